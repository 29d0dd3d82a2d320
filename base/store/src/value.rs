//! Values that go into a statement.

use words::{AreaSlug, Day, Language, Moment};

/// One argument of a statement, typed so that an empty one keeps its type.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// TEXT
    Text(Option<String>),
    /// BIGINT
    Int(Option<i64>),
    /// DOUBLE PRECISION
    Float(Option<f64>),
    /// BOOLEAN
    Bool(Option<bool>),
    /// BYTEA
    Bytes(Option<Vec<u8>>),
}

/// What can be an argument of a statement.
pub trait IntoValue {
    /// The empty value of this type.
    const EMPTY: Value;
    /// The value.
    fn into_value(self) -> Value;
}

impl<T: IntoValue> IntoValue for Option<T> {
    const EMPTY: Value = T::EMPTY;
    fn into_value(self) -> Value {
        self.map_or(T::EMPTY, T::into_value)
    }
}

macro_rules! plain {
    ($($type:ty => $variant:ident, $it:ident => $make:expr;)+) => {$(
        impl IntoValue for $type {
            const EMPTY: Value = Value::$variant(None);
            fn into_value(self) -> Value { let $it = self; Value::$variant(Some($make)) }
        }
    )+};
}

plain! {
    String => Text, it => it;
    &String => Text, it => it.clone();
    &str => Text, it => it.to_owned();
    i64 => Int, it => it;
    f64 => Float, it => it;
    bool => Bool, it => it;
    Vec<u8> => Bytes, it => it;
    &[u8] => Bytes, it => it.to_vec();
    Day => Int, it => it.0;
    Moment => Int, it => it.0;
}

macro_rules! as_text {
    ($($type:ty),+ $(,)?) => {$(
        impl IntoValue for $type {
            const EMPTY: Value = Value::Text(None);
            fn into_value(self) -> Value { Value::Text(Some(self.to_string())) }
        }
        impl IntoValue for &$type {
            const EMPTY: Value = Value::Text(None);
            fn into_value(self) -> Value { Value::Text(Some(self.to_string())) }
        }
        impl crate::Column for $type {
            fn read(row: &crate::Row, name: &str) -> Result<Option<Self>, crate::StoreError> {
                let Some(text) = <String as crate::Column>::read(row, name)? else { return Ok(None) };
                text.parse().map(Some).map_err(|error| crate::StoreError::Column {
                    column: name.to_owned(),
                    trouble: format!("{error}"),
                })
            }
        }
    )+};
}

as_text!(
    AreaSlug,
    Language,
    words::ActionId,
    words::AgreementId,
    words::AdmissionId,
    words::AnswerBy,
    words::BriefId,
    words::Channel,
    words::ConcernId,
    words::ConsentId,
    words::DecisionId,
    words::DecisionKind,
    words::DialogueId,
    words::Disclosure,
    words::DisclosureId,
    words::DraftId,
    words::DutyId,
    words::LineId,
    words::EntryId,
    words::GlassId,
    words::GroupId,
    words::ItemId,
    words::LetterId,
    words::MeetingId,
    words::ObstacleId,
    words::OrderId,
    words::Outcome,
    words::ParticipantId,
    words::PasskeyId,
    words::PersonId,
    words::Recipient,
    words::ReferralId,
    words::ReportId,
    words::RequestId,
    words::ResponseId,
    words::ReviewId,
    words::Role,
    words::SeatId,
    words::Segment,
    words::SeriesId,
    words::Sort,
    words::StepId,
    words::TraceId,
    words::Visibility,
    words::Way,
    words::WordId,
);

/// The arguments of a statement: `args![concern, day, "open"]` for `$1`, `$2`, `$3`.
#[macro_export]
macro_rules! args {
    () => { ::std::vec::Vec::<$crate::Value>::new() };
    ($($value:expr),+ $(,)?) => { ::std::vec![$($crate::IntoValue::into_value($value)),+] };
}
