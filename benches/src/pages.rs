//! Public pages: how many a second, beside an empty handler.

use crate::{Trouble, figures::Figures, load, server::Server};
use axum::{Router, routing::get};
use std::time::Duration;
use tokio::net::TcpListener;

const PATH: &str = "/neighborhoods/mill-flats";
const CONNECTIONS: usize = 32;
const TIME: Duration = Duration::from_secs(5);

/// Measures a neighborhood's page, and an empty handler in this process for comparison.
pub(crate) async fn measure(server: &Server, figures: &mut Figures) -> Result<(), Trouble> {
    // Once to warm up.
    load::ask(server.address, PATH, CONNECTIONS, Duration::from_secs(1)).await?;
    let pages = load::ask(server.address, PATH, CONNECTIONS, TIME).await?;
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    let empty = tokio::spawn(async move {
        let router = Router::new().route(PATH, get(|| async { "" }));
        axum::serve(listener, router).await
    });
    let bare = load::ask(address, PATH, CONNECTIONS, TIME).await?;
    empty.abort();
    figures.pages(pages.a_second, pages.p99, bare.a_second);
    Ok(())
}
