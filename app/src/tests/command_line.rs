//! Making a site, asking people in, copying it and bringing it back.

mod copies;

use super::{
    ground::Outcome,
    rows,
    site::{at, databases, made, opened, wish},
    visitor::Visitor,
};
use crate::{
    cli::{Cli, Command, InitArgs, InviteArgs},
    init,
    invite::link,
};
use clap::Parser as _;
use std::{fs, path::Path};
use tempfile::TempDir;
use words::{Language, Role};

#[tokio::test]
async fn a_site_is_made_once_with_its_keys_elsewhere() -> Outcome<()> {
    for database in databases().await? {
        let folder = TempDir::new()?;
        let place = folder.path().join("site");
        let made = init::make(&wish(&place, database.clone())).await.map_err(|fault| fault.to_string())?;
        assert_eq!((made.atlas.areas().len(), made.findings.len()), (61, 0));
        let names = |at: &Path| -> Outcome<Vec<String>> {
            let mut names = vec![];
            for entry in fs::read_dir(at)? {
                names.push(entry?.file_name().to_string_lossy().into_owned());
            }
            names.sort();
            Ok(names)
        };
        let kept = names(&place)?;
        assert!(
            kept.contains(&"site.toml".to_owned()) && kept.contains(&"areas.geojson".to_owned()),
            "{kept:?}"
        );
        assert_eq!(kept.contains(&"throughline.sqlite".to_owned()), database.is_none());
        assert_eq!(names(&folder.path().join("site.keys"))?, ["pepper", "sealing", "session"]);
        let again = init::make(&wish(&place, database)).await.err().ok_or("a second site")?.to_string();
        assert!(again.contains("holds a site already; choose another folder"), "{again}");
        opened(&place, 1).await?.0.store.close().await;
    }
    Ok(())
}

/// What somebody gets wrong, and what is said to it.
type Slip<'a> = (&'a dyn Fn(&mut InitArgs), &'a str);

#[tokio::test]
async fn what_keeps_a_site_from_being_made_is_told_and_leaves_the_place_free() -> Outcome<()> {
    let folder = TempDir::new()?;
    let place = folder.path().join("site");
    let words = folder.path().join("words.txt");
    fs::write(&words, "no map")?;
    let slips: [Slip<'_>; 6] = [
        (&|args| args.name_field = "NAMES".to_owned(), "No feature has a field \"NAMES\""),
        (&|args| args.areas = folder.path().join("none.geojson"), "none.geojson cannot be read"),
        (&|args| args.areas.clone_from(&words), "words.txt: The file is not JSON"),
        (&|args| args.time_zone = "Mars/Base".to_owned(), "“Mars/Base” is no time zone"),
        (&|args| args.public_url = "lead.example.org".to_owned(), "`public_url` must begin with https://"),
        (&|args| args.database = Some("postgres://127.0.0.1:1/none".to_owned()), "cannot be reached"),
    ];
    for (slip, sentence) in slips {
        let mut args = wish(&place, None);
        slip(&mut args);
        let fault = init::make(&args).await.err().ok_or(sentence)?.to_string();
        assert!(fault.contains(sentence), "{sentence}: {fault}");
        assert!(!place.join("site.toml").exists() && !folder.path().join("site.keys").exists(), "{sentence}");
    }
    made(&place, None).await?.0.store.close().await;
    Ok(())
}

const BROKEN_MAP: &str = r#"{"type":"FeatureCollection","features":[
{"type":"Feature","properties":{"NAME":"Bow Tie"},"geometry":{"type":"Polygon","coordinates":[[[0,0],[1,1],[1,0],[0,1],[0,0]]]}},
{"type":"Feature","properties":{"OTHER":"x"},"geometry":{"type":"Polygon","coordinates":[[[2,0],[3,0],[3,1],[2,1],[2,0]]]}},
{"type":"Feature","properties":{"NAME":"Good Hill"},"geometry":{"type":"Polygon","coordinates":[[[4,0],[5,0],[5,1],[4,1],[4,0]]]}},
{"type":"Feature","properties":{"NAME":"Good Hill"},"geometry":{"type":"Polygon","coordinates":[[[6,0],[7,0],[7,1],[6,1],[6,0]]]}},
{"type":"Feature","properties":{"NAME":"A Well"},"geometry":{"type":"Point","coordinates":[8,0]}}]}"#;

#[tokio::test]
async fn broken_features_are_told_one_by_one_and_the_rest_is_loaded() -> Outcome<()> {
    let folder = TempDir::new()?;
    let map = folder.path().join("map.geojson");
    fs::write(&map, BROKEN_MAP)?;
    let args = InitArgs { areas: map, ..wish(&folder.path().join("site"), None) };
    let made = init::make(&args).await.map_err(|fault| fault.to_string())?;
    assert_eq!(made.atlas.areas().iter().map(|area| area.slug.as_str()).collect::<Vec<_>>(), ["good-hill"]);
    let mut told: Vec<(usize, String)> = made.findings.iter().map(|f| (f.feature, f.to_string())).collect();
    told.sort();
    assert_eq!(told.iter().map(|(feature, _)| *feature).collect::<Vec<_>>(), [1, 2, 4, 5], "{told:?}");
    for ((_, sentence), word) in told.iter().zip(["Bow Tie", "NAME", "Good Hill", "Point"]) {
        assert!(sentence.contains(word), "{sentence}");
    }
    Ok(())
}

fn asked(folder: &Path, email: &str, name: Option<&str>, role: Vec<Role>) -> InviteArgs {
    let (email, name) = (email.to_owned(), name.map(str::to_owned));
    InviteArgs { site: at(folder), email, name, role, language: Language::english() }
}

#[tokio::test]
async fn people_are_asked_in_by_a_link_that_works_once() -> Outcome<()> {
    for database in databases().await? {
        let folder = TempDir::new()?;
        let place = folder.path().join("site");
        made(&place, database).await?.0.store.close().await;
        let new =
            asked(&place, "ash@lead.example", Some("Ash Alder"), vec![Role::ProjectManager, Role::Director]);
        let known = asked(&place, "ash@lead.example", None, vec![]);
        for args in [new, known] {
            let link = link(&args).await.map_err(|fault| fault.to_string())?;
            let path = link.strip_prefix("http://localhost").ok_or("a link of the site")?;
            // The link is of the real clock, so the house opens on it.
            let zone = jiff::tz::TimeZone::get("America/Los_Angeles")?;
            let world = crate::world::world(zone, 0).map_err(|fault| fault.to_string())?;
            let folder = crate::site_folder::SiteFolder::new(&at(&place));
            let house = crate::open::open(&folder, world).await.map_err(|fault| fault.to_string())?;
            let visitor = Visitor::of(&house);
            let entered = visitor.post(path, &[]).await;
            assert_eq!((entered.status.as_u16(), entered.leads_to()), (303, "/my/passkeys"));
            let alone = "SELECT COUNT(*) AS value FROM store_fact WHERE kind = 'let-in-alone/1'";
            assert!(rows::count(&house.store, alone).await > 0, "the journal keeps that nobody confirmed it");
            assert_eq!(visitor.post(path, &[]).await.status.as_u16(), 410);
            assert_eq!(rows::count(&house.store, "SELECT COUNT(*) AS value FROM people_person").await, 1);
            assert_eq!(rows::count(&house.store, "SELECT COUNT(*) AS value FROM people_seat").await, 2);
            house.store.close().await;
        }
    }
    Ok(())
}

#[tokio::test]
async fn nobody_is_asked_in_without_a_name_and_a_role() -> Outcome<()> {
    let folder = TempDir::new()?;
    let place = folder.path().join("site");
    made(&place, None).await?.0.store.close().await;
    let slips = [
        (asked(&place, "ash@lead.example", None, vec![]), "give --name and at least one --role"),
        (asked(&place, "ash@lead.example", Some("Ash"), vec![]), "give --name and at least one --role"),
        (asked(&place, "ash@lead.example", None, vec![Role::Officer]), "give --name and at least one --role"),
        (asked(&place, "ash", Some("Ash"), vec![Role::Officer]), "not an e-mail address"),
        (asked(&place, "ash@lead.example", Some("A\nsh"), vec![Role::Officer]), "without line breaks"),
        (
            asked(&folder.path().join("none"), "a@b.example", None, vec![]),
            "A site is made by `throughline init`",
        ),
    ];
    for (args, sentence) in slips {
        let fault = link(&args).await.err().ok_or(sentence)?.to_string();
        assert!(fault.contains(sentence), "{sentence}: {fault}");
    }
    let (house, _) = opened(&place, 1).await?;
    assert_eq!(rows::count(&house.store, "SELECT COUNT(*) AS value FROM people_person").await, 0);
    Ok(())
}

#[test]
fn what_is_typed_wrongly_is_refused_before_anything_happens() {
    let refused = |line: &str| Cli::try_parse_from(line.split(' ')).err().map(|error| error.to_string());
    assert!(
        refused("throughline invite --data-dir x --email a@b --role boss")
            .is_some_and(|e| e.contains("boss"))
    );
    assert!(refused("throughline demo --first-day soon").is_some_and(|e| e.contains("soon")));
    assert!(refused("throughline init --data-dir x").is_some_and(|e| e.contains("--areas")));
    assert!(refused("throughline").is_some());
    let policies = Cli::try_parse_from(["throughline", "policies"]).map(|cli| cli.command);
    assert!(matches!(policies, Ok(Command::Policies(_))));
}

#[test]
fn the_policies_in_force_are_those_that_were_agreed() -> Outcome<()> {
    let matrix = guard::matrix(&guard::Guard::new()?);
    assert_eq!(
        matrix,
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../policies/matrix.txt"))?
    );
    Ok(())
}
