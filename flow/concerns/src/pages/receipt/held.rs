//! The receipt that a form carries on, sealed: whoever sends the form has shown it before.

use crate::{receipt::Receipt, sealed};
use page::{Cx, Form, Problem};
use serde::{Deserialize, Serialize};
use words::Moment;

const SEALED_FOR: &str = "receipt code/1";

/// A receipt that was shown, and when. Has no `Debug`: it is a secret of one neighbor.
#[derive(Serialize, Deserialize)]
pub(super) struct Held {
    pub code: String,
    begun: Moment,
}

impl Held {
    pub(super) fn now(cx: &Cx, receipt: &Receipt) -> Self {
        Self { code: receipt.digits().to_owned(), begun: cx.house.world.now() }
    }

    pub(super) fn open(cx: &Cx, form: &Form) -> Result<Self, Problem> {
        let held: Self = sealed::open(&cx.house, SEALED_FOR, form.raw("sealed"))?;
        sealed::check_age(&cx.house, held.begun)?;
        Ok(held)
    }

    pub(super) fn seal(&self, cx: &Cx) -> Result<String, Problem> {
        sealed::seal(&cx.house, SEALED_FOR, self)
    }
}
