//! What one group can count. A group that names the same thing again and again should move its
//! neighborhood little, whether it means to or not. Pure.

use crate::listening::Listening;
use estimate::{
    EstimateError, Evidence, Options,
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

/// The evidence with each group's concerns limited to three times what such hours bring from the other
/// groups, and how many concerns of each neighborhood do not count; what was looked up among the calls
/// counts less in the same measure. What hours bring goes by a need that is estimated without any
/// dialogue, and without the loudest of the other groups: neither one group nor two raise the limit that
/// holds for them.
pub(crate) fn limited(
    evidence: &Evidence,
    sessions: &[Session],
    seed: u64,
) -> Result<(Evidence, Vec<f64>), EstimateError> {
    let places = evidence.places();
    let groups: BTreeSet<u64> = sessions.iter().map(|session| session.group).collect();
    if groups.len() <= OTHERS {
        return Ok((evidence.clone(), vec![0.0; places]));
    }
    let options = Options { draws: DRAWS, imputations: 1, seed };
    let before = posterior(&evidence.without_concerns().without_matches(), &options)?;
    let need: Vec<f64> = before.need_moments().iter().map(|(mean, _)| *mean).collect();
    let sums = Sums::of(sessions, &need);
    let heard = winsorized(places, sessions, |session| {
        let rate = sums.rate_without(session.group);
        rate.map_or(f64::INFINITY, |rate| rate * session.hours * need[session.place].exp())
    });
    let mut uncounted = vec![0.0; places];
    for campaign in &heard.campaigns {
        // Where nobody listened, concerns count for nothing anyhow.
        if evidence.hours[campaign.place] > 0.0 {
            uncounted[campaign.place] += campaign.raised - campaign.counted;
        }
    }
    let kept = |all: &[f64], number: &[f64]| -> Vec<f64> {
        let share =
            |at: usize| if all[at] > 0.0 { (all[at] - uncounted[at]).max(0.0) / all[at] } else { 1.0 };
        number.iter().enumerate().map(|(at, number)| number * share(at)).collect()
    };
    let whole = |list: Vec<f64>| list.into_iter().map(f64::round).collect();
    let evidence = Evidence {
        concerns: kept(&evidence.concerns, &evidence.concerns),
        raised: whole(kept(&evidence.concerns, &evidence.raised)),
        matched: whole(kept(&evidence.concerns, &evidence.matched)),
        ..evidence.clone()
    };
    Ok((evidence, uncounted))
}

/// What each group raised in all, and its hours, each weighed by the need of their place.
struct Sums(BTreeMap<u64, (f64, f64)>);

impl Sums {
    fn of(sessions: &[Session], need: &[f64]) -> Self {
        let mut sums: BTreeMap<u64, (f64, f64)> = BTreeMap::new();
        for session in sessions {
            let (concerns, hours) = sums.entry(session.group).or_default();
            *concerns += session.concerns;
            *hours += session.hours * need[session.place].exp();
        }
        Self(sums)
    }

    /// What an hour brings from the others, without the one of them from which it brings most; none when
    /// nobody listened to the rest.
    fn rate_without(&self, group: u64) -> Option<f64> {
        let others = || self.0.iter().filter(|(other, (_, hours))| **other != group && *hours > 0.0);
        let rate = |(concerns, hours): &(f64, f64)| concerns / hours;
        let (loudest, _) = others().max_by(|a, b| rate(a.1).total_cmp(&rate(b.1)))?;
        let rest = others().filter(|(other, _)| *other != loudest).map(|(_, sums)| *sums);
        let (concerns, hours) = rest.fold((0.0, 0.0), |all, one| (all.0 + one.0, all.1 + one.1));
        (hours > 0.0).then(|| concerns / hours)
    }
}
