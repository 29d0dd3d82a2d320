//! Neighbors tell, groups are visited, concerns are sorted.

use crate::{
    demo::{
        cast::tag,
        history::{About, History, Open},
        tales::{ELSEWHERE, GAPS, TALES, WHEN},
    },
    fault::Fault,
};
use concerns::{ConcernsError, NewReport};
use groups::{GroupsError, NewDialogue, NewPoint};
use page::Cx;
use people::Viewer;
use rand::{RngExt as _, seq::IndexedRandom as _};
use store::{StoreError, journal};
use triage::{Sorting, TriageError};
use words::{AnswerBy, AreaSlug, Channel, ConcernId, Day, Disclosure, Fact, FactId, Language, Role, Sort};
use workgroup::Why;

/// Reports on a day, in the mean, besides those from visits.
const REPORTS_A_DAY: f64 = 0.75;
/// How often somebody tells what somebody told before.
const AGAIN: f64 = 0.35;

/// What somebody is going to tell.
struct Telling {
    about: About,
    street: &'static str,
    area: AreaSlug,
    category: &'static str,
    place: String,
    language: Language,
    body: &'static str,
}

impl History<'_> {
    /// The reports of a day, by every channel.
    pub(crate) async fn reports_come(&mut self, day: Day) -> Result<(), Fault> {
        let mut count =
            usize::from(self.chance(REPORTS_A_DAY / 2.0)) + usize::from(self.chance(REPORTS_A_DAY / 2.0));
        // The last days bring more than usual, so that the desk of the first morning is full.
        if self.last.since(day) <= 4 {
            count += 2;
        } else if self.chance(0.04) {
            count += 3;
        }
        for _ in 0..count {
            let telling = self.telling()?;
            let channel = self.channel();
            let report = self.report(&telling, channel);
            let concern = self.receive(report).await?;
            self.remember(telling, concern, day);
        }
        Ok(())
    }

    /// Groups whose time has come are visited; what they raise becomes a report.
    pub(crate) async fn groups_are_visited(&mut self, day: Day, from: Day) -> Result<(), Fault> {
        for (at, guest) in self.cast.groups.iter().enumerate() {
            let offset = i64::try_from(at).unwrap_or(0) * 5;
            if guest.every == 0 || (day.since(from) + offset) % guest.every != 0 {
                continue;
            }
            let mut telling = self.telling()?;
            telling.area = guest.area.clone();
            let staff = self.somebody_outside()?;
            let cx = Cx { language: telling.language.clone(), ..staff.clone() };
            let dialogue = NewDialogue {
                token: FactId::new(&*self.house.world.chance).to_string(),
                group: guest.group,
                area: Some(guest.area.clone()),
                held_day: day,
                hours: f64::from(self.dice.random_range(2..7_u8)) / 2.0,
                heads: self.dice.random_range(6..34),
                barrier: guest.language != Language::english() && self.dice.random_bool(0.4),
                said: "They asked what came of last time, and we told them what was done and what was not."
                    .to_owned(),
                points: vec![NewPoint {
                    place: telling.place.clone(),
                    category: telling.category.to_owned(),
                    body: telling.body.to_owned(),
                    area: None,
                }],
            };
            store::write!(self.house.store, |tx| -> Result<_, GroupsError> {
                groups::hold(tx, &cx, &dialogue).await
            })
            .map_err(|error| Fault::at("a visit", &error))?;
            for job in concerns::jobs() {
                (job.run)(self.house).await?;
            }
            if let Some(concern) = self.raised(day, &guest.area).await? {
                self.remember(telling, concern, day);
            }
        }
        Ok(())
    }

    /// What is a day old is sorted, or merged into what is known already.
    pub(crate) async fn concerns_are_sorted(&mut self, day: Day) -> Result<(), Fault> {
        let pm = self.cast.first(Role::ProjectManager)?;
        let (old, fresh) = std::mem::take(&mut self.fresh).into_iter().partition(|open| open.told < day);
        self.fresh = fresh;
        let old: Vec<Open> = old;
        for open in old {
            // In the last weeks one or the other is overlooked; the desk tells.
            if (20..60).contains(&self.last.since(day)) && self.chance(0.04) {
                continue;
            }
            let key = (open.about, open.area.clone());
            if let Some(known) = self.living.get(&key).copied().filter(|known| *known != open.concern) {
                store::write!(self.house.store, |tx| -> Result<(), TriageError> {
                    triage::merge(tx, pm, open.concern, known).await
                })
                .map_err(|error| Fault::at("a merge", &error))?;
                continue;
            }
            let sorting = self.sorting(&open);
            store::write!(self.house.store, |tx| -> Result<(), TriageError> {
                triage::sort(tx, pm, open.concern, &sorting).await
            })
            .map_err(|error| Fault::at("a sorting", &error))?;
            if sorting.sort == Sort::PlaceConcern {
                self.living.insert(key, open.concern);
                self.sorted.push(open);
            }
        }
        Ok(())
    }

    fn sorting(&mut self, open: &Open) -> Sorting {
        let referral = self.chance(0.06);
        let (sort, title, pointer, reason) = match open.about {
            About::Tale(at) => {
                let tale = &TALES[at];
                let sort =
                    if referral && tale.category == "welfare" { Sort::Referral } else { Sort::PlaceConcern };
                (sort, open.fill(tale.title), "", "")
            }
            About::Elsewhere(at) => {
                let (_, pointer, reason) = ELSEWHERE[at];
                (Sort::OutsideLead, open.fill("What others look after on {street}"), pointer, reason)
            }
            About::Gap(at) => (Sort::ServiceGap, open.fill("What is missing near {street}"), "", GAPS[at].1),
        };
        Sorting { sort, title, pointer: pointer.to_owned(), reason: reason.to_owned() }
    }

    /// Somebody tells something: as a rule something new, at times what others told before.
    fn telling(&mut self) -> Result<Telling, Fault> {
        let again = self.chance(AGAIN);
        let known =
            self.sorted.iter().chain(&self.fresh).chain(self.running.iter().map(|running| &running.open));
        let known: Vec<&Open> = known.filter(|open| open.tale().is_some()).collect();
        let (about, area, street) = match known.choose(&mut self.dice).filter(|_| again) {
            Some(open) => (open.about, open.area.clone(), open.street),
            None => (self.about(), self.area(), self.street()),
        };
        let (category, place, told): (_, _, (&str, &str)) = match about {
            About::Tale(at) => {
                let tale = &TALES[at];
                (tale.category, tale.place, tale.told.choose(&mut self.dice).copied().unwrap_or(("en", "")))
            }
            About::Elsewhere(at) => ("other", "{street}", ("en", ELSEWHERE[at].0)),
            About::Gap(at) => ("other", "around {street}", ("en", GAPS[at].0)),
        };
        let place = place.replace("{street}", street);
        Ok(Telling { about, street, area, category, place, language: tag(told.0)?, body: told.1 })
    }

    fn about(&mut self) -> About {
        match self.dice.random_range(0..20_u8) {
            0 => About::Elsewhere(self.dice.random_range(0..ELSEWHERE.len())),
            1 => About::Gap(self.dice.random_range(0..GAPS.len())),
            _ => About::Tale(self.dice.random_range(0..TALES.len())),
        }
    }

    fn area(&mut self) -> AreaSlug {
        let all: f64 = self.voices.iter().sum();
        let mut left = self.dice.random_range(0.0..all);
        let mut at = 0;
        while at + 1 < self.voices.len() && left >= self.voices[at] {
            left -= self.voices[at];
            at += 1;
        }
        self.cast.areas[at].clone()
    }

    fn channel(&mut self) -> Channel {
        use Channel::{Email, InPerson, Officer, Paper, Phone, Text, Web};
        let all = [Web, Web, Web, Web, Web, Phone, Phone, Phone, Text, Text, Email, InPerson, Paper, Officer];
        all.choose(&mut self.dice).copied().unwrap_or(Web)
    }

    fn report(&mut self, telling: &Telling, channel: Channel) -> NewReport {
        let number: u16 = self.dice.random_range(100..200);
        let answer_by = match (channel, self.dice.random_range(0..10_u8)) {
            (Channel::Phone, 0..=4) => AnswerBy::Phone,
            (Channel::Text, 0..=7) => AnswerBy::Text,
            (Channel::Email, 0..=7) | (Channel::Web, 0..=2) => AnswerBy::Email,
            (Channel::Paper, 0..=6) => AnswerBy::Letter,
            _ => AnswerBy::Receipt,
        };
        let contact = match answer_by {
            AnswerBy::Email => format!("neighbor{number}@mail.example"),
            AnswerBy::Text | AnswerBy::Phone => format!("206-555-0{number}"),
            AnswerBy::Letter => format!("{number} {}, Alder Bay", telling.street),
            AnswerBy::Receipt | AnswerBy::Visit => String::new(),
        };
        let disclosure = if channel == Channel::Web { Disclosure::NoName } else { Disclosure::NotAsked };
        NewReport {
            report: None,
            channel,
            language: telling.language.clone(),
            category: telling.category.to_owned(),
            area: Some(telling.area.clone()),
            place: telling.place.clone(),
            point: self.point(&telling.area),
            happened: WHEN.choose(&mut self.dice).copied().unwrap_or_default().to_owned(),
            body: telling.body.to_owned(),
            answer_by,
            name: String::new(),
            contact,
            disclosure,
            group: None,
        }
    }

    /// A point in the area, for some: not everybody points at a map.
    fn point(&mut self, area: &AreaSlug) -> Option<(f64, f64)> {
        let (lon, lat) = self.house.atlas.by_slug(area.as_str())?.middle();
        let (east, north) = (self.dice.random_range(-0.002..0.002), self.dice.random_range(-0.0015..0.0015));
        let point = (lon + east, lat + north);
        let inside = self.house.atlas.find(point.0, point.1).is_some_and(|found| found.slug == *area);
        (self.chance(0.4) && inside).then_some(point)
    }

    async fn receive(&self, report: NewReport) -> Result<ConcernId, Fault> {
        let trouble = |error: ConcernsError| Fault::at("a report", &error);
        let cx = Cx::outside(self.house, Viewer::anyone(), report.language.clone());
        let token = FactId::new(&*self.house.world.chance).to_string();
        let arrival = concerns::prepare(self.house, &token, report).await.map_err(trouble)?;
        let received = store::write!(self.house.store, |tx| -> Result<_, ConcernsError> {
            concerns::receive(tx, &cx, &arrival).await
        })
        .map_err(trouble)?;
        Ok(received.concern)
    }

    /// The concern that came out of today's visit in an area.
    async fn raised(&self, day: Day, area: &AreaSlug) -> Result<Option<ConcernId>, Fault> {
        let facts = store::read!(self.house.store, |tx| -> Result<_, StoreError> {
            journal::of_kind(tx, "report-received/1", day).await
        })?;
        let known = |concern: &ConcernId| self.fresh.iter().any(|open| open.concern == *concern);
        Ok(facts.into_iter().find_map(|entry| match entry.fact {
            Fact::ReportReceived { concern, area: Some(there), channel: Channel::Visit, .. }
                if there == *area && !known(&concern) =>
            {
                Some(concern)
            }
            _ => None,
        }))
    }

    fn remember(&mut self, telling: Telling, concern: ConcernId, told: Day) {
        let Telling { about, street, area, .. } = telling;
        self.fresh.push(Open { concern, area, told, about, street, why: Why::New });
    }
}
