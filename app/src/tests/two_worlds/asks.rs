//! Everything that can be asked of the house: each route, with everything that can stand in its
//! places, and the forms of the table of who may what.

use axum::http::Method;
use page::Route;
use std::collections::BTreeMap;

const TABLE: &str = include_str!("../authorisation.txt");

/// Ids of things by the name of their kind, as it stands in a route.
pub(crate) type Things = BTreeMap<String, Vec<String>>;

/// One request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Ask {
    pub method: Method,
    pub path: String,
    /// What is sent; for a page nothing.
    pub form: Vec<(String, String)>,
    /// The route that it asks.
    pub route: &'static str,
}

impl Ask {
    /// Asks for a page that is no route of the list.
    pub(crate) fn page(path: &str) -> Self {
        Self { method: Method::GET, path: path.to_owned(), form: vec![], route: "" }
    }

    pub(crate) fn is_form(&self) -> bool {
        self.method == Method::POST
    }

    /// The body of the request.
    pub(crate) fn body(&self, csrf: &str) -> String {
        if !self.is_form() {
            return String::new();
        }
        let csrf = ("csrf".to_owned(), csrf.to_owned());
        let pair = |(name, value): &(String, String)| format!("{}={}", escaped(name), escaped(value));
        self.form.iter().chain([&csrf]).map(pair).collect::<Vec<_>>().join("&")
    }
}

/// Every byte as `%41`.
pub(crate) fn escaped(text: &str) -> String {
    text.bytes().flat_map(|byte| format!("%{byte:02X}").into_bytes()).map(char::from).collect()
}

/// The things that one kind of a ground's things has, by their names there.
const SEVERAL: [(&str, &[&str]); 10] = [
    ("group", &["group", "ending"]),
    ("concern", &["concern", "alike", "differs"]),
    ("referral", &["referral", "eligible", "placed"]),
    ("meeting", &["meeting", "private", "spare", "soon", "closed"]),
    ("brief", &["brief", "elsewhere"]),
    ("request", &["request", "answered"]),
    ("line", &["line", "handed"]),
    ("slug", &["area"]),
    ("passkey", &["entry"]),
    ("admission", &["entry"]),
];

/// The things of a ground by kind.
pub(crate) fn by_kind(named: &BTreeMap<&'static str, String>) -> Things {
    let one = named.iter().map(|(name, id)| ((*name).to_owned(), vec![id.clone()]));
    let mut all: Things = one.collect();
    for (kind, names) in SEVERAL {
        let ids = names.iter().filter_map(|name| named.get(name).cloned()).collect();
        all.insert(kind.to_owned(), ids);
    }
    all
}

/// A text with a thing in each place that names a kind, in every combination; none when a kind has
/// no thing. `{meeting:closed}` is filled with the thing called `closed`.
pub(crate) fn filled(text: &str, things: &Things) -> Vec<String> {
    let mut parts = text.split('{');
    let mut all = vec![parts.next().unwrap_or_default().to_owned()];
    for part in parts {
        let (place, rest) = part.split_once('}').unwrap_or((part, ""));
        let kind = place.rsplit(':').next().unwrap_or(place);
        let ids = things.get(kind).map_or(&[] as &[String], Vec::as_slice);
        all = all.iter().flat_map(|head| ids.iter().map(move |id| format!("{head}{id}{rest}"))).collect();
    }
    all
}

/// The forms of the table, by route.
fn forms() -> BTreeMap<String, Vec<Vec<(String, String)>>> {
    let mut all: BTreeMap<String, Vec<_>> = BTreeMap::new();
    for line in TABLE.lines().filter(|line| line.starts_with("POST")) {
        let mut columns = line.split('|').map(str::trim);
        let route = columns.next().unwrap_or_default().trim_start_matches("POST").trim();
        let form = columns.next().unwrap_or_default();
        let pair = |pair: &str| pair.split_once('=').map(|(name, value)| (name.to_owned(), value.to_owned()));
        all.entry(without_names(route)).or_default().push(form.split('&').filter_map(pair).collect());
    }
    all
}

/// `{meeting:private}` is `{meeting}` in the router.
fn without_names(route: &str) -> String {
    let part = |part: &str| match part.split_once(':') {
        Some((place, _)) => format!("{place}}}"),
        None => part.to_owned(),
    };
    route.split('/').map(part).collect::<Vec<_>>().join("/")
}

/// Every page and every form with these things in their places.
pub(crate) fn all(routes: &[Route], things: &Things) -> Vec<Ask> {
    let forms = forms();
    let mut asks = vec![];
    for route in routes {
        for path in filled(route.path, things) {
            let ask =
                |form| Ask { method: route.method.clone(), path: path.clone(), form, route: route.path };
            if route.method == Method::GET {
                asks.push(ask(vec![]));
                continue;
            }
            for form in forms.get(route.path).cloned().unwrap_or_else(|| vec![vec![]]) {
                let value = |text: &str| filled(text, things).into_iter().next().unwrap_or_default();
                asks.push(ask(form.iter().map(|(name, text)| (name.clone(), value(text))).collect()));
            }
        }
    }
    asks
}
