use super::Scene;
use page::testing::Browser;
use words::Moment;

const LONG: usize = 401;

/// Sends the plan form with some fields in place of good ones.
async fn plan(
    keeper: &Browser<'_>,
    scene: &Scene,
    concern: &str,
    instead: &[(&str, &str)],
) -> page::testing::Page {
    let owner = scene.owner.to_string();
    let mut fields = vec![
        ("concern", concern),
        ("decision", ""),
        ("promise", "New lights"),
        ("owner", &owner),
        ("due", "2026-06-30"),
        ("steps", "Ask\r\n\r\nOrder lamps"),
    ];
    for (name, value) in instead {
        fields.retain(|(known, _)| known != name);
        fields.push((name, value));
    }
    keeper.post("/responses/new", &fields).await
}

#[tokio::test]
async fn a_plan_is_sent_once_however_often_it_is_clicked() {
    for scene in Scene::each().await {
        let concern = scene.concern(Some("mill-flats"), "Lights").await.to_string();
        let keeper = scene.town.signed_in_as(scene.keeper).await;
        let first = plan(&keeper, &scene, &concern, &[]).await;
        let second = plan(&keeper, &scene, &concern, &[]).await;
        assert_eq!(first.status, 303);
        assert_eq!(first.leads_to(), second.leads_to());
        let page = keeper.get(first.leads_to()).await.body;
        assert!(
            page.contains("New lights")
                && page.contains("Order lamps")
                && page.contains("The response is planned.")
        );
        assert_eq!(keeper.get("/responses").await.body.matches(">New lights</a>").count(), 1);
    }
}

#[tokio::test]
async fn a_plan_that_is_refused_keeps_what_was_typed_and_writes_nothing() {
    let scene = Scene::new().await;
    let concern = scene.concern(Some("mill-flats"), "Lights").await.to_string();
    let seatless = scene.town.person("Kim Ash", &[]).await.to_string();
    let keeper = scene.town.signed_in_as(scene.keeper).await;
    let (long, step) = ("x".repeat(LONG), "x".repeat(201));
    let many = (0..11).map(|n| format!("step {n}")).collect::<Vec<_>>().join("\n");
    for (field, value, message) in [
        ("promise", "", "Please fill this in."),
        ("promise", long.as_str(), "at most 400 characters"),
        ("promise", "a\u{202E}b", "characters that cannot be seen"),
        ("promise", "a\u{0}b", "characters that cannot be seen"),
        ("owner", "", "Please choose one of these."),
        ("owner", "nobody", "Please choose one of these."),
        ("owner", seatless.as_str(), "has no seat"),
        ("due", "", "Please write a day"),
        ("due", "2026-02-31", "Please write a day"),
        ("due", "2026-06-01", "Please choose a day after today."),
        ("steps", step.as_str(), "at most 200 characters"),
        ("steps", many.as_str(), "Please use at most 10."),
        ("steps", "a\u{7}", "characters that cannot be seen"),
    ] {
        let page = plan(&keeper, &scene, &concern, &[(field, value)]).await;
        assert_eq!(page.status, 200, "{field}");
        assert!(page.body.contains(message), "{field}: {message}");
        assert!(
            page.body.contains(&format!("href=\"#{field}\""))
                && page.body.contains(&format!("id=\"{field}-error\""))
        );
        assert!(page.body.contains("<title>Error: "));
        assert!(field == "steps" || page.body.contains("Order lamps"), "{field}: what was typed is kept");
    }
    assert!(keeper.get("/responses").await.body.contains("No response is planned yet."));
}

#[tokio::test]
async fn a_plan_for_what_is_not_there_leads_nowhere() {
    let scene = Scene::new().await;
    let (from, into) = (scene.concern(None, "The stairs").await, scene.concern(None, "The steps").await);
    let raw = scene.unsorted(None).await;
    scene.merge(from, into).await;
    let keeper = scene.town.signed_in_as(scene.keeper).await;
    for concern in ["", "nonsense", "00000000-0000-4000-8000-000000000000"] {
        assert_eq!(plan(&keeper, &scene, concern, &[]).await.status, 404);
    }
    assert_eq!(keeper.get("/responses/new?concern=nonsense").await.status, 404);
    let there = into.to_string();
    assert_eq!(plan(&keeper, &scene, &there, &[("decision", "nonsense")]).await.status, 404);
    let merged = keeper.get(&format!("/responses/new?concern={from}")).await;
    assert_eq!(merged.leads_to(), format!("/responses/new?concern={into}"));
    let stale = plan(&keeper, &scene, &from.to_string(), &[]).await;
    assert!(stale.body.contains("merged into another one"));
    let unsorted = keeper.get(&format!("/responses/new?concern={raw}")).await;
    assert!(unsorted.body.contains("not sorted yet") && !unsorted.body.contains("name=\"promise\""));
    let elsewhere = scene.decision(scene.concern(None, "Another place").await).await.to_string();
    let wrong = plan(&keeper, &scene, &there, &[("decision", &elsewhere)]).await;
    assert!(wrong.body.contains("This decision is about another concern."));
}

#[tokio::test]
async fn the_plan_is_prefilled_from_the_actions() {
    for scene in Scene::each().await {
        let concern = scene.concern(Some("mill-flats"), "Lights").await;
        let decision = scene.decision(concern).await;
        let keeper = scene.town.signed_in_as(scene.keeper).await;
        let page = keeper.get(&format!("/responses/new?concern={concern}&decision={decision}")).await.body;
        // A reason is no promise: those words are left to be found.
        assert!(page.contains("aria-describedby=\" promise-hint\">\n</textarea>"));
        assert!(page.contains("\nAsk the laundry</textarea>"));
        assert!(page.contains("value=\"2026-06-21\""));
        assert!(page.contains(&format!("value=\"{}\" selected", scene.owner)));
    }
}

#[tokio::test]
async fn markup_is_shown_as_it_was_typed() {
    let scene = Scene::new().await;
    let concern = scene.concern(Some("mill-flats"), "<i>Lights</i>").await.to_string();
    let keeper = scene.town.signed_in_as(scene.keeper).await;
    let page = plan(&keeper, &scene, &concern, &[("promise", "<b>New</b> \"lights\""), ("due", "")]).await;
    assert!(page.body.contains("&#60;b&#62;New") && !page.body.contains("<b>New"));
    let planned =
        plan(&keeper, &scene, &concern, &[("promise", "<b>New</b>"), ("steps", "<u>Ask</u>")]).await;
    let id = planned.leads_to().split(['/', '?']).nth(2).unwrap_or("").to_owned();
    keeper.post(&format!("/responses/{id}/obstacles"), &[("obstacle", "<s>Rain</s>")]).await;
    for body in [keeper.get(planned.leads_to()).await.body, keeper.get("/responses").await.body] {
        assert!(body.contains("&#60;b&#62;New"));
        assert!(!["<b>", "<u>", "<s>", "<i>"].iter().any(|mark| body.contains(mark)));
    }
}

#[tokio::test]
async fn forms_of_a_response_say_what_is_wrong_and_keep_what_was_typed() {
    let scene = Scene::new().await;
    let id = scene.planned(scene.concern(None, "Lights").await, "New lights", 10).await;
    let keeper = scene.town.signed_in_as(scene.keeper).await;
    let (step, way, why) = ("x".repeat(201), "x".repeat(LONG), "x".repeat(1001));
    for (form, fields, field, message) in [
        ("move", vec![("due", "soon")], "due", "Please write a day"),
        ("move", vec![("due", "2026-06-01")], "due", "Please choose a day after today."),
        ("move", vec![], "due", "Please write a day"),
        ("steps", vec![("step", "")], "step", "Please fill this in."),
        ("steps", vec![("step", "a\nb")], "step", "cannot be seen"),
        ("steps", vec![("step", &step)], "step", "at most 200"),
        ("obstacles", vec![("obstacle", &way)], "obstacle", "at most 400"),
        ("obstacles", vec![("obstacle", "a\u{202E}b")], "obstacle", "cannot be seen"),
        ("obstacles", vec![], "obstacle", "Please fill this in."),
        ("end", vec![("because", "Typed already")], "outcome", "Please choose one of these."),
        ("end", vec![("outcome", "heard"), ("because", "Typed already")], "outcome", "Please choose one"),
        ("end", vec![("outcome", "done"), ("because", "")], "because", "2 steps are not done."),
        ("end", vec![("outcome", "cannot"), ("because", " ")], "because", "Please say why"),
        ("end", vec![("outcome", "cannot"), ("because", &why)], "because", "at most 1000"),
    ] {
        let page = keeper.post(&format!("/responses/{id}/{form}"), &fields).await;
        assert_eq!(page.status, 200, "{form} {message}");
        assert!(page.body.contains(message), "{form} {message}");
        assert!(
            page.body.contains(&format!("href=\"#{field}\""))
                && page.body.contains(&format!("id=\"{field}-error\""))
        );
        if fields.contains(&("because", "Typed already")) {
            assert!(page.body.contains("Typed already</textarea>"));
        }
    }
    let kept = scene.response(id).await;
    assert!(
        kept.is_running() && kept.steps == 2 && kept.obstacles == 0 && kept.due_day == scene.today().plus(10)
    );
}

#[tokio::test]
async fn a_second_click_changes_nothing_and_a_stale_form_is_told_so() {
    for scene in Scene::each().await {
        let concern = scene.concern(None, "Lights").await;
        let id = scene.planned(concern, "New lights", 10).await;
        let keeper = scene.town.signed_in_as(scene.keeper).await;
        let step = scene.steps(id).await[0].id;
        for (form, fields, said) in [
            ("move".to_owned(), vec![("due", "2026-07-01")], "response-moved"),
            ("steps".to_owned(), vec![("step", "Order lamps")], "response-step-added"),
            (format!("steps/{step}"), vec![("do", "done")], "response-step-done"),
            ("obstacles".to_owned(), vec![("obstacle", "No lamps")], "response-obstacle-raised"),
        ] {
            let path = format!("/responses/{id}/{form}");
            for _ in 0..2 {
                let page = keeper.post(&path, &fields).await;
                assert_eq!(page.leads_to(), format!("/responses/{id}?said={said}"));
            }
        }
        let kept = scene.response(id).await;
        assert_eq!((kept.steps, kept.steps_done, kept.obstacles), (3, 1, 1));
        assert_eq!(scene.facts(concern).await.len(), 4);
        let end = [("outcome", "cannot"), ("because", "No lamps this year")];
        let path = format!("/responses/{id}/end");
        assert_eq!(keeper.post(&path, &end).await.leads_to(), format!("/responses/{id}?said=response-ended"));
        let again = keeper.post(&path, &end).await;
        assert_eq!(again.leads_to(), format!("/responses/{id}?said=response-over"));
        let stale = keeper.post(&format!("/responses/{id}/move"), &[("due", "2026-08-01")]).await;
        assert_eq!(stale.leads_to(), format!("/responses/{id}?said=response-over"));
        assert!(keeper.get(stale.leads_to()).await.body.contains("Nothing was changed."));
        scene.town.clock.advance(Moment::HOUR);
        assert_eq!(scene.facts(concern).await.len(), 5);
    }
}
