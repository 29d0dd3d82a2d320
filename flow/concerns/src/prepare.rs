//! A report is made ready to be taken: checked, and its receipt made.

use crate::{ConcernsError, NewReport, receipt::Receipt};
use ::store::keyed;
use page::{House, Problem};

/// The most characters of a form's token.
const TOKEN_MOST: usize = 200;

/// A report that is ready to be taken by [`crate::receive`], with its receipt. Has no `Debug`.
pub struct Arrival {
    pub(crate) report: NewReport,
    pub(crate) receipt: Receipt,
    /// The receipt as it is kept.
    pub(crate) hash: Vec<u8>,
    /// Tells the same words from others, for who has the pepper.
    pub(crate) mac: [u8; 32],
}

/// Checks a report and makes its receipt from the one-time token of its form: the same token
/// gives the same receipt. Hashes off the threads that serve requests.
pub async fn prepare(house: &House, token: &str, report: NewReport) -> Result<Arrival, ConcernsError> {
    if token.is_empty() || token.chars().count() > TOKEN_MOST {
        return Err(ConcernsError::TokenShape);
    }
    let report = report.tidy(house)?;
    let pepper = &house.keys.pepper;
    let words = serde_json::to_vec(&report).map_err(|error| Problem::Defect(error.to_string()))?;
    let receipt = Receipt::of_token(token, pepper);
    let hash = hash(house, &receipt).await?;
    Ok(Arrival { mac: keyed(pepper, "concerns words/1", &words), report, receipt, hash })
}

/// The receipt as the database keeps it, hashed in turn with other busy work.
pub(crate) async fn hash(house: &House, receipt: &Receipt) -> Result<Vec<u8>, Problem> {
    let (receipt, pepper) = (receipt.clone(), house.keys.pepper);
    let hashed = house.hands.busy(move || receipt.hash(&pepper)).await;
    let hashed = hashed.ok_or_else(|| Problem::Defect("the hashing of a receipt broke off".to_owned()))?;
    hashed.map_err(|error| Problem::Defect(format!("a receipt could not be hashed: {error}")))
}
