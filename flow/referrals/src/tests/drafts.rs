//! A restricted draft is taken up: it is a referral from then on, or it is what it was.

use super::{Program, done, new_referral, plan, tried};
use crate::{Door, NewReferral, ReferralError, State};
use page::{Cx, Problem, testing::Town};
use store::{StoreError, args};
use triage::TriageError;
use words::{ConcernId, DraftId, Moment, ReferralId, ReportId};

/// A report that names somebody, in the tables of `concerns`.
async fn told(town: &Town) -> ReportId {
    let world = &town.house.world;
    let (concern, report) = (ConcernId::new(&*world.chance), ReportId::new(&*world.chance));
    let (today, receipt) = (world.today(), report.to_string().into_bytes());
    store::write!(town.house.store, |tx| -> Result<_, StoreError> {
        tx.run(
            "INSERT INTO concerns_concern (id, category, area, place, opened_day)
             VALUES ($1, 'welfare', 'mill-flats', 'At the ferry ramp', $2)",
            args![concern, today],
        )
        .await?;
        tx.run(
            "INSERT INTO concerns_report (id, concern, first_concern, channel, language, received_day, category,
               area, place, happened, body, answer_by, disclosure, disclosure_day, receipt, body_mac)
             VALUES ($1, $2, $2, 'web', 'en', $3, 'welfare', 'mill-flats', 'At the ferry ramp', 'at night',
               'Robin Ashdown sleeps there.', 'receipt', 'no-name', $3, $4, $4)",
            args![report, concern, today, &receipt[..]],
        )
        .await
    })
    .expect("a report");
    report
}

/// The name out of a report, set aside by the project manager.
async fn set_aside(program: &Program<'_>) -> DraftId {
    let (report, words) = (told(program.town).await, ["Robin Ashdown".to_owned()]);
    done!(program.town, |tx| async { Ok(triage::set_aside(tx, &program.pm, report, &words).await?) })
}

/// What is typed when a draft is taken up.
fn typed(town: &Town) -> NewReferral {
    let id = Some(ReferralId::new(&*town.house.world.chance));
    NewReferral { id, door: Door::Community, ..new_referral("Robin Ashdown", None) }
}

async fn pieces(town: &Town, cx: &Cx, draft: DraftId) -> Option<Vec<String>> {
    let read = tried!(town, |tx| async { Ok(triage::read_draft(tx, cx, draft).await?) });
    match read {
        Ok(read) => Some(read.pieces),
        Err(ReferralError::Triage(TriageError::Problem(Problem::NotFound))) => None,
        Err(other) => panic!("{other}"),
    }
}

/// How many referrals there are, and how many drafts, sealed or not.
async fn counted(town: &Town) -> (i64, i64) {
    let count = async |sql: &'static str| {
        let found =
            store::read!(town.house.store, |tx| -> Result<(i64,), StoreError> { tx.one(sql, args![]).await });
        found.expect("a count").0
    };
    let referrals = count("SELECT COUNT(*) AS value FROM referrals_referral").await;
    (referrals, count("SELECT COUNT(*) AS value FROM triage_draft").await)
}

#[tokio::test]
async fn a_draft_that_is_taken_up_is_gone_and_the_referral_stands() {
    for town in Town::each(plan).await {
        let program = Program::new(&town).await;
        let (draft, other) = (set_aside(&program).await, set_aside(&program).await);
        assert_eq!(
            pieces(&town, &program.pm, draft).await.as_deref(),
            Some(&["Robin Ashdown".to_owned()][..])
        );
        let new = typed(&town);
        let referral = done!(town, |tx| crate::adopt_draft(tx, &program.pm, draft, &new));
        assert_eq!(Some(referral), new.id);
        assert_eq!(pieces(&town, &program.pm, draft).await, None);
        assert!(pieces(&town, &program.pm, other).await.is_some(), "one draft was taken up, and not another");
        assert_eq!(counted(&town).await, (1, 1));
        let read = done!(town, |tx| crate::read_referral::read_referral(tx, &program.pm, referral));
        assert_eq!((read.name.as_str(), read.it.door), ("Robin Ashdown", Door::Community));
        assert_eq!((read.it.state, read.it.made_by), (State::Received, None));
    }
}

#[tokio::test]
async fn a_refused_act_leaves_the_draft_where_it_was_and_opens_no_referral() {
    for town in Town::each(plan).await {
        let program = Program::new(&town).await;
        let draft = set_aside(&program).await;
        let adopt = async |cx: &Cx, draft, new: &NewReferral| {
            tried!(town, |tx| crate::adopt_draft(tx, cx, draft, new))
        };
        // They open referrals, and read no drafts.
        for cx in [&program.officer, &program.manager] {
            let refused = adopt(cx, draft, &typed(&town)).await;
            let hidden =
                matches!(refused, Err(ReferralError::Triage(TriageError::Problem(Problem::NotFound))));
            assert!(hidden, "{refused:?}");
            assert_eq!(counted(&town).await, (0, 1));
        }
        // The draft is taken first: what keeps the referral from being written gives it back.
        let nothing = NewReferral { name: String::new(), met: String::new(), ..typed(&town) };
        let long = NewReferral { name: "Robin ".repeat(100), ..typed(&town) };
        for new in [nothing, long] {
            let refused = adopt(&program.pm, draft, &new).await;
            assert!(matches!(refused, Err(ReferralError::Words(_))), "{refused:?}");
            assert_eq!(counted(&town).await, (0, 1));
            assert!(pieces(&town, &program.pm, draft).await.is_some());
        }
        let unknown = DraftId::new(&*town.house.world.chance);
        assert!(adopt(&program.pm, unknown, &typed(&town)).await.is_err());
        // On its day it is gone, also while the job has not erased it yet.
        town.clock.advance(triage::DRAFT_LASTS_DAYS * 24 * Moment::HOUR);
        assert!(adopt(&program.pm, draft, &typed(&town)).await.is_err());
        assert_eq!(counted(&town).await, (0, 1));
    }
}

#[tokio::test]
async fn the_same_form_sent_twice_makes_one_referral() {
    for town in Town::each(plan).await {
        let program = Program::new(&town).await;
        let (draft, other) = (set_aside(&program).await, set_aside(&program).await);
        let adopt = async |draft, new: &NewReferral| {
            tried!(town, |tx| crate::adopt_draft(tx, &program.pm, draft, new))
        };
        let new = typed(&town);
        let first = adopt(draft, &new).await.expect("a referral");
        for _ in 0..2 {
            assert_eq!(adopt(draft, &new).await.expect("the same answer"), first);
        }
        // The id of that form takes no other draft along, with the same words or with others.
        assert_eq!(adopt(other, &new).await.expect("the same answer"), first);
        let forged = NewReferral { name: "Uma Lind".to_owned(), ..new.clone() };
        let refused = adopt(other, &forged).await;
        assert!(matches!(refused, Err(ReferralError::Problem(Problem::StaleForm))), "{refused:?}");
        assert_eq!(counted(&town).await, (1, 1));
        assert!(pieces(&town, &program.pm, other).await.is_some());
        // Without an id it is told by the draft, which is gone.
        let refused = adopt(draft, &NewReferral { id: None, ..new }).await;
        assert!(refused.is_err(), "{refused:?}");
        assert_eq!(counted(&town).await, (1, 1));
    }
}

/// The page keeps draft and id when something is wrong, and answers a second click as the first.
#[tokio::test]
async fn the_form_of_a_draft_is_sent_again_and_again() {
    for town in Town::each(plan).await {
        let program = Program::new(&town).await;
        let draft = set_aside(&program).await;
        let browser = town.signed_in_as(program.pm.person().expect("a person")).await;
        let page = browser.get(&format!("/referrals/new?draft={draft}")).await;
        assert!(page.body.contains("Robin Ashdown"), "{}", page.body);
        let (draft, id) = (page.field("draft"), page.field("id"));
        let send = async |name: &'static str| {
            let fields =
                [("door", "community"), ("name", name), ("draft", draft.as_str()), ("id", id.as_str())];
            browser.post("/referrals/new", &fields).await
        };
        let page = send("").await;
        assert_eq!(
            (page.status.as_u16(), page.field("draft"), page.field("id")),
            (200, draft.clone(), id.clone())
        );
        assert_eq!(counted(&town).await, (0, 1));
        for _ in 0..2 {
            assert_eq!(send("Robin Ashdown").await.leads_to(), "/referrals?said=referrals-opened");
            assert_eq!(counted(&town).await, (1, 0));
        }
    }
}

/// What was set aside may name somebody: whoever approves a text that leaves the table must look at it, and
/// may say that it is a street. The same words mean nothing once the draft is gone.
#[tokio::test]
async fn names_that_were_set_aside_are_looked_at_in_what_leaves_the_table() {
    for town in Town::each(plan).await {
        let program = Program::new(&town).await;
        let found = async || {
            let kept = done!(town, |tx| crate::names_kept(tx, &program.pm));
            kept.found_in("Robin Ashdown waits there, and robin nests at the quay.")
        };
        assert!(found().await.perhaps.is_empty());
        let draft = set_aside(&program).await;
        let now = found().await;
        assert!(now.certain.is_empty(), "{now:?}");
        assert_eq!(now.perhaps.into_iter().collect::<Vec<_>>(), ["Robin Ashdown"]);
        done!(town, |tx| async { Ok(triage::take_draft(tx, &program.pm, draft).await?) });
        assert!(found().await.perhaps.is_empty());
    }
}
