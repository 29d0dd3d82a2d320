//! The whole thread on Seattle's neighborhoods: told at a point, sorted, decided, promised, done,
//! and said back, to the neighborhood and by receipt.

use super::{
    ground::{Outcome, acting, as_place},
    rows::{count, texts},
    site::{databases, made},
    visitor::{Answers, Visitor, receipt_on},
};
use crate::{jobs::round, parts};
use page::{Cx, House};
use people::NewPerson;
use post::FolderCarrier;
use report_back::ReportBackError;
use responses::{NewResponse, ResponsesError};
use std::fs;
use tempfile::TempDir;
use triage::TriageError;
use words::{ConcernId, Day, DecisionId, DecisionKind, FixedClock, Language, Moment, Outcome as Word, Role};
use workgroup::{NewMeeting, NewSeries, Why, WorkgroupError};

const TOLD: Answers<'_> = &[
    ("area", ""),
    ("place", "the beach shelter"),
    ("lat", "47.579"),
    ("lon", "-122.409"),
    ("category", "camping"),
    ("happened", "most nights"),
    ("body", "Two people sleep in the shelter. I worry about them."),
    ("answer_by", "email"),
    ("contact", "neighbor@mail.example"),
    ("name", ""),
    ("disclosure", "withhold"),
    ("language", "es"),
];
const TITLE: &str = "People sleeping in the beach shelter";
const PROMISE: &str = "Outreach at the shelter on three mornings each week";
const DONE: &str = "Both people have a place to stay";

#[tokio::test]
async fn a_concern_goes_in_at_alki_and_its_neighborhood_hears_back() -> Outcome<()> {
    for database in databases().await? {
        let folder = TempDir::new()?;
        let (house, clock) = made(&folder.path().join("site"), database).await?;
        let letters = folder.path().join("letters");
        let thread = Thread::new(&house, &clock, FolderCarrier::new(&letters)).await?;

        let receipt = receipt_on(&thread.visitor.tell(&thread.visitor.fill(TOLD).await).await);
        assert_eq!(receipt.len(), 20);
        assert_eq!(texts(&house.store, "SELECT area AS value FROM concerns_concern").await, ["alki"]);
        thread.shows(&receipt, &[], &[TITLE, PROMISE, DONE]).await;

        let concern = thread.sorted().await?;
        thread.shows(&receipt, &[], &[TITLE, PROMISE, DONE]).await;
        thread.words_are_approved(&[Word::Heard]).await?;
        thread.shows(&receipt, &[TITLE], &[PROMISE, DONE]).await;

        let decision = thread.decided(concern).await?;
        let promised = thread.promised(concern, decision).await?;
        thread.shows(&receipt, &[TITLE], &[PROMISE, DONE]).await;
        thread.words_are_approved(&[Word::Planned]).await?;
        thread.shows(&receipt, &[TITLE, PROMISE], &[DONE]).await;

        thread.ended(promised).await?;
        thread.words_are_approved(&[Word::Done]).await?;
        thread.shows(&receipt, &[TITLE, PROMISE, DONE], &[]).await;

        let mut carried = vec![];
        for entry in fs::read_dir(&letters)? {
            carried.push(fs::read_to_string(entry?.path())?);
        }
        let to_the_neighbor = |text: &&String| text.starts_with("To: neighbor@mail.example\nLanguage: es\n");
        assert_eq!((carried.len(), carried.iter().filter(to_the_neighbor).count()), (3, 3));
        assert_eq!(count(&house.store, "SELECT COUNT(*) AS value FROM concerns_report").await, 1);
        house.store.close().await;
    }
    Ok(())
}

/// What a test of the thread holds in its hands.
struct Thread<'a> {
    house: &'a House,
    clock: &'a FixedClock,
    carrier: FolderCarrier,
    visitor: Visitor,
    pm: Cx,
}

impl<'a> Thread<'a> {
    async fn new(house: &'a House, clock: &'a FixedClock, carrier: FolderCarrier) -> Outcome<Self> {
        let world = &house.world;
        let new = NewPerson {
            name: "Project manager".to_owned(),
            email: "pm@lead.example".to_owned(),
            language: Language::english(),
            organization: None,
        };
        let person = store::write!(house.store, |tx| -> Result<_, people::PeopleError> {
            let person = people::add(tx, world, &new).await?;
            people::give_seat(tx, world, person, Role::ProjectManager, None).await?;
            Ok(person)
        })?;
        let pm = acting(house, person, &[Role::ProjectManager]);
        Ok(Self { house, clock, carrier, visitor: Visitor::of(house), pm })
    }

    /// What anyone reads about Alki, and the neighbor by the receipt.
    async fn shows(&self, receipt: &str, there: &[&str], not_yet: &[&str]) {
        let alki = self.visitor.get("/neighborhoods/alki").await;
        // Tries of receipts are counted for each address.
        let own = self.visitor.at(u16::try_from(there.len()).unwrap_or(0)).look_up(receipt).await;
        for (page, name) in [(&alki, "the neighborhood"), (&own, "the receipt")] {
            assert_eq!(page.status.as_u16(), 200, "{name}");
            for text in there {
                assert!(page.body.contains(text), "{name} lacks “{text}”: {}", page.body);
            }
            for text in not_yet {
                assert!(!page.body.contains(text), "{name} shows “{text}” too early");
            }
        }
        assert!(!alki.body.contains("I worry about them"), "what was told is never public");
    }

    async fn sorted(&self) -> Outcome<ConcernId> {
        let ids = texts(&self.house.store, "SELECT id AS value FROM concerns_concern").await;
        let concern: ConcernId = ids.first().ok_or("a concern")?.parse()?;
        let sorting = as_place(TITLE);
        store::write!(self.house.store, |tx| -> Result<_, TriageError> {
            triage::sort(tx, &self.pm, concern, &sorting).await
        })?;
        Ok(concern)
    }

    /// Decided in the open meeting of the next day.
    async fn decided(&self, concern: ConcernId) -> Outcome<DecisionId> {
        let (pm, starts_at) = (&self.pm, self.house.world.now().plus(24 * Moment::HOUR));
        let series = NewSeries {
            name: "Operational Work Group".to_owned(),
            every_days: 14,
            place: "Library".to_owned(),
            public: true,
        };
        let (meeting, item) = store::write!(self.house.store, |tx| -> Result<_, WorkgroupError> {
            let series = workgroup::start_series(tx, pm, &series).await?;
            let new =
                NewMeeting { series, starts_at, minutes: 90, place: "Library".to_owned(), public: true };
            let meeting = workgroup::schedule(tx, pm, &new).await?;
            Ok((meeting, workgroup::list_item(tx, pm, meeting, concern, Why::New, "").await?))
        })?;
        self.clock.advance(24 * Moment::HOUR);
        let decision = store::write!(self.house.store, |tx| -> Result<_, WorkgroupError> {
            workgroup::open(tx, pm, meeting).await?;
            let reason = "We have somebody who knows the place.";
            let decision = workgroup::decide(tx, pm, item, DecisionKind::Respond, reason).await?;
            workgroup::close(tx, pm, meeting).await?;
            Ok(decision)
        })?;
        let record = self.visitor.get(&format!("/meetings/{meeting}")).await;
        assert!(record.body.contains(TITLE) && record.body.contains("We have somebody who knows the place."));
        Ok(decision)
    }

    async fn promised(&self, concern: ConcernId, decision: DecisionId) -> Outcome<words::ResponseId> {
        let new = NewResponse {
            concern,
            decision: Some(decision),
            promise: PROMISE.to_owned(),
            owner: self.pm.person()?,
            due: self.house.world.today().plus(30),
            steps: vec!["Ask who sleeps there what they need".to_owned()],
        };
        Ok(store::write!(self.house.store, |tx| -> Result<_, ResponsesError> {
            responses::plan(tx, &self.pm, &new).await
        })?)
    }

    async fn ended(&self, response: words::ResponseId) -> Outcome<()> {
        self.clock.advance(20 * 24 * Moment::HOUR);
        Ok(store::write!(self.house.store, |tx| -> Result<_, ResponsesError> {
            responses::end(tx, &self.pm, response, Word::Done, DONE).await
        })?)
    }

    /// The jobs draft these words and no others; they are approved, and the letters go out.
    async fn words_are_approved(&self, expected: &[Word]) -> Outcome<()> {
        round(self.house, &parts::jobs(), &self.carrier).await;
        let drafts = store::write!(self.house.store, |tx| -> Result<_, ReportBackError> {
            report_back::to_approve(tx, &self.pm, 50).await
        })?;
        assert_eq!(drafts.iter().map(|draft| draft.outcome).collect::<Vec<_>>(), expected);
        for draft in drafts {
            store::write!(self.house.store, |tx| -> Result<_, ReportBackError> {
                report_back::approve(tx, &self.pm, draft.word, &draft.texts).await
            })?;
        }
        round(self.house, &parts::jobs(), &self.carrier).await;
        Ok(())
    }
}

#[tokio::test]
async fn a_point_finds_its_area_and_beats_a_wrong_choice() -> Outcome<()> {
    let folder = TempDir::new()?;
    let (house, _) = made(&folder.path().join("site"), None).await?;
    assert_eq!(house.atlas.find(-122.409, 47.579).map(|area| area.slug.as_str()), Some("alki"));
    assert!(house.atlas.find(-122.5, 47.6).is_none(), "the Sound is nobody's neighborhood");
    let visitor = Visitor::of(&house);
    let wrong: Vec<(&str, &str)> = TOLD
        .iter()
        .map(|(name, value)| if *name == "area" { (*name, "ballard-south") } else { (*name, *value) })
        .collect();
    let review = visitor.fill(&wrong).await;
    assert!(review.body.contains("Alki") || review.body.contains("ALKI"), "the review shows where it lands");
    assert_eq!(receipt_on(&visitor.tell(&review).await).len(), 20);
    assert_eq!(texts(&house.store, "SELECT area AS value FROM concerns_concern").await, ["alki"]);
    let today: Day = house.world.today();
    assert_eq!(count(&house.store, "SELECT received_day AS value FROM concerns_report").await, today.0);
    Ok(())
}
