//! What the page of one concern shows.

use crate::{
    fold,
    likeness::{Likeness, Sketch},
    look_alikes::{Known, Surroundings},
    mark::{Piece, pieces},
    merge::Direction,
    names, queue,
    store::{self as rows, AddedRow, ConcernRow, ReportRow, SortingRow},
    texts::texts,
};
use guard::{Act, Thing};
use page::{Cx, Form, Problem};
use store::Tx;
use words::{ConcernId, Day, GroupId, Language, ReportId};

/// How many look-alikes are compared on the page.
const PAIRS: usize = 5;
/// How many tellings of a concern are shown in a comparison.
const TELLINGS: usize = 3;

/// Everything that the page of a concern shows.
pub(super) struct View {
    pub concern: ConcernRow,
    pub reports: Vec<Report>,
    pub pairs: Vec<Pair>,
    /// Look-alikes beyond those shown.
    pub more: usize,
    pub sorting: Option<SortingRow>,
    pub next: Option<ConcernId>,
}

/// One report, with what may be a name marked.
pub(super) struct Report {
    pub row: ReportRow,
    pub place: Vec<Piece>,
    pub happened: Vec<Piece>,
    pub body: Vec<Piece>,
    pub added: Vec<Addition>,
    pub names: Vec<Name>,
    /// Its script has no capital letters: names cannot be told.
    pub unsearched: bool,
    /// What was typed into its form, and what is wrong with that.
    pub typed: String,
    pub error: String,
}

/// What the reporter added, with what may be a name marked.
pub(super) struct Addition {
    pub is_contest: bool,
    pub day: Day,
    pub pieces: Vec<Piece>,
}

/// What may be a name.
pub(super) struct Name {
    pub words: String,
    pub checked: bool,
}

/// Two concerns side by side.
pub(super) struct Pair {
    pub other: ConcernId,
    /// Whether merging ends the concern of this page.
    pub ends_this: bool,
    pub agree: Likeness,
    pub left: Side,
    pub right: Side,
}

/// One side of a comparison.
pub(super) struct Side {
    pub id: String,
    pub title: String,
    /// Where the other concern can be opened.
    pub path: String,
    pub place: String,
    pub place_language: Language,
    pub area: String,
    pub category: String,
    pub opened: Day,
    pub tellings: Vec<(Language, Vec<Piece>)>,
    pub count: usize,
}

impl View {
    /// Loads the page of a concern; the guard is asked here, inside the transaction.
    pub(super) async fn load(tx: &mut Tx, cx: &Cx, concern: ConcernId, form: &Form) -> Result<Self, Problem> {
        let cx = &cx.again(tx).await?;
        let concern = rows::concern(tx, concern).await?;
        let reports = rows::reports(tx, concern.id).await?;
        let added = rows::added(tx, concern.id).await?;
        let groups: Vec<GroupId> = reports.iter().filter_map(|report| report.group_id).collect();
        cx.require(Act::ReadConcern, &Thing::Concern { groups: &groups, area: concern.area.as_ref() })?;
        let this = Known::of(&concern, &reports);
        let around = Surroundings::of(tx, cx, std::slice::from_ref(&this)).await?;
        let alike = around.alike(&this);
        let sketch = this.sketch();
        let shown = alike.iter().take(PAIRS).enumerate();
        let pairs = shown.map(|(at, other)| pair(cx, at, (&this, &sketch), other)).collect();
        let areas = queue::area_names(cx);
        Ok(Self {
            reports: reports.into_iter().map(|row| report(row, &added, form, &areas)).collect(),
            pairs,
            more: alike.len().saturating_sub(PAIRS),
            sorting: rows::sorting(tx, concern.id).await?,
            next: rows::next(tx, &concern).await?,
            concern,
        })
    }

    /// The language in which the place is written: that of the first report.
    pub(super) fn place_language(&self) -> Language {
        self.reports.first().map(|report| report.row.language.clone()).unwrap_or_default()
    }
}

fn report(row: ReportRow, added: &[AddedRow], form: &Form, areas: &[&str]) -> Report {
    let marked = |text: &str| pieces(text, &names::flag(text, areas));
    let texts = texts(&row, added);
    let found = texts.iter().flat_map(|text| marked(&text.text)).filter(|piece| piece.marked);
    let mut found: Vec<String> = found.map(|piece| piece.text).collect();
    found.sort();
    found.dedup();
    let sent = form.is("report", row.id);
    let name = |words: String| Name { checked: sent && form.is("name", &words), words };
    let addition = |one: &AddedRow| Addition {
        is_contest: one.kind == "contest",
        day: one.day,
        pieces: marked(&one.body),
    };
    Report {
        place: marked(&row.place),
        happened: marked(&row.happened),
        body: marked(&row.body),
        added: added.iter().filter(|one| one.report == row.id).map(addition).collect(),
        names: found.into_iter().map(name).collect(),
        unsearched: !texts.iter().all(|text| names::can_search(&text.text)),
        typed: if sent { form.raw("words").to_owned() } else { String::new() },
        error: form.error(&words_field(row.id)).to_owned(),
        row,
    }
}

/// The id of the field into which the words to set aside are typed: one for each report.
pub(super) fn words_field(report: ReportId) -> String {
    format!("words-{report}")
}

fn pair(cx: &Cx, at: usize, this: (&Known, &Sketch), other: &(&Known, &Sketch, Likeness)) -> Pair {
    let (known, sketch, agree) = other;
    let shared = this.1.shared_words(sketch);
    let direction = Direction::between(this.0, *known);
    let title = cx.t1("triage-alike-other", "day", cx.day(&known.opened_day));
    Pair {
        other: known.concern,
        ends_this: direction.from == this.0.concern,
        agree: *agree,
        left: side(
            cx,
            format!("triage-alike-{at}-this"),
            cx.t("triage-alike-this"),
            String::new(),
            this.0,
            &shared,
        ),
        right: side(
            cx,
            format!("triage-alike-{at}-other"),
            title,
            format!("/triage/{}", known.concern),
            known,
            &shared,
        ),
    }
}

fn side(cx: &Cx, id: String, title: String, path: String, known: &Known, shared: &[String]) -> Side {
    let shown = known.tellings.iter().take(TELLINGS).map(|telling| {
        (telling.language.clone(), pieces(&telling.body, &fold::ranges_of(&telling.body, shared)))
    });
    let first = known.tellings.first().map(|telling| telling.language.clone());
    Side {
        id,
        title,
        path,
        place: known.place.clone(),
        place_language: first.unwrap_or_default(),
        area: cx.area_or_none(&known.area),
        category: cx.category(&known.category),
        opened: known.opened_day,
        tellings: shown.collect(),
        count: known.tellings.len(),
    }
}
