//! The figures: what was measured, against what, and whether it is enough.

use std::fmt;

/// One line of the table.
struct Figure {
    what: &'static str,
    measured: String,
    against: String,
    wanted: &'static str,
    reached: bool,
}

/// All lines.
#[derive(Default)]
pub(crate) struct Figures(Vec<Figure>);

/// Reports a second that comparable systems take on a machine of two cores, the better of the
/// two that were measured natively (Amsterdam Signals 15 to 18, `FixMyStreet` 16 to 19).
const PEERS: f64 = 19.0;

impl Figures {
    pub(crate) fn start(&mut self, seconds: f64) {
        self.add(
            "start to first answer",
            format!("{seconds:.2} s"),
            String::new(),
            "under 1 s",
            seconds < 1.0,
        );
    }

    pub(crate) fn memory(&mut self, megabytes: f64) {
        self.add(
            "resident memory of the idle demo",
            format!("{megabytes:.0} MB"),
            String::new(),
            "under 150 MB",
            megabytes < 150.0,
        );
    }

    pub(crate) fn pages(&mut self, a_second: f64, p99: f64, empty: f64) {
        self.add(
            "neighborhood pages a second, 32 connections",
            format!("{a_second:.0}"),
            format!("{:.2} of an empty handler ({empty:.0})", a_second / empty),
            "at least 2,000",
            a_second >= 2_000.0,
        );
        self.add("their 99th percentile", format!("{p99:.1} ms"), String::new(), "under 20 ms", p99 < 20.0);
    }

    pub(crate) fn reports(&mut self, a_second: f64, commits: f64, hashes: f64) {
        let (limit, name) = if commits < hashes { (commits, "commits") } else { (hashes, "hashes") };
        let ratio = a_second / limit;
        self.add(
            "durable reports a second through HTTP",
            format!("{a_second:.0}"),
            format!("{ratio:.2} of the smaller limit: {name} ({commits:.0} raw commits, {hashes:.0} hashes)"),
            "at least 0.70",
            ratio >= 0.7,
        );
        self.add(
            "the same, against comparable systems",
            format!("{:.0} times", a_second / PEERS),
            format!("{PEERS:.0} a second, measured on a machine of this size"),
            "at least 10 times",
            a_second >= 10.0 * PEERS,
        );
    }

    pub(crate) fn list(&mut self, median: f64, p99: f64) {
        self.add(
            "a page of 50 out of 10,000 concerns, 99th percentile",
            format!("{p99:.1} ms"),
            format!("median {median:.1} ms"),
            "under 50 ms",
            p99 < 50.0,
        );
    }

    fn add(
        &mut self,
        what: &'static str,
        measured: String,
        against: String,
        wanted: &'static str,
        reached: bool,
    ) {
        self.0.push(Figure { what, measured, against, wanted, reached });
    }

    pub(crate) fn are_reached(&self) -> bool {
        self.0.iter().all(|figure| figure.reached)
    }
}

impl fmt::Display for Figures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "| figure | measured | against | wanted | |\n|---|---|---|---|---|")?;
        for Figure { what, measured, against, wanted, reached } in &self.0 {
            let mark = if *reached { "reached" } else { "**missed**" };
            writeln!(f, "| {what} | {measured} | {against} | {wanted} | {mark} |")?;
        }
        Ok(())
    }
}
