//! The pages: approving words, passing them on, what waits, and what the neighborhoods read.

mod by_voice;
mod letters;
mod neighborhoods;
mod overdue;
mod report_backs;

use crate::ReportBackError;
use guard::Act;
use page::{Problem, Routes};

/// The routes of this part.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .get("/report-backs", Act::ApproveWords, report_backs::list)
        .get("/report-backs/overdue", Act::ApproveWords, overdue::list)
        .get("/report-backs/by-voice", Act::ReadContact, by_voice::list)
        .post("/report-backs/by-voice", Act::ReadContact, by_voice::told)
        .post("/report-backs/letters/{letter}", Act::SeeLetters, letters::letter_again)
        .post("/report-backs/inbox/{entry}", Act::SeeLetters, letters::entry_again)
        .get("/report-backs/{word}", Act::ApproveWords, report_backs::edit)
        .post("/report-backs/{word}", Act::ApproveWords, report_backs::send)
        .get("/neighborhoods", Act::ReadPublic, neighborhoods::list)
        .get("/neighborhoods/{slug}", Act::ReadPublic, neighborhoods::one)
}

impl From<ReportBackError> for Problem {
    fn from(error: ReportBackError) -> Self {
        match error {
            ReportBackError::Problem(problem) => problem,
            ReportBackError::Store(error) | ReportBackError::Post(post::PostError::Store(error)) => {
                error.into()
            }
            ReportBackError::NotADraft => Self::StaleForm,
            other => Self::Defect(other.to_string()),
        }
    }
}
