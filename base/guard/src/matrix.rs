//! The access matrix: every role, act and kind of thing, with the answer. `matrix.txt` in
//! `policies/` is made here and committed: a change in it is a change of policy.

mod private;

use crate::{Act, Ground, Guard, Purpose, Thing};
use people::Viewer;
use std::fmt::Write as _;
use words::{AreaSlug, GroupId, PersonId, Role, SeededChance};

/// How the viewer may be related to a thing; each is shown as a line.
struct Case<'a> {
    name: String,
    ground: Ground,
    thing: Thing<'a>,
    purpose: Purpose,
}

/// The matrix as text: for each act a line for each relation to the thing, with those who may.
#[must_use]
pub fn matrix(guard: &Guard) -> String {
    let chance = SeededChance::new(1);
    let own_name = [PersonId::new(&chance)];
    let me = own_name[0];
    let other = PersonId::new(&chance);
    let groups = [GroupId::new(&chance)];
    let areas: Vec<AreaSlug> = "mill-flats".parse().into_iter().collect();
    let mut text = String::from(HEAD);
    for act in Act::ALL {
        let cases = cases(*act, &own_name, other, &groups, &areas);
        let _ = writeln!(text, "\n{}", act.name());
        for case in &cases {
            let who: Vec<_> = viewers(me)
                .into_iter()
                .filter(|(_, viewer)| {
                    guard.require(viewer, &case.ground, *act, &case.thing, case.purpose).is_ok()
                })
                .map(|(name, _)| name)
                .collect();
            line(&mut text, &case.name, &who, viewers(me).len());
        }
    }
    text
}

/// How wide a line may be, and where those who may are named.
const WIDTH: usize = 100;
const INDENT: usize = 55;

/// Adds a line; a long list goes on below its own beginning.
fn line(text: &mut String, name: &str, who: &[&str], all: usize) {
    let _ = write!(text, "  {name:<width$}", width = INDENT - 2);
    let names: Vec<String> = match who.len() {
        0 => vec!["nobody".to_owned()],
        some if some == all => vec!["everybody".to_owned()],
        _ => who.join(",\n").lines().map(str::to_owned).collect(),
    };
    let mut column = INDENT;
    for (at, name) in names.iter().enumerate() {
        if at > 0 && column + 1 + name.len() > WIDTH {
            let _ = write!(text, "\n{:INDENT$}", "");
            column = INDENT;
        } else if at > 0 {
            text.push(' ');
            column += 1;
        }
        text.push_str(name);
        column += name.len();
    }
    text.push('\n');
}

const HEAD: &str = "\
Who may do what: made from the policies beside this file by `throughline policies`.
Under each act: how the person stands to the thing, and the roles that may. Whatever is not
named here is denied, and is answered like what does not exist. Everybody is anyone at all,
signed in or not; all others are signed in and hold the role today. For the purposes of
investigation, enforcement, prosecution or revocation the answer is no in every line.

About people (the words are those of docs/need-to-know.md). “Own caseload”: the participant's case
manager. “Circle”: named to work with the participant. “Consent”: a live one that names the class
of whoever looks. “Agreed”: their own confidentiality agreement is current. Whoever has a conflict
of interest may none of it.
";

/// Anyone, a person without a seat, and a person with each role.
fn viewers(me: PersonId) -> Vec<(&'static str, Viewer)> {
    let known = |roles: Vec<Role>| Viewer { person: Some(me), roles, ..Viewer::default() };
    let mut all = vec![("anyone", Viewer::anyone()), ("known person without a seat", known(vec![]))];
    all.extend(Role::ALL.iter().map(|role| (role.token(), known(vec![*role]))));
    all
}

fn cases<'a>(
    act: Act,
    own_name: &'a [PersonId; 1],
    other: PersonId,
    groups: &'a [GroupId; 1],
    areas: &'a [AreaSlug],
) -> Vec<Case<'a>> {
    let none = Ground::default;
    let own = || Ground { groups: groups.to_vec(), areas: areas.to_vec(), ..Ground::default() };
    let purpose = act.usual_purpose();
    let case = |name: &str, ground, thing| Case { name: name.to_owned(), ground, thing, purpose };
    match act {
        Act::ReadConcern => vec![
            case("a concern", none(), Thing::Concern { groups, area: areas.first() }),
            case(
                "a concern that their own group raised",
                own(),
                Thing::Concern { groups, area: areas.first() },
            ),
            case(
                "a concern of their area that others raised",
                own(),
                Thing::Concern { groups: &[], area: areas.first() },
            ),
        ],
        Act::ReadContact => vec![case("a reporter's contact, to answer", none(), Thing::Contact)],
        Act::ReadDraft => vec![case("text that names a person", none(), Thing::Draft)],
        Act::ReadMeeting | Act::RunMeeting => vec![
            case("a public meeting", none(), Thing::Meeting { public: true, invited: &[] }),
            case("another meeting", none(), Thing::Meeting { public: false, invited: &[] }),
            case("another meeting, invited", none(), Thing::Meeting { public: false, invited: own_name }),
        ],
        Act::ReadResponse | Act::AdvanceResponse => vec![
            case("a response", none(), Thing::Response { owner: other, area: areas.first() }),
            case(
                "a response in their own neighborhood",
                own(),
                Thing::Response { owner: other, area: areas.first() },
            ),
            case("a response that they took on", none(), Thing::Response { owner: own_name[0], area: None }),
        ],
        _ => private::cases(act),
    }
}
