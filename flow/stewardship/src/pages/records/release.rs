//! What was given out: the answer to print, and the log.

use crate::{RecordsError, line_text::LineText, open_request::keeps_requests, sealed::open, store as rows};
use askama::Template;
use axum::extract::{Path, RawQuery};
use page::{Answer, Cx, Form, Problem, id, render};
use words::RequestId;

/// So many entries stand on one page of the log.
const PAGE: i64 = 100;

#[derive(Template)]
#[template(path = "record_release.html")]
struct ReleasePage<'a> {
    cx: &'a Cx,
    it: rows::RequestRow,
    wants: String,
    lines: Vec<(rows::LineRow, LineText)>,
    citations: Vec<rows::Citation>,
}

#[derive(Template)]
#[template(path = "record_log.html")]
struct LogPage<'a> {
    cx: &'a Cx,
    entries: Vec<rows::Release>,
    page: i64,
    has_more: bool,
}

impl LogPage<'_> {
    /// The exemptions of an entry, as the site's list words them now.
    fn cites(&self, entry: &rows::Release) -> String {
        let site = &self.cx.house.site;
        let name = |code: &String| {
            let found = site.exemptions.iter().find(|one| one.code == *code);
            found.map_or_else(|| code.clone(), |one| one.name_in(&self.cx.language).to_owned())
        };
        entry.cites.0.iter().map(name).collect::<Vec<_>>().join("; ")
    }
}

/// The answer to a request, once it is given.
pub(in super::super) async fn release(cx: Cx, Path(request): Path<String>) -> Answer {
    let request: RequestId = id(&request)?;
    let (it, wants, lines, citations) = store::read!(cx.house.store, |tx| -> Result<_, RecordsError> {
        let cx = keeps_requests(tx, &cx).await?;
        let it = rows::request(tx, request).await?.filter(|it| it.answered_day.is_some());
        let it = it.ok_or(Problem::NotFound)?;
        // It leaves the house.
        cx.proved(&cx.path)?;
        let mut lines = vec![];
        for line in rows::whole_lines(tx, request).await? {
            let given = line.given.as_ref().ok_or(Problem::NotFound)?;
            let text = open(&cx, "records given", line.id, given)?;
            let text = LineText::given(&cx, &line, text);
            lines.push((line, text));
        }
        let wants = open(&cx, "request wants", request, &it.wants)?;
        Ok((it, wants, lines, rows::citations(tx, request).await?))
    })?;
    render(&ReleasePage { cx: &cx, it, wants, lines, citations })
}

/// Everything that was given out or withheld, the last first.
pub(in super::super) async fn log(cx: Cx, RawQuery(query): RawQuery) -> Answer {
    let query = Form::decode(query.unwrap_or_default().as_bytes());
    let page: i64 = query.raw("page").parse().unwrap_or(1).clamp(1, 10_000);
    let mut entries = store::read!(cx.house.store, |tx| -> Result<_, RecordsError> {
        keeps_requests(tx, &cx).await?;
        Ok(rows::releases(tx, "", PAGE + 1, (page - 1) * PAGE).await?)
    })?;
    let page_size = usize::try_from(PAGE).unwrap_or(usize::MAX);
    let has_more = entries.len() > page_size;
    entries.truncate(page_size);
    render(&LogPage { cx: &cx, entries, page, has_more })
}
