//! The program's own records are searched for a request.

use crate::{
    RecordsError, Source,
    open_request::open_one,
    sealed::{SENTENCE, needed, seal},
    store as rows,
    terms::Terms,
};
use page::Cx;
use store::Tx;
use words::{Day, FactId, LineId, RequestId};

/// More than one person can read for one search.
const MOST: usize = 500;

/// What is looked for, in texts of which days.
#[derive(Debug, Clone)]
pub struct Search {
    /// Each line, or what stands between commas, is looked for by itself.
    pub terms: String,
    /// The first day.
    pub from: Day,
    /// The last day.
    pub until: Day,
}

/// Looks through what was told about places and what the program did and said, never through what is
/// kept about participants, referrals, contacts, briefs or text that was set aside. Each text that is
/// found becomes a line once; gives how many are new.
pub async fn search_records(
    tx: &mut Tx,
    cx: &Cx,
    id: RequestId,
    search: &Search,
) -> Result<usize, RecordsError> {
    let (cx, _) = open_one(tx, cx, id).await?;
    let typed = needed(&search.terms, SENTENCE)?;
    let terms = Terms::read(&typed).ok_or(RecordsError::NoTerms)?;
    if search.until < search.from {
        return Err(RecordsError::Backwards);
    }
    let world = &cx.house.world;
    let moments = (search.from.start(&world.zone), search.until.plus(1).start(&world.zone));
    let mut texts = rows::texts(tx, search.from, search.until).await?;
    for one in rows::decisions(tx, moments.0, moments.1).await? {
        let day = Day::of(one.decided_at, &world.zone);
        texts.push(rows::Found {
            source: Source::Decision,
            id: one.id,
            day,
            disclosure: None,
            body: one.reason,
        });
    }
    let known = rows::sources(tx, id).await?;
    texts.retain(|one| {
        terms.are_in(&one.body) && !known.iter().any(|(source, key)| *source == one.source && *key == one.id)
    });
    if texts.len() > MOST {
        return Err(RecordsError::TooMany(texts.len()));
    }
    texts.sort_by_key(|one| (one.day, one.source));
    for found in &texts {
        put_line(tx, &cx, (id, LineId::new(&*world.chance)), found, false).await?;
    }
    let found = texts.len();
    let (request, by, at) = (id, cx.person()?, world.now());
    let terms = seal(&cx, "search", id, &typed);
    let new = rows::NewSearch { id: FactId::new(&*world.chance), request, terms, search, found, by, at };
    rows::insert_search(tx, new).await?;
    Ok(found)
}

/// Copies a text, sealed, into the queue of a request, as its last line.
pub(crate) async fn put_line(
    tx: &mut Tx,
    cx: &Cx,
    (request, line): (RequestId, LineId),
    found: &rows::Found,
    part2: bool,
) -> Result<(), RecordsError> {
    let position = rows::next_position(tx, request).await?;
    let sealed = seal(cx, "records line", line, &found.body);
    rows::insert_line(tx, line, request, position, found, sealed, part2).await?;
    Ok(())
}
