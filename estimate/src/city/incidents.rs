//! What happens in the places, and who calls about it.

use super::World;
use super::draws::Draws;
use super::setting::Setting;
use crate::{Window, minimize::minimum};

/// Something that happened.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Incident {
    /// Where, counted from 0.
    pub(super) place: usize,
    /// How easily it is noticed, 1 on average; in the world of windows its lifetime.
    pub(super) salience: f64,
    /// How many residents called about it.
    pub(super) calls: u32,
    /// Whether a dialogue has raised it.
    pub(super) raised: bool,
}

/// Draws what happens: Poisson in each place, sorted by place.
pub(super) fn incidents(expected: &[f64], draws: &mut Draws) -> Vec<Incident> {
    let mut all = vec![];
    for (place, mean) in expected.iter().enumerate() {
        for _ in 0..draws.poisson(*mean) {
            all.push(Incident { place, salience: 1.0, calls: 0, raised: false });
        }
    }
    all
}

/// Lets residents call: Poisson with mean reporting times salience. Nobody responds.
pub(super) fn call(incidents: &mut [Incident], setting: &Setting, world: &World, draws: &mut Draws) {
    let attracted = setting.attracted();
    for incident in incidents.iter_mut() {
        incident.salience = draws.gamma(world.kappa, 1.0);
        incident.calls = draws.poisson(attracted[incident.place] * incident.salience);
    }
    if world.bystander_disadvantage.abs() > 0.0 {
        for incident in incidents.iter_mut().filter(|incident| incident.calls > 1) {
            let shift = world.bystander_disadvantage * setting.disadvantage[incident.place];
            incident.calls = 1 + draws.binomial(incident.calls - 1, (0.8 + shift).clamp(0.1, 1.0));
        }
    }
}

/// A response to an incident that was reported.
struct Response {
    /// Where.
    place: usize,
    /// Time from first report to response.
    delay: f64,
    /// Whether the incident was still there.
    alive: bool,
    /// Further reports meanwhile.
    duplicates: u32,
}

/// Lets residents call while the incident is there and nobody has come: a response ends it. Gives what
/// is known of the windows between first report and response.
pub(super) fn call_until_response(
    incidents: &mut [Incident],
    setting: &Setting,
    world: &World,
    draws: &mut Draws,
) -> Window {
    let attracted = setting.attracted();
    let mut responses = vec![];
    for incident in incidents {
        let place = incident.place;
        let lifetime = draws.exponential();
        let first = draws.exponential() / attracted[place];
        incident.salience = lifetime;
        if first >= lifetime {
            continue;
        }
        let slower = libm::exp(world.response_disadvantage * setting.disadvantage[place]);
        let delay = draws.exponential() * world.response * slower;
        let alive = first + delay < lifetime;
        let span = if alive { delay } else { lifetime - first };
        let duplicates = draws.poisson(attracted[place] * span);
        incident.calls = duplicates.saturating_add(1);
        responses.push(Response { place, delay, alive, duplicates });
    }
    window(&responses, setting.places())
}

/// Sums up the windows. Only those that ended at an incident still there count: whether one is there
/// does not depend on reporting, so that choosing by it is fair.
fn window(responses: &[Response], places: usize) -> Window {
    let lifetime = natural_lifetime(responses);
    let mut window = Window { duplicates: vec![0.0; places], time: vec![0.0; places] };
    for response in responses.iter().filter(|response| response.alive) {
        window.duplicates[response.place] += f64::from(response.duplicates);
        window.time[response.place] += response.delay / lifetime;
    }
    window
}

/// Mean lifetime of an incident that nobody ends, from the share of responses that came too late: the
/// most likely one when an incident is still there after a delay with chance `exp(-delay / lifetime)`.
fn natural_lifetime(responses: &[Response]) -> f64 {
    let surprise = |log: f64| {
        let lifetime = libm::exp(log);
        let of = |response: &Response| {
            let elapsed = response.delay / lifetime;
            if response.alive { elapsed } else { -libm::log(-libm::expm1(-elapsed)) }
        };
        responses.iter().map(of).sum::<f64>()
    };
    libm::exp(minimum(surprise, -2.0, 2.0, 1e-8))
}
