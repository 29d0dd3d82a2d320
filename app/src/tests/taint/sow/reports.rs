//! Reports, how to reach who told them, and a visit.

use super::{
    super::super::{
        ground::{as_place, receive, report},
        rows::texts,
    },
    Outcome, Sown, act, token,
};
use crate::{jobs::round, parts};
use concerns::{ConcernsError, NewReport};
use groups::{GroupsError, NewDialogue, NewPoint};
use page::Cx;
use people::Viewer;
use post::FolderCarrier;
use report_back::ReportBackError;
use triage::TriageError;
use words::{AnswerBy, ConcernId, FactId, Language, ReportId, Role};

impl Sown {
    pub(super) async fn reports(&mut self) -> Outcome<()> {
        let (pm, house) = (self.cx(Role::ProjectManager), self.ground.town.house.clone());
        let of_group = NewReport {
            group: Some(self.ground.things["group"].parse()?),
            happened: token("when the group saw it"),
            ..report("mill-flats", &token("words of the group's report"))
        };
        let alone = NewReport {
            answer_by: AnswerBy::Email,
            contact: format!("{}@mail.example", token("reporter's contact")),
            name: token("reporter's name"),
            ..report("old-quay", &token("words of a neighbor's report"))
        };
        let name = token("name set aside from a report");
        let naming = report("old-quay", &format!("{name} shouts."));
        let of_group = receive(&pm, of_group).await?;
        let alone = receive(&pm, alone).await?;
        let naming = receive(&pm, naming).await?;
        for one in [&of_group, &alone, &naming] {
            self.receipts.push(one.receipt.chars().filter(char::is_ascii_digit).collect());
            self.add("concern", &one.concern);
            self.add("report", &one.report);
        }
        self.answered(alone.report, alone.concern).await?;
        let range = 0..name.chars().count();
        let ranges = std::slice::from_ref(&range);
        let draft = act!(house, TriageError, |tx| triage::move_name(tx, &pm, naming.report, ranges))?;
        self.add("draft", &draft);
        self.visited().await
    }

    /// A neighbor adds something, and is answered by letter.
    async fn answered(&mut self, report: ReportId, concern: ConcernId) -> Outcome<()> {
        let (pm, house) = (self.cx(Role::ProjectManager), self.ground.town.house.clone());
        let anyone = Cx::outside(&house, Viewer::anyone(), Language::english());
        let (once, more) = (FactId::new(&*house.world.chance).to_string(), token("what a neighbor added"));
        act!(house, ConcernsError, |tx| concerns::reply(tx, &anyone, report, &once, &more))?;
        let sorting = as_place("Glass at the quay");
        act!(house, TriageError, |tx| triage::sort(tx, &pm, concern, &sorting))?;
        act!(house, ReportBackError, |tx| report_back::draft(tx, &pm))?;
        for word in act!(house, ReportBackError, |tx| report_back::to_approve(tx, &pm, 50))? {
            act!(house, ReportBackError, |tx| report_back::approve(tx, &pm, word.word, &word.texts))?;
        }
        Ok(())
    }

    /// What was said at a visit; its points become reports of the group.
    async fn visited(&mut self) -> Outcome<()> {
        let (pm, house) = (self.cx(Role::ProjectManager), self.ground.town.house.clone());
        let dialogue = NewDialogue {
            token: "another-visit".to_owned(),
            group: self.ground.things["group"].parse()?,
            area: "mill-flats".parse().ok(),
            held_day: house.world.today(),
            hours: 1.0,
            heads: 3,
            barrier: false,
            said: token("what was said at a visit"),
            points: vec![NewPoint {
                place: "the pier".to_owned(),
                category: "litter".to_owned(),
                body: token("words of the group's report"),
                area: None,
            }],
        };
        let held = act!(house, GroupsError, |tx| groups::hold(tx, &pm, &dialogue))?;
        self.add("dialogue", &held);
        round(&house, &parts::jobs(), &FolderCarrier::new(self.letters())).await;
        let all = texts(&house.store, "SELECT id AS value FROM concerns_concern").await;
        self.things.insert("concern".to_owned(), all);
        Ok(())
    }
}
