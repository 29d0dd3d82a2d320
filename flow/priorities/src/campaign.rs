//! What one group can count. A group that names the same thing again and again should move its
//! neighborhood little, whether it means to or not. Pure.

use crate::listening::Listening;
use estimate::{
    Evidence, Options,
    caps::{Session, winsorized},
    posterior,
};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use words::{AreaSlug, DialogueId, GroupId};

/// With fewer groups beside it there is nothing to hold a group against.
const OTHERS: usize = 3;
/// Draws of the estimate without dialogue: their mean is all that is asked for.
const DRAWS: usize = 200;

/// What each group raised in each neighborhood, and for how many hours it was listened to there.
pub(crate) fn sessions(listening: &Listening, areas: &[AreaSlug]) -> Vec<Session> {
    let place: HashMap<&AreaSlug, usize> = areas.iter().zip(0..).collect();
    let group: HashMap<DialogueId, GroupId> =
        listening.held.iter().map(|held| (held.id, held.group_id)).collect();
    let groups: BTreeSet<GroupId> = group.values().copied().collect();
    let number: HashMap<GroupId, u64> = groups.into_iter().zip(0..).collect();
    let mut sums: BTreeMap<(usize, u64), (f64, f64)> = BTreeMap::new();
    for (held, area, hours) in listening.hours() {
        if let Some(place) = place.get(area) {
            sums.entry((*place, number[&held.group_id])).or_default().0 += hours;
        }
    }
    for point in &listening.points {
        let at = point.area.as_ref().and_then(|area| place.get(area)).zip(group.get(&point.dialogue));
        if let Some((place, group)) = at {
            sums.entry((*place, number[group])).or_default().1 += 1.0;
        }
    }
    sums.into_iter()
        .map(|((place, group), (hours, concerns))| Session { place, group, hours, concerns })
        .collect()
}

/// The evidence with each group's concerns limited to three times what such hours bring from the
/// other groups, and how many concerns of each neighborhood do not count. What hours bring goes by
/// a need that is estimated without any dialogue: nobody raises the limit that holds for them.
pub(crate) fn limited(evidence: &Evidence, sessions: &[Session], seed: u64) -> (Evidence, Vec<f64>) {
    let places = evidence.places();
    let options = Options { draws: DRAWS, imputations: 1, seed };
    let before = posterior(&evidence.without_concerns().without_matches(), &options);
    // Where nothing but dialogue is known, all places are held to be alike.
    let need: Vec<f64> = before.map_or_else(
        |_| vec![0.0; places],
        |made| made.need_moments().iter().map(|(mean, _)| *mean).collect(),
    );
    let weight = |session: &Session| session.hours * need[session.place].exp();
    let mut groups: BTreeMap<u64, (f64, f64)> = BTreeMap::new();
    for session in sessions {
        let sums = groups.entry(session.group).or_default();
        *sums = (sums.0 + weight(session), sums.1 + session.concerns);
    }
    let all = groups.values().fold((0.0, 0.0), |all, one| (all.0 + one.0, all.1 + one.1));
    let heard = winsorized(places, sessions, |session| {
        let own = groups[&session.group];
        let others = (all.0 - own.0, all.1 - own.1);
        if groups.len() > OTHERS && others.0 > 0.0 {
            weight(session) * others.1 / others.0
        } else {
            f64::INFINITY
        }
    });
    let mut uncounted = vec![0.0; places];
    for campaign in &heard.campaigns {
        uncounted[campaign.place] += campaign.raised - campaign.counted;
    }
    let concerns = evidence.concerns.iter().zip(&uncounted).map(|(all, cut)| (all - cut).max(0.0));
    (Evidence { concerns: concerns.collect(), ..evidence.clone() }, uncounted)
}
