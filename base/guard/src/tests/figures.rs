//! How long a decision takes, printed by `make attack`. Measured optimised.

#![allow(clippy::disallowed_methods, reason = "a measurement takes the time")]

use super::guard;
use crate::{Act, Ground, Relation, Table, Thing};
use people::Viewer;
use std::time::{Duration, Instant};
use words::{PersonId, Recipient, Role, SeededChance, Segment};

/// Questions about things with attributes, whose answers the guard does not keep.
fn questions() -> Vec<(Act, Thing<'static>)> {
    let consented: &[Recipient] = &[Recipient::Police];
    let team = Relation { team: true, ..Relation::default() };
    let circle = Relation { circle: true, ..Relation::default() };
    let table = Table { running: true, here: true, open: true, marked: true, ..Table::default() };
    let segment =
        |segment, relation| Thing::Segment { segment, relation, protected: false, order: false, consented };
    vec![
        (Act::ReadConcern, Thing::Concern { groups: &[], area: None }),
        (Act::ReadMeeting, Thing::Meeting { public: false, invited: &[] }),
        (Act::ReadReferral, Thing::Referral { made: true, assigned: false, relation: circle }),
        (Act::ReadParticipant, Thing::Participant { relation: team, consented }),
        (Act::ReadSegment, segment(Segment::Part2, circle)),
        (Act::ReadSegment, segment(Segment::Care, team)),
        (Act::ReadBrief, Thing::Brief { table, relation: circle, consented }),
        (Act::OpenBrief, Thing::Brief { table, relation: Relation::default(), consented }),
    ]
}

#[test]
#[ignore = "a measurement, for `make attack`"]
fn a_decision() {
    let (guard, chance) = (guard(), SeededChance::new(1));
    let mut times = vec![];
    for round in 0..5_000 {
        let ground = Ground { agreed: round % 2 == 0, ..Ground::default() };
        for role in [Role::ProjectManager, Role::CaseManager, Role::Officer, Role::Representative] {
            let person = Some(PersonId::new(&chance));
            let viewer = Viewer { person, roles: vec![role], ..Viewer::default() };
            for (act, thing) in &questions() {
                let begun = Instant::now();
                let decided = guard.require(&viewer, &ground, *act, thing, act.usual_purpose());
                let _ = std::hint::black_box(decided);
                times.push(begun.elapsed());
            }
        }
    }
    times.sort_unstable();
    let (median, p99) = (times[times.len() / 2], times[times.len() * 99 / 100]);
    println!(
        "a decision of the guard: median {median:.1?}, p99 {p99:.1?}, of {} (wanted: median under 100 µs)",
        times.len()
    );
    assert!(median < Duration::from_micros(100), "{median:?}");
}
