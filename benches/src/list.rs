//! A page of a long list, for somebody who may read it: filtered in the database, asked of the policies
//! row by row.

use crate::{Trouble, browser::Browser, figures::Figures, load, server::Server};
use std::time::Instant;

/// Pages asked for, one after the other: fifty concerns each, ten thousand in all.
const PAGES: usize = 200;
/// What stands on one.
const LINES: usize = 50;

/// Measures the list of concerns as a project manager reads it, when it is ten thousand long.
#[allow(clippy::disallowed_methods, reason = "a benchmark measures")]
pub(crate) async fn measure(server: &Server, figures: &mut Figures) -> Result<(), Trouble> {
    let mut browser = Browser::signed_in(server.address, "project-manager").await?;
    let mut times = vec![];
    for number in 1..=PAGES {
        let path = format!("/concerns?page={number}");
        let begun = Instant::now();
        let page = browser.get(&path).await?;
        times.push(begun.elapsed().as_secs_f64() * 1e3);
        let text = std::str::from_utf8(&page.body)?;
        let lines = text.matches("href=\"/concerns/").count();
        let is_it = text.contains(&format!("Page {number} of "));
        if !page.status.is_success() || lines < LINES || !is_it {
            return Err(format!("{path} answered {} with {lines} concerns", page.status).into());
        }
    }
    times.sort_by(f64::total_cmp);
    figures.list(load::percentile(&times, 50), load::percentile(&times, 99));
    Ok(())
}
