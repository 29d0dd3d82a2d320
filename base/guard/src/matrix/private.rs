//! The lines about people.

use super::Case;
use crate::{Act, Ground, Purpose, Relation, Table, Thing};
use words::{Recipient, Segment};

/// The cases of an act that is about a person, or about the program as a whole.
pub(super) fn cases(act: Act) -> Vec<Case<'static>> {
    match act {
        Act::ReadSegment => Segment::ALL.iter().flat_map(|segment| reading(*segment)).collect(),
        Act::WriteSegment => Segment::ALL.iter().flat_map(|segment| writing(*segment)).collect(),
        Act::ReadReferral | Act::DecideReferral | Act::AdvanceReferral => referral(act),
        Act::ReadParticipant
        | Act::KeepParticipant
        | Act::KeepConsents
        | Act::ReadAccounting
        | Act::ExportAccounting
        | Act::BreakGlass => participant(act),
        Act::PrepareBrief | Act::OpenBrief | Act::ReadBrief | Act::Contribute | Act::RecordBrief => {
            brief(act)
        }
        Act::ReviewGlass => {
            let glass = |name, own| usual(act, name, Ground::default(), Thing::Glass { own });
            vec![glass("a glass that others broke", false), glass("a glass that they broke", true)]
        }
        Act::Redact | Act::ReleaseLine => {
            let line = |name, handed, part2, order| {
                usual(act, name, Ground::default(), Thing::Line { handed, part2, order })
            };
            vec![
                line("a line", false, false, false),
                line("a line, handed to counsel", true, false, false),
                line("a line under Part 2", false, true, false),
                line("a line under Part 2, court order", false, true, true),
            ]
        }
        Act::FindParticipant | Act::Nominate => vec![
            usual(act, "the program", Ground::default(), Thing::Site),
            usual(act, "the program, agreed", agreed(), Thing::Site),
        ],
        _ => vec![usual(act, "the program", Ground::default(), Thing::Site)],
    }
}

fn usual(act: Act, name: &str, ground: Ground, thing: Thing<'static>) -> Case<'static> {
    Case { name: name.to_owned(), ground, thing, purpose: act.usual_purpose() }
}

fn agreed() -> Ground {
    Ground { agreed: true, ..Ground::default() }
}

const NOBODY: Relation =
    Relation { team: false, treating: false, author: false, circle: false, conflicted: false, broken: false };
const TEAM: Relation = Relation { team: true, ..NOBODY };
const CIRCLE: Relation = Relation { circle: true, ..NOBODY };
const BROKEN: Relation = Relation { broken: true, ..NOBODY };

fn reading(segment: Segment) -> Vec<Case<'static>> {
    let case = |stands: &str, ground, relation, order, consented, purpose| Case {
        name: format!("{segment}{stands}"),
        ground,
        thing: Thing::Segment { segment, relation, protected: false, order, consented },
        purpose,
    };
    let daily = |stands: &str, ground, relation, consented| {
        case(stands, ground, relation, false, consented, Purpose::Coordination)
    };
    let all = Recipient::ALL;
    let mut cases = vec![
        daily("", agreed(), NOBODY, &[]),
        daily(", own caseload", Ground::default(), TEAM, &[]),
        daily(", circle, consent, agreed", agreed(), CIRCLE, all),
        daily(", circle, consent", Ground::default(), CIRCLE, all),
        daily(", circle, agreed", agreed(), CIRCLE, &[]),
        case(", behind broken glass", Ground::default(), BROKEN, false, &[], Purpose::Safety),
        case(", court order", Ground::default(), NOBODY, true, &[], Purpose::Legal),
    ];
    match segment {
        Segment::Location => cases.extend([TEAM, CIRCLE, BROKEN].map(|relation| {
            let (stands, purpose) = match relation {
                TEAM => ("own caseload", Purpose::Coordination),
                CIRCLE => ("circle, consent, agreed", Purpose::Coordination),
                _ => ("behind broken glass", Purpose::Safety),
            };
            let thing = Thing::Segment { segment, relation, protected: true, order: true, consented: all };
            Case { name: format!("protected {segment}, {stands}"), ground: agreed(), thing, purpose }
        })),
        Segment::Counseling => cases.extend([
            daily(", own words", Ground::default(), Relation { author: true, ..NOBODY }, &[]),
            daily(", treating", Ground::default(), Relation { treating: true, ..NOBODY }, &[]),
        ]),
        _ => {}
    }
    cases
}

fn writing(segment: Segment) -> Vec<Case<'static>> {
    [("", NOBODY), (", own caseload", TEAM)]
        .map(|(stands, relation)| {
            let thing = Thing::Segment {
                segment,
                relation,
                protected: false,
                order: false,
                consented: Recipient::ALL,
            };
            usual(Act::WriteSegment, &format!("{segment}{stands}"), agreed(), thing)
        })
        .into()
}

fn referral(act: Act) -> Vec<Case<'static>> {
    let case = |name, made, assigned, relation| {
        usual(act, name, agreed(), Thing::Referral { made, assigned, relation })
    };
    vec![
        case("a referral", false, false, NOBODY),
        case("a referral that they made", true, false, NOBODY),
        case("a referral that is assigned to them", false, true, NOBODY),
        case("a referral of somebody of their circle", false, false, CIRCLE),
    ]
}

fn participant(act: Act) -> Vec<Case<'static>> {
    let case = |name: &str, ground, relation, consented| {
        usual(act, name, ground, Thing::Participant { relation, consented })
    };
    let fresh = || Ground { agreed: true, fresh: true, ..Ground::default() };
    let mut cases = vec![
        case("a participant", agreed(), NOBODY, &[][..]),
        case("a participant of their own caseload", Ground::default(), TEAM, &[]),
    ];
    match act {
        Act::ReadParticipant => {
            cases.push(case("a participant, circle, consent, agreed", agreed(), CIRCLE, Recipient::ALL));
            cases.push(case("a participant, circle, consent", Ground::default(), CIRCLE, Recipient::ALL));
            let glass = case("a participant, behind broken glass", Ground::default(), BROKEN, &[]);
            cases.push(Case { purpose: Purpose::Safety, ..glass });
        }
        Act::ExportAccounting | Act::BreakGlass => {
            cases.push(case("a participant, passkey a moment ago", fresh(), NOBODY, &[]));
            cases.push(case("own caseload, passkey a moment ago", fresh(), TEAM, &[]));
        }
        _ => {}
    }
    cases
}

fn brief(act: Act) -> Vec<Case<'static>> {
    let case = |name: &str, ground, table, relation, consented| {
        usual(act, name, ground, Thing::Brief { table, relation, consented })
    };
    let away = Table::default();
    let here = Table { here: true, ..away };
    let reading = Table { running: true, here: true, open: true, marked: true, named: false };
    let all = Recipient::ALL;
    vec![
        case("an item, outside the meeting", agreed(), away, NOBODY, all),
        case("an item, own caseload, outside the meeting", agreed(), away, TEAM, all),
        case("an item, here, agreed", agreed(), here, NOBODY, all),
        case(
            "an item, facilitator by name, here, while it runs",
            agreed(),
            Table { named: true, running: true, ..here },
            NOBODY,
            all,
        ),
        case(
            "an item, facilitator by name, here, it is over",
            agreed(),
            Table { named: true, ..here },
            NOBODY,
            all,
        ),
        case("an open item marked for them, consent, agreed", agreed(), reading, NOBODY, all),
        case("an open item marked for them, consent", Ground::default(), reading, NOBODY, all),
        case("an open item marked for them, agreed", agreed(), reading, NOBODY, &[]),
        case(
            "an open item marked for others, consent, agreed",
            agreed(),
            Table { marked: false, ..reading },
            NOBODY,
            all,
        ),
        case("the same, the meeting over", agreed(), Table { running: false, ..reading }, NOBODY, all),
    ]
}
