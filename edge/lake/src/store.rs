//! The only file that asks the dataset by SQL.

use crate::{Engine, Lake, LakeError, wall::Wall};
use datafusion::{
    arrow::{
        array::{Array, AsArray, Int64Array, RecordBatch, StringArray},
        compute::cast,
        datatypes::{DataType, Int64Type},
    },
    common::ScalarValue,
    datasource::{
        file_format::parquet::ParquetFormat,
        listing::{ListingOptions, ListingTable, ListingTableConfig, ListingTableUrl},
    },
    prelude::SessionContext,
};
use std::sync::Arc;
use words::Months;

const BY_CALL: &str = include_str!("../queries/by_call.sql");
const BY_INCIDENT: &str = include_str!("../queries/by_incident.sql");
const WAITS: &str = include_str!("../queries/waits.sql");
const REPORTS: &str = include_str!("../queries/reports.sql");
const NEAR: &str = include_str!("../queries/near.sql");
const MICROS: i64 = 1_000_000;

/// A dataset that can be asked.
pub(crate) struct Asked {
    session: SessionContext,
    engine: Engine,
}

impl Asked {
    /// Opens the months of a dataset for an engine; none when none of them has calls.
    pub(crate) async fn of(lake: &Lake, months: Months, engine: &Engine) -> Result<Option<Self>, LakeError> {
        let contents = lake.contents()?;
        // Reports of an incident may come in the month after it.
        let months = months.from()..=months.to().after();
        let mut files = vec![];
        for (month, file) in &contents.months {
            if months.contains(month) {
                let path = lake.folder().join(&file.path);
                let path =
                    path.canonicalize().map_err(|error| LakeError::file("opening it", &path, error))?;
                files.push(ListingTableUrl::parse(path.to_string_lossy())?);
            }
        }
        if files.is_empty() {
            return Ok(None);
        }
        let session = engine.session().await?;
        let options = ListingOptions::new(Arc::new(ParquetFormat::default()));
        let config = ListingTableConfig::new_with_multi_paths(files)
            .with_listing_options(options)
            .with_schema(crate::table::SCHEMA.clone());
        session.register_table("calls", Arc::new(ListingTable::try_new(config)?))?;
        Ok(Some(Self { session, engine: engine.clone() }))
    }

    /// Calls by area, kind and feed: how many, and how they began.
    pub(crate) async fn by_call(&self, months: Months, meet: impl FnMut(ByCall)) -> Result<(), LakeError> {
        self.ask(BY_CALL, span(months).to_vec(), ByCall::read, meet).await
    }

    /// Reports by area, kind and place in their incident; those beyond `most` are taken together.
    pub(crate) async fn by_incident(
        &self,
        months: Months,
        most: u16,
        meet: impl FnMut(ByIncident),
    ) -> Result<(), LakeError> {
        let [from, to] = span(months);
        let parameters = vec![from, to, ScalarValue::UInt16(Some(most))];
        self.ask(BY_INCIDENT, parameters, ByIncident::read, meet).await
    }

    /// Waiting times.
    pub(crate) async fn waits(&self, months: Months, meet: impl FnMut(Wait)) -> Result<(), LakeError> {
        self.ask(WAITS, span(months).to_vec(), Wait::read, meet).await
    }

    /// The incidents of an area from one time to another, newest first; of one kind, or of all when it is empty.
    pub(crate) async fn near(
        &self,
        area: &str,
        (from, to): (Wall, Wall),
        kind: &str,
        meet: impl FnMut(Near),
    ) -> Result<(), LakeError> {
        let text = |text: &str| ScalarValue::Utf8(Some(text.to_owned()));
        self.ask(NEAR, vec![time(from), time(to), text(area), text(kind)], Near::read, meet).await
    }

    /// Residents' reports from one time to another, in their order.
    pub(crate) async fn reports(
        &self,
        (from, to): (Wall, Wall),
        meet: impl FnMut(Reported),
    ) -> Result<(), LakeError> {
        self.ask(REPORTS, vec![time(from), time(to)], Reported::read, meet).await
    }

    async fn ask<T>(
        &self,
        sql: &str,
        parameters: Vec<ScalarValue>,
        read: impl Fn(&Columns, usize) -> Option<T>,
        mut meet: impl FnMut(T),
    ) -> Result<(), LakeError> {
        let frame = self.session.sql(sql).await?.with_param_values(parameters)?;
        for batch in frame.collect().await.map_err(|error| self.engine.trouble(&error))? {
            let columns = Columns::of(&batch)?;
            for at in 0..batch.num_rows() {
                let row = read(&columns, at);
                meet(row.ok_or_else(|| LakeError::Query("an answer misses a column".to_owned()))?);
            }
        }
        Ok(())
    }
}

fn time(wall: Wall) -> ScalarValue {
    ScalarValue::TimestampMicrosecond(Some(wall.0.saturating_mul(MICROS)), None)
}

fn span(months: Months) -> [ScalarValue; 2] {
    let (first, last) = months.days();
    [time(Wall::at_start_of(first)), time(Wall::at_start_of(last.plus(1)))]
}

/// The columns of an answer, each as text or as whole numbers.
struct Columns {
    names: Vec<String>,
    texts: Vec<Option<StringArray>>,
    numbers: Vec<Option<Int64Array>>,
}

impl Columns {
    fn of(batch: &RecordBatch) -> Result<Self, LakeError> {
        let mut columns = Self { names: vec![], texts: vec![], numbers: vec![] };
        for (field, array) in batch.schema().fields().iter().zip(batch.columns()) {
            let is_text = matches!(
                field.data_type(),
                DataType::Utf8 | DataType::Utf8View | DataType::LargeUtf8 | DataType::Dictionary(..)
            );
            let wanted = if is_text { DataType::Utf8 } else { DataType::Int64 };
            let array = cast(array, &wanted).map_err(|error| LakeError::Query(error.to_string()))?;
            columns.names.push(field.name().clone());
            columns.texts.push(array.as_string_opt::<i32>().cloned());
            columns.numbers.push(array.as_primitive_opt::<Int64Type>().cloned());
        }
        Ok(columns)
    }

    fn place(&self, name: &str) -> Option<usize> {
        self.names.iter().position(|one| one == name)
    }

    fn text(&self, name: &str, at: usize) -> Option<String> {
        let texts = self.texts.get(self.place(name)?)?.as_ref()?;
        texts.is_valid(at).then(|| texts.value(at).to_owned())
    }

    fn number(&self, name: &str, at: usize) -> Option<i64> {
        let numbers = self.numbers.get(self.place(name)?)?.as_ref()?;
        numbers.is_valid(at).then(|| numbers.value(at))
    }

    fn count(&self, name: &str, at: usize) -> Option<u64> {
        u64::try_from(self.number(name, at)?).ok()
    }
}

/// A row of `by_call.sql`.
pub(crate) struct ByCall {
    pub(crate) area: Option<String>,
    pub(crate) kind: String,
    pub(crate) source: String,
    pub(crate) calls: u64,
    pub(crate) residents: u64,
    pub(crate) officer_initiated: u64,
    pub(crate) alarms: u64,
    pub(crate) scheduled: u64,
}

impl ByCall {
    fn read(columns: &Columns, at: usize) -> Option<Self> {
        Some(Self {
            area: columns.text("area", at),
            kind: columns.text("kind", at)?,
            source: columns.text("source", at)?,
            calls: columns.count("calls", at)?,
            residents: columns.count("residents", at)?,
            officer_initiated: columns.count("officer_initiated", at)?,
            alarms: columns.count("alarms", at)?,
            scheduled: columns.count("scheduled", at)?,
        })
    }
}

/// A row of `by_incident.sql`.
pub(crate) struct ByIncident {
    pub(crate) area: Option<String>,
    pub(crate) kind: String,
    pub(crate) nth: u64,
    pub(crate) reports: u64,
    pub(crate) moved: u64,
    pub(crate) swallowed: u64,
    pub(crate) while_waiting: u64,
    pub(crate) waits: u64,
    pub(crate) waited: u64,
}

impl ByIncident {
    fn read(columns: &Columns, at: usize) -> Option<Self> {
        Some(Self {
            area: columns.text("area", at),
            kind: columns.text("kind", at)?,
            nth: columns.count("nth", at)?,
            reports: columns.count("reports", at)?,
            moved: columns.count("moved", at)?,
            swallowed: columns.count("swallowed", at)?,
            while_waiting: columns.count("while_waiting", at)?,
            waits: columns.count("waits", at)?,
            waited: columns.count("waited", at)?,
        })
    }
}

/// A row of `waits.sql`.
pub(crate) struct Wait {
    pub(crate) kind: String,
    pub(crate) was_found: bool,
    pub(crate) minutes: u64,
    pub(crate) incidents: u64,
}

impl Wait {
    fn read(columns: &Columns, at: usize) -> Option<Self> {
        Some(Self {
            kind: columns.text("kind", at)?,
            was_found: columns.number("found", at)? != 0,
            minutes: columns.count("minutes", at)?,
            incidents: columns.count("incidents", at)?,
        })
    }
}

/// A row of `near.sql`.
pub(crate) struct Near {
    pub(crate) incident: String,
    pub(crate) began_at: Wall,
    pub(crate) kind: String,
    pub(crate) text: Option<String>,
    pub(crate) block: Option<String>,
    pub(crate) reports: u64,
}

impl Near {
    fn read(columns: &Columns, at: usize) -> Option<Self> {
        Some(Self {
            incident: columns.text("incident", at)?,
            began_at: Wall(columns.number("began_at", at)?.div_euclid(MICROS)),
            kind: columns.text("kind", at)?,
            text: columns.text("type", at),
            block: columns.text("block", at),
            reports: columns.count("reports", at)?,
        })
    }
}

/// A row of `reports.sql`.
pub(crate) struct Reported {
    pub(crate) event: String,
    /// The event number of the first report of its incident.
    pub(crate) incident: String,
    pub(crate) at: Wall,
    pub(crate) kind: String,
    pub(crate) text: Option<String>,
    pub(crate) block: Option<String>,
    /// In millionths of degrees.
    pub(crate) lon: i64,
    pub(crate) lat: i64,
}

impl Reported {
    fn read(columns: &Columns, at: usize) -> Option<Self> {
        Some(Self {
            event: columns.text("event", at)?,
            incident: columns.text("incident", at)?,
            at: Wall(columns.number("called_at", at)?.div_euclid(MICROS)),
            kind: columns.text("kind", at)?,
            text: columns.text("type", at),
            block: columns.text("block", at),
            lon: columns.number("lon", at)?,
            lat: columns.number("lat", at)?,
        })
    }

    /// Longitude and latitude in degrees.
    #[expect(clippy::cast_precision_loss, reason = "millionths of degrees have far less than 53 bits")]
    pub(crate) fn place(&self) -> (f64, f64) {
        (self.lon as f64 / 1e6, self.lat as f64 / 1e6)
    }
}
