use super::*;
use crate::merge;
use page::testing::steady;
use words::Moment;

async fn open(browser: &Browser<'_>, receipt: &str) -> Page {
    browser.post("/receipt", &[("code", receipt)]).await
}

/// Sends the form of the receipt's page, with the token that the page gave it.
async fn send(browser: &Browser<'_>, page: &Page, act: &str, fields: &[(&str, &str)]) -> Page {
    let (sealed, token) = (page.field("sealed"), page.field("token"));
    let all: Vec<_> = [("sealed", sealed.as_str()), ("token", token.as_str())]
        .into_iter()
        .chain(fields.iter().copied())
        .collect();
    browser.post(&format!("/receipt/{act}"), &all).await
}

#[tokio::test]
async fn a_reporter_comes_back_adds_contests_and_takes_back() {
    for town in Town::each(plan).await {
        let browser = town.browser();
        let receipt = receipt_on(&tell(&browser, ANSWERS).await);
        let page = open(&browser, &receipt).await;
        assert_eq!(page.status, 200);
        assert!(page.body.contains("I am worried about them.") && page.body.contains("No answer yet"));
        assert!(!page.body.contains(CONTACT) && !page.body.contains("Canary"), "the contact is shown");
        assert!(!page.body.contains(&receipt), "the receipt lies open in the page");

        let replied = send(&browser, &page, "reply", &[("reply", "It got <b>worse</b>.")]).await;
        assert!(
            replied.body.contains("We added your words") && replied.body.contains("It got &#60;b&#62;worse")
        );
        send(&browser, &page, "reply", &[("reply", "It got <b>worse</b>.")]).await;
        let reused = send(&browser, &page, "reply", &[("reply", "Other words.")]).await;
        assert_eq!(reused.status, 422);
        let contested = send(&browser, &replied, "contest", &[("reply", "Not sent yet.")]).await;
        assert!(contested.body.contains("Not sent yet."), "what was typed beside it is lost");
        assert!(contested.body.contains("You said: this is not resolved"));
        assert_eq!(count(&town, "SELECT COUNT(*) AS value FROM concerns_reply").await, 2);

        let back = send(&browser, &contested, "withdraw", &[]).await;
        assert!(back.body.contains("You took this report back on June 1, 2026"));
        assert!(
            !back.body.contains("worried") && !back.body.contains("laundry"),
            "words of a report taken back"
        );
        assert!(!back.body.contains("/receipt/reply"));
        assert!(back.body.contains("What we keep: that there was a report"));
        assert!(back.body.contains("formaction=\"/receipt/stay?lang=es\""));
        let late = send(&browser, &page, "reply", &[("reply", "Too late.")]).await;
        assert_eq!(late.status, 409);
        let again = send(&browser, &page, "withdraw", &[]).await;
        assert_eq!(again.status, 200);
        assert!(open(&browser, &receipt).await.body.contains("You took this report back"));
    }
}

#[tokio::test]
async fn a_hit_and_a_miss_have_the_same_status_and_length() {
    let town = Town::new(plan()).await;
    let browser = town.browser();
    let receipt = receipt_on(&tell(&browser, ANSWERS).await);
    let unknown = crate::receipt::Receipt::of_token("unknown", &[1; 32]);
    let (hit, miss) = (open(&browser, &receipt).await, open(&browser, unknown.digits()).await);
    assert!(hit.body.contains("Your report") && miss.body.contains("We know no report with this code"));
    assert_eq!((hit.status, hit.body.len()), (miss.status, miss.body.len()));
    assert!(!hit.headers.contains_key("content-length") || hit.headers["content-encoding"] == "identity");
    // A slip of the hand is told as such.
    let mut slip = receipt.clone();
    slip.pop();
    for code in [slip.as_str(), "", "not a code", &receipt.replace(char::is_numeric, "0"), &"1".repeat(5000)]
    {
        let page = open(&browser, code).await;
        assert_eq!(page.status, 200);
        assert!(page.body.contains("href=\"#code\""), "{code}");
    }
    // However it is spaced.
    let spaced = format!(" {}-{} ", &receipt[..4], &receipt[4..]);
    assert!(open(&browser, &spaced).await.body.contains("Your report"));
}

#[tokio::test]
async fn bad_input_keeps_what_was_typed_and_stores_nothing() {
    let town = Town::new(plan()).await;
    let browser = town.browser();
    let receipt = receipt_on(&tell(&browser, ANSWERS).await);
    let page = open(&browser, &receipt).await;
    let long = "y".repeat(4001);
    for (act, text) in
        [("reply", ""), ("reply", "a\u{202e}b"), ("reply", &long), ("contest", "a\u{7}b"), ("contest", &long)]
    {
        let refused = send(&browser, &page, act, &[(act, text)]).await;
        assert_eq!(refused.status, 200);
        assert!(refused.body.contains(&format!("href=\"#{act}\"")), "{act} {}", text.len());
        assert!(refused.body.contains(text));
    }
    assert_eq!(count(&town, "SELECT COUNT(*) AS value FROM concerns_reply").await, 0);
    for act in ["reply", "contest", "withdraw"] {
        let made_up = browser.post(&format!("/receipt/{act}"), &[("sealed", "00"), ("reply", "x")]).await;
        assert_eq!(made_up.status, 409, "{act}");
    }
    let sealed = page.field("sealed");
    let bare =
        browser.post("/receipt/reply", &[("sealed", &sealed), ("token", "mine"), ("reply", "x")]).await;
    assert_eq!(bare.status, 409);
    town.clock.advance(25 * Moment::HOUR);
    assert_eq!(send(&browser, &page, "reply", &[("reply", "x")]).await.status, 409);
    assert_eq!(count(&town, "SELECT COUNT(*) AS value FROM concerns_reply").await, 0);
}

#[tokio::test]
async fn after_a_merge_a_reporter_sees_their_own_words_and_the_answers_of_both() {
    for town in Town::each(plan).await {
        let (browser, cx) = (town.browser(), anyone(&town));
        let pm = acting(&town, "Pat", Role::ProjectManager).await;
        let mine = take(&cx, "a", report()).await.expect("taken");
        let theirs = NewReport { body: "Somebody else's words.".into(), ..report() };
        let other = take(&cx, "b", theirs).await.expect("taken");
        town.store()
            .write(async |tx| merge(tx, &pm, mine.concern, other.concern).await)
            .await
            .expect("merged");
        say(&town, other.concern, Outcome::Done).await;
        let page = open(&browser, &mine.receipt).await;
        assert!(page.body.contains("I am worried about them.") && !page.body.contains("Somebody else"));
        assert!(page.body.contains("tl-status--done"));
        // What another reporter contests is not this one's to know.
        town.clock.advance(24 * Moment::HOUR);
        let token = words::FactId::new(&*town.house.world.chance).to_string();
        town.store()
            .write(async |tx| crate::contest(tx, &cx, other.report, &token, "Still there.").await)
            .await
            .expect("contested");
        let page = open(&browser, &mine.receipt).await;
        assert!(page.body.contains("tl-status--done") && !page.body.contains("Still there."));
        assert!(open(&browser, &other.receipt).await.body.contains("tl-status--waiting"));
    }
}

/// A card that says what is on every receipt's page.
struct Promise;

impl page::Card for Promise {
    fn slot(&self) -> page::Slot {
        page::Slot::Receipt
    }
    fn draw<'a>(
        &'a self,
        _: &'a Cx,
        _: &'a mut store::Tx,
        _: page::Spot<'a>,
    ) -> page::Later<'a, Result<Option<String>, page::Problem>> {
        Box::pin(async { Ok(Some("We will answer you here.".to_owned())) })
    }
}

#[tokio::test]
async fn no_card_promises_an_answer_to_who_took_back() {
    let mut plan = plan();
    plan.cards = vec![Arc::new(Promise)];
    let town = Town::new(plan).await;
    let (browser, got) = (town.browser(), take(&anyone(&town), "t", report()).await.expect("taken"));
    let page = open(&browser, &got.receipt).await;
    assert!(page.body.contains("We will answer you here."));
    let back = send(&browser, &page, "withdraw", &[]).await;
    assert!(!back.body.contains("We will answer you here."));
}

#[tokio::test]
async fn another_language_keeps_the_report_and_what_was_typed() {
    let town = Town::new(plan()).await;
    let browser = town.browser();
    let receipt = receipt_on(&tell(&browser, ANSWERS).await);
    let page = open(&browser, &receipt).await;
    assert!(!page.body.contains("<nav class=\"tl-lang\""), "a link that would lose what is typed");
    assert!(
        page.body.contains("form=\"own\" name=\"go\" value=\"stay\" formaction=\"/receipt/stay?lang=es\"")
    );
    let typed = [("reply", "It got worse."), ("contest", "Still there.")];
    let sealed = [("sealed", page.field("sealed"))];
    let all: Vec<_> = sealed.iter().map(|(name, value)| (*name, value.as_str())).chain(typed).collect();
    let spanish = browser.post("/receipt/stay?lang=es", &all).await;
    assert!(spanish.body.contains("<h1>Su reporte</h1>") && spanish.body.contains("I am worried"));
    assert!(spanish.body.contains("It got worse.") && spanish.body.contains("Still there."));
    assert_eq!(count(&town, "SELECT COUNT(*) AS value FROM concerns_reply").await, 0);
    // A code that is wrong stays typed, too.
    let wrong = browser.post("/receipt", &[("code", "123")]).await;
    assert!(wrong.body.contains("formaction=\"/receipt?lang=es\""));
    assert_eq!(browser.post("/receipt/stay", &[("sealed", "00")]).await.status, 409);
}

#[tokio::test]
async fn a_reporter_learns_what_was_said_at_each_step_of_a_chain() {
    for town in Town::each(plan).await {
        let (browser, cx) = (town.browser(), anyone(&town));
        let pm = acting(&town, "Pat", Role::ProjectManager).await;
        let mut all = vec![];
        for token in ["a", "b", "c"] {
            all.push(take(&cx, token, report()).await.expect("taken"));
        }
        let [a, b, c] = [0, 1, 2].map(|n: usize| all[n].concern);
        let join = async |from, into| {
            town.store().write(async |tx| merge(tx, &pm, from, into).await).await.expect("merged");
        };
        join(a, b).await;
        say(&town, b, Outcome::Planned).await;
        join(b, c).await;
        let known = town.store().read(async |tx| crate::facts_of(tx, c).await).await.expect("facts");
        let about = |wanted: ConcernId| {
            known
                .iter()
                .filter(
                    |entry| matches!(entry.fact, Fact::ReportReceived { concern, .. } if concern == wanted),
                )
                .count()
        };
        assert_eq!([a, b, c].map(about), [1, 1, 1], "a fact of a chain is missing or told twice");
        let days: Vec<_> = known.iter().map(|entry| entry.stamp.day()).collect();
        assert!(days.is_sorted());
        for one in &all {
            assert!(open(&browser, &one.receipt).await.body.contains("tl-status--planned"));
        }
    }
}

#[tokio::test]
async fn the_pages_as_they_are_shown() {
    let town = Town::new(plan()).await;
    let browser = town.browser();
    insta::assert_snapshot!("receipt", steady(&browser.get("/receipt").await.body));
    insta::assert_snapshot!(
        "receipt_unknown",
        steady(&open(&browser, "0000 0000 0000 0000 0000").await.body)
    );
    let got = take(&anyone(&town), "t", report()).await.expect("taken");
    say(&town, got.concern, Outcome::Planned).await;
    let page = open(&browser, &got.receipt).await;
    insta::assert_snapshot!("own", steady(&page.body));
    let spanish = browser.post("/receipt?lang=es", &[("code", &got.receipt)]).await;
    insta::assert_snapshot!("own_es", steady(&spanish.body));
}
