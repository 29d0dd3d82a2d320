use super::*;

const MARKUP: &str = "<script>alert(1)</script>";
const TURNED: &str = "a\u{202E}b";

fn group_fields() -> Vec<(&'static str, &'static str)> {
    vec![
        ("name", "Mill Flats Council"),
        ("kind", "neighborhood-council"),
        ("language", "en"),
        ("meets", "First Tuesday"),
        ("areas", "mill-flats"),
        ("areas", "ferry-hill"),
    ]
}

fn visit_fields(token: &str) -> Vec<(&'static str, String)> {
    [
        ("token", token),
        ("held_day", "2026-06-01"),
        ("hours", "1,5"),
        ("heads", "14"),
        ("barrier", "true"),
        ("area", "mill-flats"),
        ("said", "People like the new lights."),
        ("place-1", "Playground on 4th"),
        ("category-1", "litter"),
        ("words-1", "Needles by the swings."),
        ("area-1", ""),
        ("place-3", "Bus stop"),
        ("category-3", "welfare"),
        ("words-3", "A man sleeps there."),
        ("area-3", "old-quay"),
    ]
    .map(|(name, value)| (name, value.to_owned()))
    .to_vec()
}

/// The same fields, one of them with another value.
fn but(fields: &[(&'static str, String)], name: &'static str, value: &str) -> Vec<(&'static str, String)> {
    fields.iter().map(|(n, v)| (*n, if *n == name { value.to_owned() } else { v.clone() })).collect()
}

fn refs<'a>(fields: &'a [(&'static str, String)]) -> Vec<(&'a str, &'a str)> {
    fields.iter().map(|(name, value)| (*name, value.as_str())).collect()
}

#[tokio::test]
async fn a_group_is_added_by_the_form_and_a_second_click_adds_nothing() {
    for town in Town::each(plan).await {
        let (_, pm) = town.signed_in("Pat Moss", &[Role::ProjectManager]).await;
        let first = pm.post("/groups/new", &group_fields()).await;
        assert!(first.leads_to().ends_with("?said=group-added"), "{}", first.body);
        assert_eq!(pm.post("/groups/new", &group_fields()).await.leads_to(), first.leads_to());
        let page = pm.get(first.leads_to()).await;
        assert!(page.body.contains("The group is on the list.") && page.body.contains("Ferry Hill"));
        let mut other = group_fields();
        other[1].1 = "school";
        let refused = pm.post("/groups/new", &other).await;
        assert!(refused.body.contains("id=\"name-error\"") && refused.body.contains("First Tuesday"));
    }
}

#[tokio::test]
async fn a_group_is_changed_and_ended_by_forms() {
    for town in Town::each(plan).await {
        let (_, pm) = town.signed_in("Pat Moss", &[Role::ProjectManager]).await;
        let added = pm.post("/groups/new", &group_fields()).await;
        let path = added.leads_to().split('?').next().unwrap_or_default().to_owned();
        let shown = pm.get(&format!("{path}/change")).await;
        assert!(shown.body.contains("value=\"First Tuesday\""));
        assert_eq!(shown.body.matches(" checked").count(), 2);
        let mut fields = group_fields();
        fields[3].1 = MARKUP;
        assert!(pm.post(&format!("{path}/change"), &fields).await.leads_to().ends_with("said=group-changed"));
        let page = pm.get(&path).await;
        assert!(page.body.contains("&#60;script&#62;") && !page.body.contains(MARKUP));
        fields[0].1 = "";
        assert!(pm.post(&format!("{path}/change"), &fields).await.body.contains("id=\"name-error\""));
        assert!(pm.post(&format!("{path}/end"), &[]).await.leads_to().ends_with("said=group-ended"));
        assert_eq!(pm.get(&format!("{path}/change")).await.status.as_u16(), 404);
        assert_eq!(pm.get(&format!("{path}/visit")).await.status.as_u16(), 404);
        assert_eq!(pm.post(&format!("{path}/change"), &group_fields()).await.status.as_u16(), 409);
        assert!(pm.get(&path).await.body.contains("This group ended on June 1, 2026."));
    }
}

#[tokio::test]
async fn a_bad_group_form_keeps_what_was_typed() {
    let town = Town::new(plan()).await;
    let (_, pm) = town.signed_in("Pat Moss", &[Role::ProjectManager]).await;
    let long = "x".repeat(121);
    let cases = [
        (0, "", "name-error"),
        (0, long.as_str(), "name-error"),
        (0, TURNED, "name-error"),
        (1, "gang", "kind-error"),
        (2, "", "language-error"),
        (3, "a\u{7}b", "meets-error"),
        (4, "atlantis", "areas-error"),
    ];
    for (at, value, error) in cases {
        let mut fields = group_fields();
        fields[at].1 = value;
        let page = pm.post("/groups/new", &fields).await;
        assert!(page.body.contains(&format!("id=\"{error}\"")), "{error}");
        assert!(page.body.contains("tl-form-errors"));
        if at != 3 {
            assert!(page.body.contains("value=\"First Tuesday\""), "{error}");
        }
    }
    assert_eq!(pm.get("/groups").await.body.matches("<tr>").count(), 0);
    let bare = pm.post_bare("/groups/new", "name=A&kind=school&language=en").await;
    assert_eq!(bare.status.as_u16(), 409);
}

#[tokio::test]
async fn representatives_are_added_and_ended_by_forms() {
    for town in Town::each(plan).await {
        let keeper = kept(&town).await;
        let group = keeper.add(&council()).await.expect("a group");
        let (_, pm) = town.signed_in("Pia Moss", &[Role::ProjectManager]).await;
        let rep = town.person("Rosa Quist", &[Role::Representative]).await.to_string();
        let officer = town.person("Olaf Brandt", &[Role::Officer]).await.to_string();
        let path = format!("/groups/{group}");
        assert!(pm.get(&path).await.body.contains(&format!("<option value=\"{rep}\"")));
        let add = format!("{path}/representatives");
        for wrong in ["", "x", officer.as_str()] {
            assert!(
                pm.post(&add, &[("person", wrong)]).await.body.contains("id=\"person-error\""),
                "{wrong}"
            );
        }
        assert!(pm.post(&add, &[("person", &rep)]).await.leads_to().ends_with("said=representative-added"));
        let page = pm.get(&path).await;
        assert!(page.body.contains("Rosa Quist") && !page.body.contains("<option"));
        assert!(pm.get("/groups").await.body.contains("Rosa Quist"));
        let end = format!("{path}/representatives/end");
        assert_eq!(pm.post(&end, &[("person", "x")]).await.status.as_u16(), 404);
        assert!(pm.post(&end, &[("person", &rep)]).await.leads_to().ends_with("said=representative-ended"));
        assert!(!pm.get("/groups").await.body.contains("Rosa Quist"));
    }
}

#[tokio::test]
async fn a_visit_is_written_down_by_the_form_once() {
    for town in Town::each(plan).await {
        let group = kept(&town).await.add(&council()).await.expect("a group");
        let (_, officer) = town.signed_in("Olaf Brandt", &[Role::Officer]).await;
        let path = format!("/groups/{group}/visit");
        let form = officer.get(&path).await;
        let fields = visit_fields(&form.field("token"));
        let first = officer.post(&path, &refs(&fields)).await;
        assert!(first.leads_to().ends_with("?said=visit-held"), "{}", first.body);
        assert_eq!(officer.post(&path, &refs(&fields)).await.leads_to(), first.leads_to());
        let other = but(&fields, "words-3", "Two men sleep there.");
        assert_eq!(officer.post(&path, &refs(&other)).await.status.as_u16(), 422);
        let page = officer.get(first.leads_to()).await;
        assert_eq!(page.body.matches("Waits to become a report").count(), 2);
        assert!(page.body.contains("1.5 hours") && page.body.contains("14 people"));
        assert!(!page.body.contains("Needles"), "the words live with the report");
        // Each form has a token of its own.
        assert_ne!(officer.get(&path).await.field("token"), form.field("token"));
    }
}

#[tokio::test]
async fn a_bad_visit_form_keeps_what_was_typed_and_writes_nothing() {
    let town = Town::new(plan()).await;
    let group = kept(&town).await.add(&council()).await.expect("a group");
    let (_, officer) = town.signed_in("Olaf Brandt", &[Role::Officer]).await;
    let path = format!("/groups/{group}/visit");
    let long = "x".repeat(4001);
    let cases = [
        ("held_day", "2026-06-02", "held_day-error"),
        ("held_day", "0206-06-01", "held_day-error"),
        ("held_day", "yesterday", "held_day-error"),
        ("hours", "13", "hours-error"),
        ("hours", "", "hours-error"),
        ("heads", "0", "heads-error"),
        ("heads", "many", "heads-error"),
        ("barrier", "maybe", "barrier-error"),
        ("area", "atlantis", "area-error"),
        ("said", "", "said-error"),
        ("said", long.as_str(), "said-error"),
        ("said", TURNED, "said-error"),
        ("place-1", "", "place-1-error"),
        ("category-3", "gossip", "category-3-error"),
        ("words-3", " ", "words-3-error"),
        ("words-3", "a\u{0}b", "words-3-error"),
        ("area-3", "atlantis", "area-3-error"),
    ];
    for (name, value, error) in cases {
        let page = officer.post(&path, &refs(&but(&visit_fields("t"), name, value))).await;
        assert!(page.body.contains(&format!("id=\"{error}\"")), "{name}: {value}");
        let kept = page.body.contains("Needles by the swings.") && page.body.contains("value=\"Bus stop\"");
        assert!(kept || name.starts_with("words"), "{name}: {value}");
        assert_eq!(page.field("token"), "t");
    }
    assert!(officer.get(&format!("/groups/{group}")).await.body.contains("Nobody has written down a visit"));
    let half = but(&visit_fields("t"), "said", MARKUP);
    let half = but(&half, "heads", "");
    let page = officer.post(&path, &refs(&half)).await;
    assert!(page.body.contains("&#60;script&#62;") && !page.body.contains(MARKUP));
    for token in ["", "a b", "<b>"] {
        let page = officer.post(&path, &refs(&visit_fields(token))).await;
        assert_eq!(page.status.as_u16(), 409, "{token}");
    }
    assert_eq!(officer.post_bare(&path, "token=t").await.status.as_u16(), 409);
}
