//! The statements of this crate.

use crate::State;
use store::{StoreError, Tx, args, sql};
use words::{
    AnswerBy, AreaSlug, ConcernId, Day, DecisionId, GroupId, Language, LastWord, Moment, Outcome, PersonId,
    ReportId, ResponseId, Sort, WordId,
};

type Answer<T> = Result<T, StoreError>;

/// For how many days a word is to be passed on by voice; then it is old news.
pub(crate) const CALL_WITHIN: i64 = 14;

/// A word as it is drafted.
pub(crate) struct NewWord {
    pub id: WordId,
    pub concern: ConcernId,
    pub response: Option<ResponseId>,
    pub area: Option<AreaSlug>,
    pub fact: String,
    pub outcome: Outcome,
    pub state: &'static str,
    pub drafted: Day,
    /// The day that it promises.
    pub due: Option<Day>,
}

/// What a word keeps of its being said.
pub(crate) struct Saying {
    pub day: Day,
    pub at: Moment,
    pub by: Option<PersonId>,
    /// Whether no other word was meant to follow.
    pub is_final: bool,
}

store::row! {
    /// A fact that has a word already.
    pub(crate) struct Known { id: WordId, fact: String, state: State }
}
store::row! {
    /// What a word is about: the concern in which the reports are now, and how it was sorted.
    pub(crate) struct About {
        concern: ConcernId,
        area: Option<AreaSlug>,
        title: Option<String>,
        pointer: Option<String>,
        reason: Option<String>,
    }
}
store::row! {
    /// Why the work group decided so, and when it meets again.
    pub(crate) struct Decision { reason: String, next_at: Option<Moment> }
}
store::row! {
    /// What was promised, for when, and why it ended as it did.
    pub(crate) struct Response { promise: String, due_day: Day, because: String }
}
store::row! {
    /// A word with the concern in which the reports are now.
    pub(crate) struct Word {
        id: WordId,
        fact: String,
        concern: ConcernId,
        area: Option<AreaSlug>,
        outcome: Outcome,
        state: State,
        drafted_day: Day,
        title: Option<String>,
        sort: Option<Sort>,
    }
}

impl Word {
    /// The title under which it is said; none for what may be about a person.
    fn public_title(&self) -> Option<&str> {
        let title = self.title.as_deref().filter(|title| !title.is_empty());
        title.filter(|_| self.sort != Some(Sort::Referral))
    }
}

store::row! {
    /// A word's text in one language.
    pub(crate) struct Text { word: WordId, language: Language, body: String }
}
store::row! {
    /// To how many reporters a draft goes by one way.
    pub(crate) struct DraftAudience { word: WordId, answer_by: AnswerBy, n: i64 }
}
store::row! {
    /// To how many reporters of a concern a word goes by one way, in one language.
    pub(crate) struct Audience { answer_by: AnswerBy, language: Language, n: i64 }
}
store::row! {
    /// A word that was said, in the language of the page or in English. The title of what may be
    /// about a person is left out.
    pub(crate) struct Spoken {
        id: WordId,
        area: Option<AreaSlug>,
        outcome: Outcome,
        said_day: Day,
        is_final: bool,
        title: Option<String>,
        body: String,
        language: Language,
    }
}

impl Spoken {
    /// The word as the rule of waiting sees it.
    pub(crate) const fn last_word(&self) -> LastWord {
        LastWord { outcome: self.outcome, day: self.said_day, is_final: self.is_final }
    }
}

impl LastInArea {
    /// The word as the rule of waiting sees it.
    pub(crate) const fn last_word(&self) -> LastWord {
        LastWord { outcome: self.outcome, day: self.said_day, is_final: self.is_final }
    }
}

store::row! {
    /// A response as far as it was said: the last word about it, and what days were promised.
    pub(crate) struct Promise {
        title: Option<String>,
        outcome: Outcome,
        said_day: Day,
        body: String,
        language: Language,
        first_due: Option<Day>,
        last_due: Option<Day>,
        dues: i64,
        steps: i64,
        steps_done: i64,
    }
}
store::row! {
    /// For how many concerns a word was said.
    pub(crate) struct OutcomeCount { outcome: Outcome, n: i64 }
}
store::row! {
    /// The last word that was said in a neighborhood.
    pub(crate) struct LastInArea { area: AreaSlug, outcome: Outcome, said_day: Day, is_final: bool }
}
store::row! {
    /// A number of a neighborhood; without one, of what has none.
    pub(crate) struct AreaCount { area: Option<AreaSlug>, n: i64 }
}
store::row! {
    /// A draft on a concern's page.
    pub(crate) struct DraftOfConcern { id: WordId, outcome: Outcome, drafted_day: Day }
}
store::row! {
    /// A concern with a reporter who stands by what they told, and the last word about it.
    pub(crate) struct Open {
        concern: ConcernId,
        area: Option<AreaSlug>,
        category: String,
        opened_day: Day,
        title: Option<String>,
        sort: Option<Sort>,
        outcome: Option<Outcome>,
        said_day: Option<Day>,
        is_final: Option<bool>,
    }
}
store::row! {
    /// A concern that was merged, and the one in which its reports are now.
    pub(crate) struct Merged { id: ConcernId, merged_into: ConcernId }
}
store::row! {
    /// A word that is to be passed on by voice to the reporter of a report.
    pub(crate) struct ToCall {
        word: WordId,
        concern: ConcernId,
        report: ReportId,
        area: Option<AreaSlug>,
        outcome: Outcome,
        said_day: Day,
        title: Option<String>,
        body: String,
        language: Language,
        wished: Language,
        answer_by: AnswerBy,
        group_name: Option<String>,
    }
}
store::row! {
    /// The day of the last word about a concern.
    pub(crate) struct LastSaid { concern: ConcernId, said_day: Day }
}

pub(crate) async fn known(tx: &mut Tx, since: Day) -> Answer<Vec<Known>> {
    tx.all(sql!("known"), args![since]).await
}

pub(crate) async fn about(tx: &mut Tx, concern: ConcernId) -> Answer<Option<About>> {
    tx.maybe(sql!("about"), args![concern]).await
}

pub(crate) async fn decision(tx: &mut Tx, id: DecisionId, now: Moment) -> Answer<Option<Decision>> {
    tx.maybe(sql!("decision"), args![id, now]).await
}

pub(crate) async fn response(tx: &mut Tx, id: ResponseId) -> Answer<Option<Response>> {
    tx.maybe(sql!("response"), args![id]).await
}

/// All that still stands in the way, in the order in which it was raised.
pub(crate) async fn open_obstacles(tx: &mut Tx, response: ResponseId) -> Answer<Vec<String>> {
    let found: Vec<(String,)> = tx.all(sql!("open_obstacles"), args![response]).await?;
    Ok(found.into_iter().map(|(what,)| what).collect())
}

pub(crate) async fn insert_word(tx: &mut Tx, new: &NewWord) -> Answer<()> {
    let args = args![
        new.id,
        new.concern,
        new.response,
        new.area.clone(),
        &new.fact,
        new.outcome,
        new.state,
        new.drafted,
        new.due
    ];
    tx.run(sql!("insert_word"), args).await.map(drop)
}

pub(crate) async fn put_text(tx: &mut Tx, word: WordId, language: &Language, body: &str) -> Answer<()> {
    tx.run(sql!("put_text"), args![word, language, body]).await.map(drop)
}

pub(crate) async fn word(tx: &mut Tx, id: WordId) -> Answer<Option<Word>> {
    tx.maybe(sql!("word"), args![id]).await
}

pub(crate) async fn texts(tx: &mut Tx, word: WordId) -> Answer<Vec<Text>> {
    tx.all(sql!("texts"), args![word]).await
}

/// Says a word, and marks it as the last one where it is.
pub(crate) async fn say(tx: &mut Tx, word: &Word, said: &Saying) -> Answer<()> {
    let (title, area) = (word.public_title(), word.area.clone());
    let args = args![word.id, said.day, said.at, said.by, word.concern, area, title, said.is_final];
    tx.run(sql!("say"), args).await?;
    tx.run(sql!("mark_last"), args![word.id]).await.map(drop)
}

/// Whether it was a draft, and is set aside now.
pub(crate) async fn set_aside(tx: &mut Tx, word: WordId) -> Answer<bool> {
    Ok(tx.run(sql!("set_aside"), args![word]).await? == 1)
}

pub(crate) async fn group_name(tx: &mut Tx, group: GroupId) -> Answer<Option<String>> {
    let found: Option<(String,)> = tx.maybe(sql!("group_name"), args![group]).await?;
    Ok(found.map(|(name,)| name))
}

/// Drafts, oldest first.
pub(crate) async fn drafts(tx: &mut Tx, most: i64) -> Answer<Vec<Word>> {
    tx.all(sql!("drafts"), args![most]).await
}

/// The texts of the same drafts.
pub(crate) async fn draft_texts(tx: &mut Tx, most: i64) -> Answer<Vec<Text>> {
    tx.all(sql!("draft_texts"), args![most]).await
}

/// To how many the same drafts go.
pub(crate) async fn draft_audiences(tx: &mut Tx, most: i64) -> Answer<Vec<DraftAudience>> {
    tx.all(sql!("draft_audiences"), args![most]).await
}

pub(crate) async fn audience(tx: &mut Tx, concern: ConcernId) -> Answer<Vec<Audience>> {
    tx.all(sql!("audience"), args![concern]).await
}

pub(crate) async fn count_drafts(tx: &mut Tx) -> Answer<i64> {
    let (count,) = tx.one(sql!("count_drafts"), args![]).await?;
    Ok(count)
}

/// What was said in a neighborhood, newest first.
pub(crate) async fn said_in_area(
    tx: &mut Tx,
    area: &AreaSlug,
    language: &Language,
    most: i64,
) -> Answer<Vec<Spoken>> {
    tx.all(sql!("said_in_area"), args![area, language, most]).await
}

/// What was said about a concern and about those that were merged into it, newest last.
pub(crate) async fn said_of_concern(
    tx: &mut Tx,
    concern: ConcernId,
    language: &Language,
) -> Answer<Vec<Spoken>> {
    tx.all(sql!("said_of_concern"), args![concern, language]).await
}

/// What was said in town, newest first.
pub(crate) async fn said_lately(tx: &mut Tx, language: &Language, most: i64) -> Answer<Vec<Spoken>> {
    tx.all(sql!("said_lately"), args![language, most]).await
}

/// What was said that we cannot do, newest first.
pub(crate) async fn cannot_lately(
    tx: &mut Tx,
    language: &Language,
    since: Day,
    most: i64,
) -> Answer<Vec<Spoken>> {
    tx.all(sql!("cannot_lately"), args![language, since, most]).await
}

pub(crate) async fn counts_in_area(tx: &mut Tx, area: &AreaSlug, since: Day) -> Answer<Vec<OutcomeCount>> {
    tx.all(sql!("counts_in_area"), args![area, since]).await
}

pub(crate) async fn counts_in_town(tx: &mut Tx, since: Day) -> Answer<Vec<OutcomeCount>> {
    tx.all(sql!("counts_in_town"), args![since]).await
}

pub(crate) async fn last_by_area(tx: &mut Tx) -> Answer<Vec<LastInArea>> {
    tx.all(sql!("last_by_area"), args![]).await
}

/// In each neighborhood: for how many concerns the last word was heard or planned.
pub(crate) async fn open_by_area(tx: &mut Tx) -> Answer<Vec<AreaCount>> {
    tx.all(sql!("open_by_area"), args![]).await
}

pub(crate) async fn drafts_of_concern(tx: &mut Tx, concern: ConcernId) -> Answer<Vec<DraftOfConcern>> {
    tx.all(sql!("drafts_of_concern"), args![concern]).await
}

/// Concerns told before a day about which nothing, or nothing but “heard”, was said since.
pub(crate) async fn waiting(tx: &mut Tx, before: Day) -> Answer<Vec<Open>> {
    tx.all(sql!("waiting"), args![before]).await
}

/// The same of one concern, whatever was said; none when it was merged or withdrawn.
pub(crate) async fn open(tx: &mut Tx, concern: ConcernId) -> Answer<Option<Open>> {
    tx.maybe(sql!("open"), args![concern]).await
}

pub(crate) async fn merged(tx: &mut Tx) -> Answer<Vec<Merged>> {
    tx.all(sql!("merged"), args![]).await
}

/// What was promised in a neighborhood, and what of it ended since a day.
pub(crate) async fn promises(
    tx: &mut Tx,
    area: &AreaSlug,
    language: &Language,
    ended_since: Day,
) -> Answer<Vec<Promise>> {
    tx.all(sql!("promises"), args![area, language, ended_since]).await
}

/// Words said since a day whose letters go by voice, and that nobody passed on yet.
pub(crate) async fn to_call(tx: &mut Tx, since: Day, most: i64) -> Answer<Vec<ToCall>> {
    tx.all(sql!("to_call"), args![since, most]).await
}

pub(crate) async fn count_to_call(tx: &mut Tx, since: Day) -> Answer<i64> {
    let (count,) = tx.one(sql!("count_to_call"), args![since]).await?;
    Ok(count)
}

/// Keeps that a word was passed on, once, and only one that goes by voice.
pub(crate) async fn insert_call(
    tx: &mut Tx,
    word: WordId,
    report: ReportId,
    today: Day,
    by: Option<PersonId>,
) -> Answer<()> {
    tx.run(sql!("insert_call"), args![word, report, today, by]).await.map(drop)
}
