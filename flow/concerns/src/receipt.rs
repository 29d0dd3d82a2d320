//! Receipts: the only way back to a report, and why they are made as they are.
//!
//! A receipt is 20 digits, so that it can be read over the phone, written on a hand and typed
//! on any keyboard. The first 19 hold 63 bits of an HMAC of the form's one-time token, under a
//! key that is derived from the site's pepper; the last is a check digit ([`crate::damm`]).
//!
//! - The token decides the receipt, so a form that is sent twice shows the same one, and the
//!   database need not keep it.
//! - 63 random bits cannot be guessed online: at ten tries a minute from each of a million
//!   addresses, against a million reports, the first hit is expected after about two years.
//! - The database keeps only Argon2id of the digits, with the pepper as its secret. Without
//!   the pepper, which is in no database and no backup, no guess can be checked at all. With
//!   both, it takes about 2^43 guesses until the first of a million reports falls, at 4 MiB and
//!   one pass each: some hundred years of a core. So one pass is enough, and a small server
//!   still takes hundreds of reports a second.
//! - All receipts of a site share one salt, derived from the pepper: a report is found by its
//!   hash, which a salt for each row would forbid. Receipts are random and never reused, which
//!   is what a salt for each row would be for.
//!
//! A wrong check digit is told at once: it says nothing of what exists. After that, a code
//! that exists and one that does not cost the same: one hash, one look into an index.

use crate::damm;
use ::store::keyed;
use argon2::{Algorithm, Argon2, Block, Params, Version};
use std::cell::RefCell;

/// How many digits a receipt has.
pub(crate) const DIGITS: usize = 20;
/// 4 MiB, in KiB.
const MEMORY: u32 = 4096;
thread_local! {
    /// The room in which a thread hashes. It is kept: to get, clear and give back 4 MiB for each
    /// receipt took a tenth of the time.
    static ROOM: RefCell<Vec<Block>> = const { RefCell::new(vec![]) };
}

/// Where the ten digits of other scripts begin: Arabic, Persian, Devanagari, Bengali, full width.
const ZEROS: [u32; 5] = [0x0660, 0x06F0, 0x0966, 0x09E6, 0xFF10];

/// A receipt: 20 digits. Has no `Debug`: it is a secret of one neighbor.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Receipt(String);

impl Receipt {
    /// The receipt of whatever is sent with this token.
    pub(crate) fn of_token(token: &str, pepper: &[u8; 32]) -> Self {
        let mac = keyed(pepper, "concerns receipt/1", token.as_bytes());
        let bits = mac.iter().take(8).fold(0_u64, |bits, byte| (bits << 8) | u64::from(*byte)) >> 1;
        let mut text = format!("{bits:019}");
        let check = damm::check(&values(&text));
        text.push(char::from(b'0' + check));
        Self(text)
    }

    /// Reads a receipt as a person types it, with spaces or hyphens and in digits of several
    /// scripts; `None` when it has not 20 digits or its check digit is wrong.
    pub(crate) fn read(text: &str) -> Option<Self> {
        let digits = text.chars().filter(|c| !is_between(*c)).map(digit);
        let digits: String = digits.take(DIGITS + 1).collect::<Option<_>>()?;
        (digits.len() == DIGITS && damm::check(&values(&digits)) == 0).then_some(Self(digits))
    }

    /// The 20 digits.
    pub(crate) fn digits(&self) -> &str {
        &self.0
    }

    /// The digits in groups of four, as they are shown.
    pub(crate) fn groups(&self) -> Vec<&str> {
        (0..DIGITS).step_by(4).filter_map(|at| self.0.get(at..at + 4)).collect()
    }

    /// What the database keeps. Keeps a core busy for some milliseconds: to be called by
    /// `page::Hands::busy`.
    pub(crate) fn hash(&self, pepper: &[u8; 32]) -> argon2::Result<Vec<u8>> {
        let salt = keyed(pepper, "concerns receipt salt/1", b"");
        let params = Params::new(MEMORY, 1, 1, Some(32))?;
        let argon = Argon2::new_with_secret(pepper, Algorithm::Argon2id, Version::V0x13, params)?;
        let mut hash = vec![0; 32];
        ROOM.with_borrow_mut(|room| {
            room.resize(argon.params().block_count(), Block::default());
            argon.hash_password_into_with_memory(self.0.as_bytes(), &salt, &mut hash, room)
        })?;
        Ok(hash)
    }
}

fn values(digits: &str) -> Vec<u8> {
    digits.bytes().map(|byte| byte.wrapping_sub(b'0')).collect()
}

/// What people put between groups of digits.
fn is_between(c: char) -> bool {
    c.is_whitespace() || matches!(c, '-' | '.' | ',' | '\u{2010}'..='\u{2015}')
}

/// The ASCII digit that a character means.
fn digit(c: char) -> Option<char> {
    let here = u32::from(c);
    if c.is_ascii_digit() {
        return Some(c);
    }
    ZEROS
        .iter()
        .find(|zero| (**zero..**zero + 10).contains(&here))
        .and_then(|zero| char::from_digit(here - zero, 10))
}
