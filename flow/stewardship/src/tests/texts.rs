use super::{Phone, demo_house, plan};
use crate::TEXTS;
use page::testing::{Page, Town};
use words::Role;

/// Texts that stand on a page as their key: a word of letters with hyphens between two tags.
fn bare_keys(page: &Page) -> Vec<String> {
    let texts = page.body.split('>').filter_map(|piece| piece.split('<').next());
    let is_key = |text: &&str| {
        [
            "home-",
            "about-",
            "desk-",
            "policies-",
            "sign-in-",
            "people-",
            "agreement-",
            "said-",
            "role-",
            "menu-",
            "page-",
            "stewardship-",
        ]
        .iter()
        .any(|start| text.starts_with(start))
    };
    // The list of rules shows their ids, which look alike.
    texts
        .map(str::trim)
        .filter(is_key)
        .filter(|text| !text.ends_with(|c: char| c.is_ascii_digit()))
        .map(str::to_owned)
        .collect()
}

#[tokio::test]
async fn every_page_speaks_both_languages() {
    let town = Town::new(plan()).await;
    for role in Role::ALL {
        town.person(&format!("One {role}"), &[*role]).await;
    }
    let phone = Phone::of(&demo_house(&town));
    let public = ["/", "/about", "/sign-in", "/sign-in/sent", "/sign-in/link/abc", "/sign-in/demo"];
    let mut pages = vec![];
    for path in public {
        pages.push((
            path,
            phone.get(&format!("{path}?lang=en")).await,
            phone.get(&format!("{path}?lang=es")).await,
        ));
    }
    let person = town.person("Noa Berg", &[]).await;
    let (_, browser) = town.signed_in("Ada Minh", &[Role::Administrator]).await;
    let person = format!("/people/{person}");
    for path in ["/desk", "/policies", "/people", "/people/add", &person] {
        pages.push((
            path,
            browser.get(&format!("{path}?lang=en")).await,
            browser.get(&format!("{path}?lang=es")).await,
        ));
    }
    let (_, browser) = town.signed_in("Pia Moor", &[Role::ProjectManager]).await;
    for path in ["/my/agreement", "/my/agreement/duty", "/agreements", "/agreements/text"] {
        pages.push((
            path,
            browser.get(&format!("{path}?lang=en")).await,
            browser.get(&format!("{path}?lang=es")).await,
        ));
    }
    for (path, english, spanish) in &pages {
        assert_eq!((english.status.as_u16(), spanish.status.as_u16()), (200, 200), "{path}");
        assert_eq!(bare_keys(english), Vec::<String>::new(), "{path}");
        assert_eq!(bare_keys(spanish), Vec::<String>::new(), "{path}");
        assert!(spanish.body.contains("lang=\"es\"") && english.body != spanish.body, "{path}");
    }
}

#[test]
fn a_bare_key_is_found() {
    let page = |body: &str| Page {
        status: hyper::StatusCode::OK,
        headers: hyper::HeaderMap::new(),
        body: body.to_owned(),
    };
    assert_eq!(bare_keys(&page("<p>about-nothing</p>")), ["about-nothing"]);
    assert!(bare_keys(&page("<li>people-2</li><p>About us</p>")).is_empty());
}

#[test]
fn both_languages_have_the_same_texts() {
    let keys = |text: &str| {
        let mut keys: Vec<_> = text
            .lines()
            .filter_map(|line| line.split_once(" ="))
            .map(|(key, _)| key.to_owned())
            .filter(|key| !key.starts_with(' '))
            .collect();
        keys.sort();
        keys
    };
    let [english, spanish] = [TEXTS[0].1, TEXTS[1].1].map(keys);
    assert!(english.len() > 100);
    assert_eq!(english, spanish);
}
