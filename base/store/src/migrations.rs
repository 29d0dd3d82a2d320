//! The one set of migrations, embedded in the binary.

use crate::dialect;
use sqlx::{
    AssertSqlSafe, SqlSafeStr,
    migrate::{Migration, MigrationType, Migrator},
};

macro_rules! texts {
    ($($name:literal),+ $(,)?) => { &[$(($name, include_str!(concat!("../../../migrations/", $name, ".sql")))),+] };
}

/// Name and text of each migration, in order.
pub(crate) const TEXTS: &[(&str, &str)] = texts![
    "0001_store",
    "0002_people",
    "0003_post",
    "0004_groups",
    "0005_concerns",
    "0006_triage",
    "0007_workgroup",
    "0008_responses",
    "0009_report_back",
    "0010_last_words",
    "0011_priorities",
    "0012_guard",
    "0013_sign_in",
    "0014_agreements",
    "0015_referrals",
    "0016_briefs",
    "0017_records",
    "0018_nominations",
    "0019_summaries",
    "0020_orders",
    "0021_listed",
    "0022_consent_ended",
];

/// The migrations as SQLite reads them.
pub(crate) fn for_sqlite() -> Migrator {
    migrator(dialect::for_sqlite)
}

/// The migrations as PostgreSQL reads them: the text as it stands.
pub(crate) fn for_postgres() -> Migrator {
    migrator(str::to_owned)
}

fn migrator(spell: impl Fn(&str) -> String) -> Migrator {
    let list = TEXTS.iter().zip(1..).map(|((name, text), version)| {
        let sql = AssertSqlSafe(spell(text)).into_sql_str();
        Migration::new(version, (*name).into(), MigrationType::Simple, sql, false)
    });
    Migrator::with_migrations(list.collect())
}
