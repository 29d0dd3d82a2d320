//! What one group can count in dialogue.

use std::collections::BTreeMap;

/// One group's concerns in a place count at most so many times what such hours yield.
pub const MOST_TIMES: f64 = 3.0;
/// A few concerns are no campaign: so many always count.
pub const FEW: f64 = 3.0;

/// One dialogue with a group.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Session {
    /// Where, counted from 0.
    pub place: usize,
    /// Which group: a number that the program gives, never a person.
    pub group: u64,
    /// How long.
    pub hours: f64,
    /// `Z`: concerns that were raised.
    pub concerns: f64,
}

/// A group whose concerns did not all count.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Campaign {
    /// Where, counted from 0.
    pub place: usize,
    /// Which group.
    pub group: u64,
    /// Concerns that it raised.
    pub raised: f64,
    /// Concerns that count.
    pub counted: f64,
}

/// Concerns that count and hours of listening, one number for each place in the first two lists.
#[derive(Debug, Clone, PartialEq)]
pub struct Winsorized {
    /// `Z`: concerns that count.
    pub concerns: Vec<f64>,
    /// `h`: hours of listening, all of them.
    pub hours: Vec<f64>,
    /// What was cut, to be looked at by a person.
    pub campaigns: Vec<Campaign>,
}

/// Adds up dialogues, the concerns of each group in a place winsorized at [`MOST_TIMES`] what its hours
/// yield, and never below [`FEW`]. `expected` says what a dialogue yields: take it from the estimate
/// that was made before these dialogues ([`crate::Yield::concerns`]), so that what is limited does not
/// set its own limit. A dialogue in a place that is not there, and one whose numbers cannot be, is left
/// out.
#[must_use]
pub fn winsorized(places: usize, sessions: &[Session], expected: impl Fn(&Session) -> f64) -> Winsorized {
    let can_be = |number: f64| number.is_finite() && number >= 0.0;
    let sound = sessions.iter().filter(|it| it.place < places && can_be(it.hours) && can_be(it.concerns));
    let mut all = Winsorized { concerns: vec![0.0; places], hours: vec![0.0; places], campaigns: vec![] };
    let mut groups: BTreeMap<(usize, u64), (f64, f64)> = BTreeMap::new();
    for session in sound {
        all.hours[session.place] += session.hours;
        let (raised, yielded) = groups.entry((session.place, session.group)).or_default();
        *raised += session.concerns;
        *yielded += expected(session);
    }
    for ((place, group), (raised, yielded)) in groups {
        // `max` passes over what is not a number.
        let counted = raised.min((MOST_TIMES * yielded).max(FEW));
        all.concerns[place] += counted;
        if counted < raised {
            all.campaigns.push(Campaign { place, group, raised, counted });
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn session(place: usize, group: u64, hours: f64, concerns: f64) -> Session {
        Session { place, group, hours, concerns }
    }

    #[test]
    fn one_group_is_limited_over_all_its_dialogues_and_others_are_not() {
        let sessions = [
            session(0, 1, 2.0, 20.0),
            session(0, 1, 2.0, 30.0),
            session(0, 2, 1.0, 4.0),
            session(1, 1, 1.0, 3.0),
            session(9, 1, 1.0, 3.0),
            session(1, 1, f64::NAN, 3.0),
        ];
        let all = winsorized(2, &sessions, |session| 2.0 * session.hours);
        assert_eq!((all.concerns, all.hours), (vec![28.0, 3.0], vec![5.0, 1.0]));
        assert_eq!(all.campaigns, [Campaign { place: 0, group: 1, raised: 50.0, counted: 24.0 }]);
    }

    proptest! {
        /// To split a dialogue into many changes nothing.
        #[test]
        fn a_campaign_gains_nothing_by_meeting_more_often(
            hours in 0.1..9.0_f64, concerns in 0..90_u32, parts in 1..9_u32,
        ) {
            let whole = winsorized(1, &[session(0, 1, hours, f64::from(concerns))], |it| 1.5 * it.hours);
            let part = session(0, 1, hours / f64::from(parts), f64::from(concerns) / f64::from(parts));
            let split = winsorized(1, &vec![part; parts as usize], |it| 1.5 * it.hours);
            prop_assert!((whole.concerns[0] - split.concerns[0]).abs() < 1e-9);
            prop_assert!(whole.concerns[0] <= (4.5 * hours).max(FEW) + 1e-9);
            prop_assert!(whole.concerns[0] <= f64::from(concerns));
        }
    }
}
