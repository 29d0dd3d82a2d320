//! The fields of a report, the same for a neighbor on the web and for staff at the phone: what
//! they offer, and how they are read.

use crate::{
    NewReport, contact,
    report::{BODY_MOST, HAPPENED_MOST, PLACE_MOST, is_on_earth},
};
use page::{Cx, Form, Rule};
use words::{AnswerBy, AreaSlug, Disclosure, Language};

/// Languages in which people may ask for the answer, besides the site's own.
const OTHER_LANGUAGES: [&str; 8] = ["zh-Hans", "zh-Hant", "vi", "ko", "am", "om", "ti", "so"];

/// The ways to answer that a neighbor may choose.
pub(super) const WAYS: [AnswerBy; 5] =
    [AnswerBy::Receipt, AnswerBy::Email, AnswerBy::Text, AnswerBy::Phone, AnswerBy::Letter];

/// Options of a choice: value, text and description.
pub(super) type Choices = Vec<(String, String, String)>;
/// Options of a select: value and text.
pub(super) type Options = Vec<(String, String)>;

/// The neighborhoods of the map.
pub(super) fn areas(cx: &Cx) -> Options {
    let areas = cx.house.atlas.areas().iter();
    areas.map(|area| (area.slug.to_string(), area.display_name().to_owned())).collect()
}

/// What a concern can be about.
pub(super) fn categories(cx: &Cx) -> Choices {
    let all = cx.house.site.categories.iter();
    all.map(|c| (c.code.clone(), c.name_in(&cx.language).to_owned(), String::new())).collect()
}

/// Ways to answer, each with what it means.
pub(super) fn ways(cx: &Cx, ways: &[AnswerBy]) -> Choices {
    let one = |way: &AnswerBy| {
        let text = cx.t(&format!("concerns-way-{way}"));
        (way.to_string(), text, cx.t(&format!("concerns-way-{way}-what")))
    };
    ways.iter().map(one).collect()
}

/// What can be said about disclosing.
pub(super) fn disclosures(cx: &Cx, choices: &[Disclosure]) -> Choices {
    let one = |choice: &Disclosure| {
        let text = cx.t(&format!("concerns-disclosure-{choice}"));
        (choice.to_string(), text, cx.t(&format!("concerns-disclosure-{choice}-what")))
    };
    choices.iter().map(one).collect()
}

/// Languages of the answer: the site's own first.
pub(super) fn languages(cx: &Cx) -> Options {
    all_languages(cx).map(|language| (language.to_string(), cx.language_name(&language))).collect()
}

fn all_languages(cx: &Cx) -> impl Iterator<Item = Language> {
    let own = cx.house.site.languages.clone();
    let others = OTHER_LANGUAGES.iter().filter_map(|tag| tag.parse::<Language>().ok());
    let others: Vec<_> = others.filter(|language| !own.contains(language)).collect();
    own.into_iter().chain(others)
}

/// Reads where it is into the report; says in the form what is wrong.
pub(super) fn read_where(cx: &Cx, form: &mut Form, report: &mut NewReport) {
    report.area = read_area(cx, form);
    report.place = form.text(cx, "place", Rule::line(PLACE_MOST));
    report.point = read_point(cx, form);
    let nowhere = report.area.is_none() && report.place.is_empty() && report.point.is_none();
    if nowhere && form.is_right() {
        form.wrong("place", cx.t("concerns-wrong-nowhere"));
    }
}

fn read_area(cx: &Cx, form: &mut Form) -> Option<AreaSlug> {
    if form.raw("area").is_empty() {
        return None;
    }
    let area: AreaSlug = form.choice(cx, "area")?;
    let on_map = cx.house.atlas.by_slug(area.as_str()).is_some();
    if !on_map {
        form.wrong("area", cx.t("typed-choose"));
    }
    on_map.then_some(area)
}

/// A point needs both numbers; with a comma or a point.
fn read_point(cx: &Cx, form: &mut Form) -> Option<(f64, f64)> {
    let [lat, lon] = ["lat", "lon"].map(|name| form.raw(name).trim().replace(',', "."));
    if lat.is_empty() && lon.is_empty() {
        return None;
    }
    let number = |text: &str| text.parse::<f64>().ok().filter(|n| n.is_finite());
    let (lat, lon) = (number(&lat), number(&lon));
    if lat.is_none_or(|lat| !is_on_earth(0.0, lat)) {
        form.wrong("lat", cx.t("concerns-wrong-lat"));
    }
    if lon.is_none_or(|lon| !is_on_earth(lon, 0.0)) {
        form.wrong("lon", cx.t("concerns-wrong-lon"));
    }
    lon.zip(lat).filter(|(lon, lat)| is_on_earth(*lon, *lat))
}

/// Reads what happens into the report; says in the form what is wrong.
pub(super) fn read_what(cx: &Cx, form: &mut Form, report: &mut NewReport) {
    let code = form.raw("category").to_owned();
    if cx.house.site.categories.iter().any(|known| known.code == code) {
        report.category = code;
    } else {
        form.wrong("category", cx.t("typed-choose"));
    }
    report.happened = form.text(cx, "happened", Rule::line(HAPPENED_MOST));
    report.body = form.text(cx, "body", Rule::lines(BODY_MOST).needed());
}

/// Reads how to answer into the report; says in the form what is wrong. `ways` and
/// `disclosures` are what was offered.
pub(super) fn read_answer(
    cx: &Cx,
    form: &mut Form,
    report: &mut NewReport,
    (ways, disclosures): (&[AnswerBy], &[Disclosure]),
) {
    let way = form.choice::<AnswerBy>(cx, "answer_by");
    if let Some(way) = way.filter(|way| ways.contains(way)) {
        report.answer_by = way;
        report.contact = read_contact(cx, form, way);
    } else {
        form.wrong("answer_by", cx.t("typed-choose"));
    }
    let language = form.raw("language").parse().ok();
    if let Some(language) = language.filter(|wish| all_languages(cx).any(|known| known == *wish)) {
        report.language = language;
    } else {
        form.wrong("language", cx.t("typed-choose"));
    }
    report.name = form.text(cx, "name", Rule::line(contact::NAME_MOST));
    report.disclosure = read_disclosure(cx, form, report, disclosures);
}

/// The address or number. What no answer needs is not read, so that it goes nowhere.
fn read_contact(cx: &Cx, form: &mut Form, way: AnswerBy) -> String {
    if !way.needs_contact() {
        return String::new();
    }
    let text = form.text(cx, "contact", Rule::line(contact::CONTACT_MOST));
    if form.error("contact").is_empty() && !contact::fits(way, &text) {
        form.wrong("contact", cx.t(&format!("concerns-wrong-{way}")));
    }
    text
}

/// What was said about disclosing: must be said when there is something to disclose.
fn read_disclosure(cx: &Cx, form: &mut Form, report: &NewReport, offered: &[Disclosure]) -> Disclosure {
    let chosen = form.raw("disclosure").parse().ok().filter(|choice| offered.contains(choice));
    if report.name.is_empty() && report.contact.is_empty() {
        return chosen.filter(|choice| *choice == Disclosure::NotAsked).unwrap_or(Disclosure::NoName);
    }
    match chosen {
        Some(choice) if choice != Disclosure::NoName => choice,
        _ => {
            form.wrong("disclosure", cx.t("concerns-wrong-disclosure"));
            Disclosure::Withhold
        }
    }
}
