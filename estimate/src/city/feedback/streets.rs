//! A city in which rounds pass.

use super::{ROUND, World};
use crate::city::add;
use crate::city::dialogue::{self, Dialogue};
use crate::city::draws::{Draws, real};
use crate::city::incidents::{self, Incident};
use crate::city::linkage::link;
use crate::city::setting::Setting;
use crate::{Evidence, Feed};

/// A city in which rounds pass, and what is on record of it by now.
pub(super) struct Streets {
    world: World,
    setting: Setting,
    draws: Draws,
    /// From which follows how much a place's dialogues yield: the same each time.
    own_yield: u64,
    /// What happened since somebody last listened.
    recent: Vec<Incident>,
    /// Incidents to be expected in each place in a round.
    pub(super) expected: Vec<f64>,
    /// Chance that an incident is reported in each place.
    pub(super) reported: Vec<f64>,
    /// What residents reported and said until now.
    pub(super) evidence: Evidence,
    /// Records that officers began until now.
    pub(super) officer_initiated: Vec<f64>,
}

impl Streets {
    pub(super) fn new(places: usize, seed: u64, world: World) -> Self {
        let mut draws = Draws::new(seed);
        let setting = Setting::draw(places, &world, &mut draws);
        let none = vec![0.0; places];
        let evidence = Evidence {
            graph: setting.graph.clone(),
            exposure: none.clone(),
            feeds: vec![Feed::Linked; places],
            incidents: none.clone(),
            reports: none.clone(),
            multiplicity: vec![],
            rare: None,
            raised: none.clone(),
            matched: none.clone(),
            concerns: none.clone(),
            hours: none.clone(),
            barrier: dialogue::barrier(&setting.language, &mut draws),
            covariates: vec![],
            linkage: None,
            window: None,
        };
        Self {
            expected: setting.expected().iter().map(|expected| ROUND * expected).collect(),
            reported: setting.attracted().iter().map(|reports| world.reported(*reports)).collect(),
            evidence,
            officer_initiated: none,
            recent: vec![],
            own_yield: seed.wrapping_add(1),
            world,
            setting,
            draws,
        }
    }

    /// Lets a round pass in which officers spend these shares of their hours. Where they are evenly
    /// spread they begin as many records as there are incidents.
    pub(super) fn pass(&mut self, hours: &[f64]) {
        let mut happened = incidents::incidents(&self.expected, &mut self.draws);
        incidents::call(&mut happened, &self.setting, &self.world, &mut self.draws);
        let linked = link(&happened, &self.expected, &self.evidence.feeds, &self.world, &mut self.draws);
        let evidence = &mut self.evidence;
        let year: Vec<f64> = self.setting.exposure.iter().map(|exposure| ROUND * exposure).collect();
        add(&mut evidence.exposure, &year);
        add(&mut evidence.incidents, &linked.incidents);
        add(&mut evidence.reports, &linked.reports);
        evidence.multiplicity.resize(linked.multiplicity.len(), 0.0);
        add(&mut evidence.multiplicity, &linked.multiplicity);
        let places = real(hours.len());
        for ((records, share), expected) in self.officer_initiated.iter_mut().zip(hours).zip(&self.expected) {
            *records += f64::from(self.draws.poisson(places * share * expected));
        }
        self.recent.append(&mut happened);
    }

    /// Listens for so long in every place to what happened since the last time.
    pub(super) fn listen(&mut self, hours: f64) {
        let recent = std::mem::take(&mut self.recent);
        let own = &mut Draws::new(self.own_yield);
        let mut dialogue = Dialogue::new(recent, &self.evidence.barrier, &self.setting, &self.world, own);
        let hours = vec![hours; self.expected.len()];
        let heard = dialogue.hear(&hours, &mut self.draws);
        let evidence = &mut self.evidence;
        add(&mut evidence.hours, &hours);
        add(&mut evidence.concerns, &heard.concerns);
        add(&mut evidence.raised, &heard.raised);
        add(&mut evidence.matched, &heard.matched);
    }
}
