use super::{guard, necessary};
use crate::{
    Act, Purpose, Thing,
    oracle::{
        Agreement, Asked, Consent, Glass, Holder, Meeting, Mutation, Outcome, Paper, Product, Proof,
        Situation, Space, allows, around, classes, compare, compare_all, compare_with, covers, everything,
        held, judged, raw,
    },
};
use std::collections::{BTreeMap, HashMap, HashSet};
use words::{Chance, Recipient, Role, SeededChance, Segment};

fn number(chance: &SeededChance) -> u64 {
    let mut bytes = [0; 8];
    chance.fill(&mut bytes);
    u64::from_le_bytes(bytes)
}

/// Situations of every act, each act and each viewer as often as any other.
fn sampled(seed: u64, count: usize) -> impl Iterator<Item = Situation> {
    let (spaces, chance) = (raw(), SeededChance::new(seed));
    let several = spaces.len() as u64;
    (0..count).map(move |_| {
        let space = &spaces[usize::try_from(number(&chance) % several).expect("few spaces")];
        space.at(number(&chance) % space.size())
    })
}

#[test]
fn policies_and_oracle_agree_around_plain_situations() {
    let guard = guard();
    let mut product = Product::new(&guard);
    let outcome = compare_with(|situation| product.allows(situation), allows, around());
    assert!(outcome.agrees(), "{outcome}");
    assert!(outcome.permitted > 5_000 && outcome.denied > 100_000, "{outcome}");
}

#[test]
fn policies_and_oracle_agree_on_a_sample_of_everything() {
    let guard = guard();
    let mut product = Product::new(&guard);
    let outcome = compare_with(|situation| product.allows(situation), allows, sampled(2026, 50_000));
    assert!(outcome.agrees(), "{outcome}");
}

#[test]
#[ignore = "walks some eleven million situations, in four minutes when optimised"]
fn policies_and_oracle_agree_on_everything() {
    let outcome = compare_all(&guard(), &everything(), 2);
    println!("{outcome}");
    assert!(outcome.agrees(), "{outcome}");
}

#[test]
fn the_necessary_work_is_allowed_by_both() {
    let guard = guard();
    let mut product = Product::new(&guard);
    let cases = necessary::cases();
    assert!(cases.len() >= 40);
    let denied = |by: &str, what: &str, case: &Situation| format!("{by} denies: {what} ({case})");
    let mut found = vec![];
    for (what, case) in &cases {
        if !allows(case) {
            found.push(denied("the oracle", what, case));
        }
        if !product.allows(case) {
            found.push(denied("the product", what, case));
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn the_oracle_itself_allows_the_necessary_work() {
    for (what, case) in necessary::cases() {
        assert!(allows(&case), "{what}: {case}");
        let enforced = Situation { purpose: Purpose::Enforcement, ..case };
        assert!(!allows(&enforced), "{what}, to enforce");
    }
}

#[test]
fn every_act_with_people_is_somebodys_work() {
    let cases = necessary::cases();
    for act in Act::ALL.iter().filter(|act| covers(**act)) {
        assert!(cases.iter().any(|(_, case)| case.act == *act), "{act:?}");
    }
    assert!(!covers(Act::Tell) && !covers(Act::KeepPeople));
    assert_eq!(Act::ALL.iter().filter(|act| covers(**act)).count(), 30);
}

/// What the comparison is worth: it finds whatever rule is broken on purpose.
#[test]
fn a_broken_rule_is_found() {
    for broken in Mutation::ALL {
        let differs = |situation: &Situation| judged(situation, Some(*broken)) != allows(situation);
        assert!(around().any(|situation| differs(&situation)), "{broken:?} goes unnoticed");
    }
}

#[test]
fn a_comparison_counts_what_differs_and_which_way() {
    let some: Vec<Situation> = sampled(7, 2_000).chain(around().take(2_000)).collect();
    let same = compare_with(allows, allows, some.clone());
    assert!(same.agrees() && same.compared == 4_000 && same.permitted + same.denied == 4_000, "{same}");
    let open = compare_with(|_| true, allows, some.clone());
    assert_eq!((open.forbidden_permits, open.wrongful_denials), (same.denied, 0));
    let shut = compare_with(|_| false, allows, some);
    assert_eq!((shut.forbidden_permits, shut.wrongful_denials), (0, same.permitted));
    assert_eq!(open.differing.len(), 20);
    assert!(open.to_string().contains("allowed against the rules: "), "{open}");
}

/// The product's standing of each raw state is the oracle's: what lets a full comparison take one
/// raw state for all that stand alike.
#[test]
fn product_and_oracle_read_each_raw_state_alike() {
    let plain = Situation::new(Holder::of(Role::CaseManager), Act::ReadBrief, Purpose::Coordination);
    let mut all: Vec<Situation> = vec![];
    all.extend(Agreement::ALL.iter().map(|agreement| Situation { agreement: *agreement, ..plain }));
    all.extend(Proof::ALL.iter().map(|proof| Situation { proof: *proof, ..plain }));
    all.extend(Glass::ALL.iter().map(|glass| Situation { glass: *glass, ..plain }));
    all.extend(Meeting::ALL.iter().map(|meeting| Situation { meeting: *meeting, ..plain }));
    for paper in Paper::ALL {
        for class in Recipient::ALL.iter().copied().map(Some).chain([None]) {
            let consented = Situation { consent: Consent { paper: *paper, class }, ..plain };
            let segments = Segment::ALL.iter().map(|segment| Situation {
                act: Act::ReadSegment,
                segment: *segment,
                ..consented
            });
            all.extend(segments.chain([consented, Situation { act: Act::ReadParticipant, ..consented }]));
        }
    }
    for situation in all {
        let (asked, [agreed, fresh, glass, running]) = (Asked::of(&situation), held(&situation));
        assert_eq!((asked.ground().agreed, asked.ground().fresh), (agreed, fresh), "{situation}");
        let (broken, runs, consented) = match asked.thing() {
            Thing::Brief { relation, table, consented } => (relation.broken, table.running, consented),
            Thing::Segment { relation, consented, .. } | Thing::Participant { relation, consented } => {
                (relation.broken, running, consented)
            }
            other => panic!("{other:?}"),
        };
        assert_eq!((broken, runs), (glass, running), "{situation}");
        assert_eq!(consented, classes(&situation), "{situation}");
    }
}

#[test]
fn the_same_key_means_the_same_question() {
    let mut known: HashMap<u64, String> = HashMap::new();
    for situation in around().step_by(29).chain(sampled(3, 5_000)) {
        let asked = Asked::of(&situation);
        let (viewer, ground, thing) = (asked.viewer(), asked.ground(), asked.thing());
        let question = format!(
            "{:?} {:?} {ground:?} {:?} {thing:?} {:?}",
            viewer.person,
            viewer.roles,
            asked.act(),
            asked.purpose()
        );
        let before = known.entry(asked.key()).or_insert_with(|| question.clone());
        assert_eq!(*before, question);
    }
}

#[test]
fn a_space_counts_through_what_it_says() {
    for space in everything().iter().filter(|space| space.size() < 10_000).step_by(23) {
        let distinct: HashSet<Situation> = (0..space.size()).map(|at| space.at(at)).collect();
        assert_eq!(distinct.len() as u64, space.size(), "{:?}", space.act());
        assert_eq!(space.at(0), space.at(space.size()));
    }
}

#[test]
fn how_much_everything_is() {
    let count = |spaces: &[Space]| {
        let mut acts: BTreeMap<Act, u64> = BTreeMap::new();
        for space in spaces {
            *acts.entry(space.act()).or_default() += space.size();
        }
        acts
    };
    let (walked, multiplied) = (count(&everything()), count(&raw()));
    for (act, count) in &walked {
        println!("{:20} {count:>10} of {:>16}", act.name(), multiplied[act]);
    }
    let (walked, multiplied): (u64, u64) = (walked.values().sum(), multiplied.values().sum());
    println!("{:20} {walked:>10} of {multiplied:>16}", "together");
    assert!((10_000_000..20_000_000).contains(&walked), "{walked}");
    assert!(multiplied > 1_000_000_000, "{multiplied}");
}

#[test]
fn threads_and_parts_make_the_same_outcome() {
    let guard = guard();
    let spaces: Vec<_> = everything().into_iter().filter(|space| space.size() < 500).step_by(60).collect();
    let whole = compare_all(&guard, &spaces, 1);
    assert_eq!(whole.compared, spaces.iter().map(Space::size).sum::<u64>());
    let counts = |it: &Outcome| (it.permitted, it.denied, it.forbidden_permits, it.wrongful_denials);
    assert_eq!(counts(&compare_all(&guard, &spaces, 3)), counts(&whole));
    let halves = |space: &Space| {
        let middle = space.size() / 2;
        compare(&guard, space, 0..middle).and(compare(&guard, space, middle..space.size()))
    };
    assert_eq!(spaces.iter().map(halves).fold(Outcome::default(), Outcome::and), whole);
}
