//! Who is listened to, and what they say.

use super::World;
use super::draws::Draws;
use super::incidents::Incident;
use super::setting::Setting;

/// Share of dialogues with an interpreter, where no barrier of language is left.
const INTERPRETED: f64 = 0.4;

/// What can be heard in a city, and what was heard already.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Dialogue {
    /// How soon an hour of listening hears of an incident of salience 1, for each place.
    rate: Vec<f64>,
    /// Share of concerns that can be looked up among calls.
    linkable: f64,
    /// Everything that happened.
    incidents: Vec<Incident>,
}

/// What was heard for the first time, one number for each place in every list.
pub(super) struct Heard {
    /// `Z`: concerns.
    pub(super) concerns: Vec<f64>,
    /// `B`: those of them that could be looked up among calls.
    pub(super) raised: Vec<f64>,
    /// `m`: those of them that had a call.
    pub(super) matched: Vec<f64>,
}

/// Hours of listening in each place. Listening is unequal, too: some places get none, and fewer come
/// where disadvantage is high.
pub(super) fn hours(disadvantage: &[f64], world: &World, draws: &mut Draws) -> Vec<f64> {
    let mut hours = |disadvantage: &f64| {
        if draws.chance(world.unheard) {
            0.0
        } else {
            draws.gamma(2.0, world.hours) * libm::exp(world.hours_disadvantage * disadvantage)
        }
    };
    disadvantage.iter().map(&mut hours).collect()
}

/// Barrier of language in each place's dialogues, 0 where an interpreter is there.
pub(super) fn barrier(language: &[f64], draws: &mut Draws) -> Vec<f64> {
    let mut barrier = |language: &f64| if draws.chance(INTERPRETED) { 0.0 } else { language.max(-1.0) };
    language.iter().map(&mut barrier).collect()
}

impl Dialogue {
    /// What can be heard of these incidents.
    pub(super) fn new(
        incidents: Vec<Incident>,
        barrier: &[f64],
        setting: &Setting,
        world: &World,
        draws: &mut Draws,
    ) -> Self {
        let mut rate = vec![];
        for (place, barrier) in barrier.iter().enumerate() {
            let own = world.concerns_own * draws.normal()
                + world.concerns_disadvantage * setting.disadvantage[place];
            let ease = libm::exp(0.5 * world.language_penalty * barrier + own);
            // Divided by the incidents of a place of this size at the level of need: an hour then hears
            // about so many concerns in small places and in large ones.
            rate.push(world.concerns_per_hour * ease / (world.need_level * setting.exposure[place]));
        }
        Self { rate, linkable: world.linkable, incidents }
    }

    /// Number of places.
    pub(super) const fn places(&self) -> usize {
        self.rate.len()
    }

    /// Listens for so many hours in each place, and gives what had not been heard before. Salient
    /// incidents are raised sooner, just as they are called about more.
    pub(super) fn hear(&mut self, hours: &[f64], draws: &mut Draws) -> Heard {
        let none = vec![0.0; self.places()];
        let mut heard = Heard { concerns: none.clone(), raised: none.clone(), matched: none };
        for incident in self.incidents.iter_mut().filter(|incident| !incident.raised) {
            let place = incident.place;
            let chance = -libm::expm1(-self.rate[place] * hours[place] * incident.salience);
            if !draws.chance(chance) {
                continue;
            }
            incident.raised = true;
            heard.concerns[place] += 1.0;
            if draws.chance(self.linkable) {
                heard.raised[place] += 1.0;
                heard.matched[place] += f64::from(u8::from(incident.calls > 0));
            }
        }
        heard
    }
}
