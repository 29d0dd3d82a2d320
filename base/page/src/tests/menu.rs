//! What each role finds in the menu.

use super::*;
use words::Role;

/// The menu of a page: what stands in the line, and what is folded up.
fn menu(page: &Page) -> (Vec<&str>, Vec<&str>) {
    let nav = page.body.split("<nav class=\"tl-nav\"").nth(1).and_then(|rest| rest.split("</nav>").next());
    let (line, more) = nav.map_or(("", ""), |nav| nav.split_once("<details").unwrap_or((nav, "")));
    (paths(line), paths(more))
}

fn paths(html: &str) -> Vec<&str> {
    html.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

async fn of(town: &Town, role: Role) -> Page {
    let (_, browser) = town.signed_in(&format!("One {role}"), &[role]).await;
    browser.get("/open").await
}

#[tokio::test]
async fn the_menu_offers_what_a_role_works_with() {
    let town = town().await;
    let page = of(&town, Role::ProjectManager).await;
    let (line, more) = menu(&page);
    let work =
        ["/desk", "/triage", "/concerns/enter", "/groups", "/workgroup", "/responses", "/report-backs"];
    assert_eq!(
        (line, more),
        (
            work.to_vec(),
            vec![
                "/referrals",
                "/priorities/review",
                "/people",
                "/neighborhoods",
                "/priorities",
                "/meetings",
                "/policies"
            ]
        )
    );
    let public = ["/neighborhoods", "/priorities", "/meetings"];
    for (role, own) in [
        (
            Role::IntakeCustodian,
            &["/desk", "/concerns", "/concerns/enter", "/groups", "/responses", "/referrals"] as &[_],
        ),
        (
            Role::Officer,
            &["/desk", "/concerns/enter", "/groups", "/responses", "/referrals", "/priorities/review"],
        ),
        (Role::Prosecutor, &["/desk", "/responses", "/priorities/review"]),
        (Role::Representative, &["/my", "/priorities/review"]),
        (Role::Administrator, &["/desk", "/responses", "/people"]),
        (Role::Counsel, &[]),
    ] {
        let reads = matches!(role, Role::Administrator | Role::Counsel);
        let agreements: &[_] =
            if role == Role::Counsel { &["/my/agreement", "/agreements", "/orders"] } else { &[] };
        let expected = [own, &public, if reads { &["/policies"] } else { &[] }, agreements].concat();
        let page = of(&town, role).await;
        let (line, more) = menu(&page);
        assert_eq!([line, more].concat(), expected, "{role}");
    }
}

#[tokio::test]
async fn the_menu_says_where_we_are_once() {
    let town = town().await;
    let person = Some(town.person("Ines Roth", &[Role::IntakeCustodian]).await);
    let viewer = people::Viewer { person, roles: vec![Role::IntakeCustodian], ..people::Viewer::default() };
    for (path, here) in [
        ("/concerns", Some("/concerns")),
        ("/concerns/0123", Some("/concerns")),
        ("/concerns/enter", Some("/concerns/enter")),
        ("/concernsx", None),
        ("/meetings/0123", Some("/meetings")),
        ("/", None),
    ] {
        let cx = Cx {
            path: path.to_owned(),
            ..Cx::outside(&town.house, viewer.clone(), words::Language::english())
        };
        let menu = cx.menu();
        let found: Vec<_> =
            menu.line.iter().chain(&menu.more).filter(|link| link.is_here).map(|link| link.path).collect();
        assert_eq!(found, here.into_iter().collect::<Vec<_>>(), "{path}");
    }
}

#[tokio::test]
async fn who_works_here_finds_the_words() {
    let town = town().await;
    assert!(of(&town, Role::Officer).await.body.contains("href=\"/about#words\""));
    let page = town.browser().get("/open").await;
    assert!(!page.body.contains("/about#words"));
    let (line, more) = menu(&page);
    assert_eq!((line.len(), more.len()), (7, 0));
}
