//! A stratum small enough for every test run: around a few plain situations, each value of each
//! dimension.

use super::{
    Agreement, Consent, Glass, Holder, Meeting, Paper, Proof, Situation, Things,
    dimensions::{Fact, raw},
    thing_of,
};
use crate::{Act, Purpose};
use words::Segment;

/// Every act with every viewer. One role (or none): every purpose and segment at each base, and
/// every value of each dimension, one at a time, around the first two, for each purpose for which
/// a rule may open the thing. Two roles: the bases themselves.
pub fn around() -> impl Iterator<Item = Situation> {
    let acts = Act::ALL.iter().filter_map(|act| Some((*act, thing_of(*act)?)));
    acts.flat_map(|(act, thing)| at_bases(act, thing).into_iter().chain(moved(act, thing)))
}

fn at_bases(act: Act, thing: Things) -> Vec<Situation> {
    let wide =
        |base: Situation| Purpose::ALL.iter().map(move |purpose| Situation { purpose: *purpose, ..base });
    let singles = Holder::singles().into_iter().flat_map(|holder| bases(holder, act)).flat_map(wide);
    let pairs = Holder::pairs().into_iter().flat_map(|holder| bases(holder, act));
    singles.chain(pairs).flat_map(|base| segments(base, thing)).collect()
}

fn moved(act: Act, thing: Things) -> impl Iterator<Item = Situation> {
    let facts: Vec<Fact> = raw(thing).into_iter().flatten().filter(|fact| is_near(*fact)).collect();
    let near = Holder::singles().into_iter().flat_map(move |holder| bases(holder, act).into_iter().take(2));
    let wide = near.flat_map(move |base| {
        let wanted = move |purpose: Purpose| Situation { purpose, ..base };
        purposes(act, thing).into_iter().map(wanted)
    });
    wide.flat_map(move |base| segments(base, thing)).flat_map(move |base| {
        facts.clone().into_iter().map(move |fact| {
            let mut situation = base;
            situation.put(fact);
            situation
        })
    })
}

/// The purpose that the act has, the daily one, and for a person's record those that open it.
fn purposes(act: Act, thing: Things) -> Vec<Purpose> {
    let of_a_record = [Purpose::Accounting, Purpose::Safety, Purpose::Legal];
    let has_a_record = matches!(thing, Things::Participant | Things::Segment);
    let is_due = |purpose: &Purpose| {
        *purpose == act.usual_purpose()
            || *purpose == Purpose::Coordination
            || has_a_record && of_a_record.contains(purpose)
    };
    Purpose::ALL.iter().copied().filter(is_due).collect()
}

fn segments(base: Situation, thing: Things) -> Vec<Situation> {
    let all = if thing == Things::Segment { Segment::ALL } else { &[Segment::Identity] };
    all.iter().map(|segment| Situation { segment: *segment, ..base }).collect()
}

/// Each paper for all classes, and a live one for each: enough beside a base that has one. The
/// purposes and segments are multiplied already.
fn is_near(fact: Fact) -> bool {
    match fact {
        Fact::Consent(Consent { paper, class }) => class.is_none() || paper == Paper::Live,
        Fact::Purpose(_) | Fact::Segment(_) => false,
        _ => true,
    }
}

/// Everything speaks for the viewer; the same for a stranger to the person; nothing does.
fn bases(holder: Holder, act: Act) -> [Situation; 3] {
    let bare = Situation::new(holder, act, act.usual_purpose());
    let stranger = Situation {
        agreement: Agreement::Today,
        proof: Proof::JustNow,
        consent: Consent { paper: Paper::Live, class: None },
        meeting: Meeting::Running,
        order: true,
        here: true,
        open: true,
        marked: true,
        handed: true,
        part2: true,
        ..bare
    };
    let close = Situation {
        glass: Glass::JustNow,
        team: true,
        treating: true,
        author: true,
        circle: true,
        made: true,
        assigned: true,
        named: true,
        ..stranger
    };
    [close, stranger, bare]
}
