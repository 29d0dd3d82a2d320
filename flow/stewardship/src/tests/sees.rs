//! “Who sees what” on `/about` against the policies, line by line: what a line says that somebody
//! may see they may, and what it says that they do not see they may not.

use super::plan;
use guard::{Act, Ground, Guard, Purpose, Thing};
use page::testing::Town;
use people::Viewer;
use words::{GroupId, PersonId, Role, SeededChance};

/// What is asked of each line.
const QUESTIONS: [&str; 10] = [
    "reports",
    "own-group",
    "contact",
    "draft",
    "visits",
    "plans",
    "own-plans",
    "letters",
    "rules",
    "accounts",
];

/// The lines of the page, who they are about, and what they say those may see.
const LINES: [(&str, &[Role], &[&str]); 8] = [
    ("anyone", &[], &[]),
    ("representative", &[Role::Representative], &["own-group", "own-plans"]),
    (
        "manager",
        &[Role::ProjectManager],
        &["reports", "own-group", "contact", "draft", "visits", "plans", "own-plans", "letters", "rules"],
    ),
    ("intake", &[Role::IntakeCustodian], &["reports", "own-group", "contact", "visits"]),
    ("street", &[Role::Officer, Role::CaseManager], &["visits", "plans", "own-plans"]),
    ("law", &[Role::Prosecutor, Role::Defender], &["plans", "own-plans"]),
    (
        "oversight",
        &[Role::CltMember, Role::PcgMember, Role::Director, Role::Counsel, Role::RecordsOfficer],
        &["rules"],
    ),
    ("administrator", &[Role::Administrator], &["letters", "rules", "accounts"]),
];

fn may(guard: &Guard, viewer: &Viewer, question: &str) -> bool {
    let chance = SeededChance::new(3);
    let (groups, other) = ([GroupId::new(&chance)], PersonId::new(&chance));
    let area = "mill-flats".parse().expect("an area");
    let own = Ground {
        groups: groups.to_vec(),
        areas: vec!["mill-flats".parse().expect("an area")],
        ..Ground::default()
    };
    let nowhere = Ground::default();
    let concern = Thing::Concern { groups: &groups, area: Some(&area) };
    let plan = Thing::Response { owner: other, area: Some(&area) };
    let (ground, act, thing, purpose) = match question {
        "reports" => (&nowhere, Act::ReadConcern, concern, Purpose::Coordination),
        "own-group" => (&own, Act::ReadConcern, concern, Purpose::Coordination),
        "contact" => (&nowhere, Act::ReadContact, Thing::Contact, Purpose::Answering),
        "draft" => (&nowhere, Act::ReadDraft, Thing::Draft, Purpose::Coordination),
        "visits" => (&nowhere, Act::ReadGroups, Thing::Site, Purpose::Coordination),
        "plans" => (&nowhere, Act::ReadResponse, plan, Purpose::Coordination),
        "own-plans" => (&own, Act::ReadResponse, plan, Purpose::Coordination),
        "letters" => (&nowhere, Act::SeeLetters, Thing::Site, Purpose::Coordination),
        "rules" => (&nowhere, Act::ReadPolicies, Thing::Site, Purpose::Coordination),
        _ => (&nowhere, Act::KeepPeople, Thing::Site, Purpose::Coordination),
    };
    guard.require(viewer, ground, act, &thing, purpose).is_ok()
}

#[test]
fn each_line_is_what_the_policies_say() {
    let guard = Guard::new().expect("the policies");
    let mut named: Vec<Role> = vec![];
    for (line, roles, says) in LINES {
        let person = Some(PersonId::new(&SeededChance::new(4)));
        let holders = roles.iter().map(|role| Viewer { person, roles: vec![*role], ..Viewer::default() });
        let everybody: Vec<_> = if roles.is_empty() { vec![Viewer::anyone()] } else { holders.collect() };
        for viewer in everybody {
            let found: Vec<_> = QUESTIONS.into_iter().filter(|one| may(&guard, &viewer, one)).collect();
            assert_eq!(found, says, "{line} {:?}", viewer.roles);
        }
        named.extend(roles);
    }
    let mut all: Vec<Role> = Role::ALL.to_vec();
    named.sort_unstable();
    all.sort_unstable();
    assert_eq!(named, all, "no role is left out");
}

/// The words of a line stand for what it says: they are named here once more, so that neither
/// changes alone.
#[tokio::test]
async fn each_line_says_it_in_words() {
    let words = [
        ("reports", "eport"),
        ("own-group", "their own group raised"),
        ("contact", "how to reach you, only to answer you"),
        ("draft", "text that names a person"),
        ("visits", "said"),
        ("plans", "plans"),
        ("letters", "whether letters went out"),
        ("rules", "rules in force"),
        ("accounts", "Accounts"),
    ];
    let town = Town::new(plan()).await;
    let say = |key: String| town.house.texts.say(&words::Language::english(), &key, &[]);
    for (line, _, says) in LINES {
        let may = say(format!("about-may-{line}"));
        for (what, word) in words {
            // Whoever reads every report reads those of a group as well.
            let implied = what == "own-group" && says.contains(&"reports");
            let told = match what {
                "plans" => says.contains(&"plans") || says.contains(&"own-plans"),
                _ => says.contains(&what),
            };
            assert!(implied || may.contains(word) == told, "{line}: {what}: {may}");
        }
    }
}
