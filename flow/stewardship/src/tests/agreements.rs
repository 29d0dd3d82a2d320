//! Everybody's agreements, for those who keep them.

use super::{cx_of, plan};
use crate::{
    StewardshipError, adopt_agreement, adopt_default, cards, open_duty_use, restore_agreement,
    sign_agreement, suspend_agreement, use_duty,
};
use guard::{AgreementError, NewSignature, NewUse, Standing};
use page::{
    Cx, Problem,
    testing::{Plan, Town, steady},
};
use words::{AgreementId, DutyId, Language, Moment, PersonId, Role};

fn with_cards() -> Plan {
    Plan { cards: cards(), ..plan() }
}

async fn standing(town: &Town, person: PersonId) -> Standing {
    let today = town.house.world.today();
    town.store().read(async |tx| guard::standing_of(tx, person, today).await).await.expect("a standing")
}

/// The body without the random ids in its links.
fn without_ids(body: &str) -> String {
    let mut parts = body.split("/agreements/");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        out.push_str("/agreements/");
        let end = part.find(['"', '/']).unwrap_or(0);
        out.push_str(if end == 36 { "…" } else { &part[..end] });
        out.push_str(&part[end..]);
    }
    out
}

#[tokio::test]
async fn whoever_keeps_them_sees_who_signed_and_who_lapses() {
    let town = Town::new(with_cards()).await;
    adopt_default(&town.house).await.expect("adopted");
    let soon = town.person("Sol Vega", &[Role::Prosecutor]).await;
    town.clock.advance(-320 * 24 * Moment::HOUR);
    town.agrees(soon).await;
    town.clock.advance(320 * 24 * Moment::HOUR);
    let signed = town.person("Ana Ruiz", &[Role::Officer]).await;
    town.agrees(signed).await;
    town.person("Ben Okoro", &[Role::Representative]).await;
    town.person("Nobody Yet", &[]).await;
    let (_, counsel) = town.signed_in("Cleo Hart", &[Role::Counsel]).await;
    let page = counsel.get("/agreements").await;
    insta::assert_snapshot!("agreements", without_ids(&steady(&page.body)));
    let path = format!("/agreements/{soon}");
    insta::assert_snapshot!("agreement_of_one", without_ids(&steady(&counsel.get(&path).await.body)));
    for unknown in
        [format!("/agreements/{}", DutyId::new(&*town.house.world.chance)), "/agreements/x".to_owned()]
    {
        assert_eq!(counsel.get(&unknown).await.status, 404);
    }
    assert_eq!(counsel.get("/agreements/uses/x").await.status, 404);
}

#[tokio::test]
async fn suspended_and_restored_on_the_page() {
    for town in Town::each(with_cards).await {
        let (ana, browser) = town.signed_in("Ana Ruiz", &[Role::Officer]).await;
        let (me, pm) = town.signed_in("Pia Moor", &[Role::ProjectManager]).await;
        let (_, counsel) = town.signed_in("Cleo Hart", &[Role::Counsel]).await;
        let path = format!("/agreements/{ana}");
        let reason = [("reason", "A name got out.")];
        let unsigned = pm.post(&format!("{path}/suspend"), &reason).await;
        assert!(unsigned.status == 200 && unsigned.body.contains("Nothing was signed"));
        town.agrees(ana).await;
        town.agrees(me).await;
        let empty = pm.post(&format!("{path}/suspend"), &[("reason", " ")]).await;
        assert!(empty.body.contains("id=\"reason-error\""));
        let done = pm.post(&format!("{path}/suspend"), &reason).await;
        assert_eq!(done.leads_to(), format!("{path}?said=agreement-suspended"));
        assert_eq!(standing(&town, ana).await, Standing::Suspended);
        let own = browser.get("/my/agreement").await.body;
        assert!(own.contains("Suspended") && !own.contains("name=\"name\""), "there is nothing to sign");
        assert!(!own.contains("A name got out."), "the reason is told by a person");
        let tried = browser.post("/my/agreement", &[("name", "Ana Ruiz"), ("text", "x")]).await;
        assert!(tried.status == 200 && tried.body.contains("signing again does not"));
        let restored = counsel.post(&format!("{path}/restore"), &[]).await;
        assert_eq!(restored.leads_to(), format!("{path}?said=agreement-restored"));
        assert_eq!(standing(&town, ana).await, Standing::Current);
        let page = counsel.get(&path).await.body;
        assert!(page.contains("A name got out.") && page.contains("Cleo Hart") && page.contains("Pia Moor"));
        let mine = format!("/agreements/{me}");
        assert_eq!(pm.post(&format!("{mine}/suspend"), &reason).await.status, 303);
        let own = pm.post(&format!("{mine}/restore"), &[]).await;
        assert!(own.status == 200 && own.body.contains("This is your own agreement."));
        assert_eq!(standing(&town, me).await, Standing::Suspended);
    }
}

#[tokio::test]
async fn another_text_is_adopted_in_every_language_of_the_site() {
    let town = Town::new(with_cards()).await;
    adopt_default(&town.house).await.expect("adopted");
    let ana = town.person("Ana Ruiz", &[Role::Officer]).await;
    town.agrees(ana).await;
    let (_, pm) = town.signed_in("Pia Moor", &[Role::ProjectManager]).await;
    let page = pm.get("/agreements/text").await.body;
    assert!(page.contains("This is the example that came with the program.") && page.contains("EJEMPLO"));
    let long = "x".repeat(10_001);
    for (en, es, sure, wrong) in [
        ("Stay silent.", "", "yes", "text-es"),
        ("", "Silencio.", "yes", "text-en"),
        (long.as_str(), "Silencio.", "yes", "text-en"),
        ("Stay silent.", "Silencio.", "", "sure"),
    ] {
        let refused = pm.post("/agreements/text", &[("text-en", en), ("text-es", es), ("sure", sure)]).await;
        assert_eq!(refused.status, 200);
        assert!(refused.body.contains(&format!("id=\"{wrong}-error\"")), "{wrong}");
    }
    assert_eq!(standing(&town, ana).await, Standing::Current);
    let new = [("text-en", "Stay silent."), ("text-es", "Silencio."), ("sure", "yes")];
    assert_eq!(pm.post("/agreements/text", &new).await.leads_to(), "/agreements?said=agreement-adopted");
    assert_eq!(pm.post("/agreements/text", &new).await.leads_to(), "/agreements?said=agreement-unchanged");
    assert_eq!(standing(&town, ana).await, Standing::Outdated);
    let page = pm.get("/agreements").await.body;
    assert!(page.contains("Version 2") && page.contains("The text changed"));
    assert!(!page.contains("This is the example"), "somebody answers for this text");
    adopt_default(&town.house).await.expect("opened again");
    assert!(pm.get("/agreements/text").await.body.contains("Stay silent."), "the example does not come back");
}

#[tokio::test]
async fn only_those_who_keep_them_find_these_pages() {
    let town = Town::new(with_cards()).await;
    let ana = town.person("Ana Ruiz", &[Role::Officer]).await;
    town.agrees(ana).await;
    let paths = ["/agreements".to_owned(), "/agreements/text".to_owned(), format!("/agreements/{ana}")];
    for role in Role::ALL {
        let (_, browser) = town.signed_in(&format!("One {role}"), &[*role]).await;
        let may = matches!(role, Role::ProjectManager | Role::Counsel);
        for path in &paths {
            assert_eq!(browser.get(path).await.status, if may { 200 } else { 404 }, "{role} {path}");
        }
        assert_eq!(browser.get("/my/agreement").await.status, 200, "{role} signs for themselves");
        if !may {
            let tried = browser.post(&format!("/agreements/{ana}/suspend"), &[("reason", "Why.")]).await;
            assert_eq!(tried.status, 404, "{role}");
        }
    }
    assert_eq!(standing(&town, ana).await, Standing::Current);
    let anyone = town.browser().get("/my/agreement").await;
    assert!(anyone.leads_to().starts_with("/sign-in?next="));
}

#[tokio::test]
async fn each_act_asks_the_guard_itself() {
    let town = Town::new(plan()).await;
    adopt_default(&town.house).await.expect("adopted");
    let nobody = Cx::outside(&town.house, people::Viewer::anyone(), Language::english());
    let officer = cx_of(&town, "Ana Ruiz", &[Role::Officer]).await;
    let person = officer.viewer.person.expect("signed in");
    let duty = DutyId::new(&*town.house.world.chance);
    let new = NewSignature {
        text: String::new(),
        language: Language::english(),
        name: "Ana".to_owned(),
        duties: vec![],
    };
    let used = NewUse {
        id: duty,
        agreement: AgreementId::new(&*town.house.world.chance),
        position: 1,
        used_day: town.house.world.today(),
        what: "What.".to_owned(),
        to_whom: "Whom".to_owned(),
        least: true,
        no_part2: true,
    };
    let bodies = [(Language::english(), "Mine.".to_owned())];
    let refused = town.store().write(async |tx| -> Result<Vec<StewardshipError>, StewardshipError> {
        Ok(vec![
            sign_agreement(tx, &nobody, &new).await.expect_err("nobody"),
            use_duty(tx, &nobody, &used).await.expect_err("nobody"),
            adopt_agreement(tx, &officer, &bodies).await.expect_err("an officer"),
            suspend_agreement(tx, &officer, person, "Why.").await.expect_err("an officer"),
            restore_agreement(tx, &officer, person).await.expect_err("an officer"),
            open_duty_use(tx, &officer, duty).await.expect_err("an officer"),
        ])
    });
    for error in refused.await.expect("read") {
        assert!(matches!(error, StewardshipError::Problem(Problem::NotFound)), "{error}");
    }
    let signed = town.store().write(async |tx| sign_agreement(tx, &officer, &new).await).await;
    assert!(matches!(signed, Err(StewardshipError::Agreement(AgreementError::TextChanged))));
}
