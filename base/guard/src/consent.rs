//! What a consent must hold, and what it opens. Pure. Source: 42 CFR 2.31(a) and 2.13(a).

use words::{ConsentId, Day, Moment, ParticipantId, Recipient, Segment};

/// A consent of a participant, as written down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Consent {
    /// The consent.
    pub id: ConsentId,
    /// Whose consent it is.
    pub participant: ParticipantId,
    /// Who may disclose.
    pub discloser: String,
    /// What may be disclosed, in words.
    pub description: String,
    /// The segments that the description covers.
    pub segments: Vec<Segment>,
    /// Who may receive it, by name or class, in words.
    pub named: String,
    /// The classes of recipients.
    pub recipients: Vec<Recipient>,
    /// What for, in words.
    pub purpose: String,
    /// Whether the participant was told of the right to revoke, and how to.
    pub told_how_to_revoke: bool,
    /// The last day on which it counts.
    pub expires_day: Option<Day>,
    /// The event with which it ends.
    pub expires_event: String,
    /// Who signed, as written under it.
    pub signed_by: String,
    /// The day of the signature.
    pub signed_day: Option<Day>,
    /// When it was written down.
    pub given_at: Moment,
    /// When it was revoked.
    pub revoked_at: Option<Moment>,
    /// When the event came with which it ends.
    pub ended_at: Option<Moment>,
}

/// An element that a consent must have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Element {
    /// Who discloses: 2.31(a)(2).
    Discloser,
    /// What is disclosed, specifically: 2.31(a)(3).
    Description,
    /// Who receives it, a named person or class: 2.31(a)(4).
    Recipient,
    /// The purpose: 2.31(a)(5).
    Purpose,
    /// The right to revoke, and how: 2.31(a)(6).
    Revocation,
    /// A day or an event with which it ends: 2.31(a)(7). Police, prosecution and community groups
    /// need a day.
    Expiry,
    /// The signature: 2.31(a)(8).
    Signature,
    /// The day of the signature, not after today: 2.31(a)(9).
    SignedDay,
}

impl Element {
    /// The element's name in texts.
    #[must_use]
    pub const fn token(self) -> &'static str {
        match self {
            Self::Discloser => "discloser",
            Self::Description => "description",
            Self::Recipient => "recipient",
            Self::Purpose => "purpose",
            Self::Revocation => "revocation",
            Self::Expiry => "expiry",
            Self::Signature => "signature",
            Self::SignedDay => "signed-day",
        }
    }
}

/// Classes for which an event is no end: a day must be named.
const NEED_A_DAY: [Recipient; 3] = [Recipient::Police, Recipient::Prosecution, Recipient::Community];

impl Consent {
    /// The elements that are missing: with one of them missing it is no consent.
    #[must_use]
    pub fn missing(&self, today: Day) -> Vec<Element> {
        let blank = |text: &str| text.trim().is_empty();
        let needs_day = self.recipients.iter().any(|one| NEED_A_DAY.contains(one));
        let endless = self.expires_day.is_none() && (needs_day || blank(&self.expires_event));
        let over = self.expires_day.is_some_and(|day| day < today);
        [
            (Element::Discloser, blank(&self.discloser)),
            (Element::Description, blank(&self.description) || self.segments.is_empty()),
            (Element::Recipient, blank(&self.named) || self.recipients.is_empty()),
            (Element::Purpose, blank(&self.purpose)),
            (Element::Revocation, !self.told_how_to_revoke),
            (Element::Expiry, endless || over),
            (Element::Signature, blank(&self.signed_by)),
            (Element::SignedDay, self.signed_day.is_none_or(|day| day > today)),
        ]
        .into_iter()
        .filter_map(|(element, is_missing)| is_missing.then_some(element))
        .collect()
    }

    /// Whether it is live: signed, not before it was written down (a clock may go back), neither
    /// revoked nor expired, nor ended by its event.
    #[must_use]
    pub fn is_live(&self, now: Moment, today: Day) -> bool {
        self.revoked_at.is_none()
            && self.ended_at.is_none()
            && self.given_at <= now
            && self.expires_day.is_none_or(|day| today <= day)
            && self.signed_day.is_some_and(|day| day <= today)
    }

    /// What it covers, and for whom, in its own words: what must stand beside what it opens
    /// (42 CFR 2.32).
    #[must_use]
    pub fn scope(&self) -> String {
        format!("{}. {}", self.description, self.named)
    }

    /// Whether it is live and opens a segment to a class of recipients.
    #[must_use]
    pub fn covers(&self, segment: Segment, recipient: Recipient, now: Moment, today: Day) -> bool {
        self.is_live(now, today) && self.segments.contains(&segment) && self.recipients.contains(&recipient)
    }
}

/// The classes of recipients to which the consents open all of the segments; all classes that any
/// live consent names when no segment is asked for.
#[must_use]
pub fn consented(consents: &[Consent], segments: &[Segment], now: Moment, today: Day) -> Vec<Recipient> {
    let named = |recipient: Recipient| {
        consents.iter().any(|one| one.is_live(now, today) && one.recipients.contains(&recipient))
    };
    let covered = |segment: Segment, recipient: Recipient| {
        consents.iter().any(|one| one.covers(segment, recipient, now, today))
    };
    let opens = |recipient: &Recipient| {
        named(*recipient) && segments.iter().all(|segment| covered(*segment, *recipient))
    };
    Recipient::ALL.iter().copied().filter(opens).collect()
}
