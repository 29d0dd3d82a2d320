//! Connections: taken in, timed, and let go at the end.

use crate::{fault::Fault, places::Places};
use axum::{Router, body::Body, extract::ConnectInfo, http::StatusCode};
use hyper::{Request, body::Incoming, server::conn::http1, service::service_fn};
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    server::graceful::GracefulShutdown,
};
use std::{convert::Infallible, net::SocketAddr, time::Duration};
use tokio::{
    net::{TcpListener, TcpStream},
    time::timeout,
};
use tower::ServiceExt as _;
use tower_http::timeout::TimeoutLayer;

/// How long a browser may take to send the head of a request.
const HEAD: Duration = Duration::from_secs(10);
/// How long running requests are given when the program ends.
const FAREWELL: Duration = Duration::from_secs(5);
/// How long a connection may stay open; browsers open another one.
const LONGEST: Duration = Duration::from_mins(2);
/// How long one request may take, with whatever it sends.
const REQUEST: Duration = Duration::from_secs(30);

/// Binds an address.
pub(crate) async fn bind(address: SocketAddr) -> Result<TcpListener, Fault> {
    TcpListener::bind(address).await.map_err(|error| {
        Fault::new(format!("{address} cannot be used: {error}. Choose another port, or stop what uses it."))
    })
}

/// The address and port on which a listener listens.
pub(crate) fn address(listener: &TcpListener) -> Result<SocketAddr, Fault> {
    listener.local_addr().map_err(|error| Fault::at("the port has no address", &error))
}

/// Answers until the program is asked to end.
pub(crate) async fn answer(listener: TcpListener, router: Router, places: Places) {
    let router = router.layer(TimeoutLayer::with_status_code(StatusCode::REQUEST_TIMEOUT, REQUEST));
    let graceful = GracefulShutdown::new();
    let mut end = std::pin::pin!(asked_to_end());
    while let Some(free) = places.free().await {
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            () = &mut end => break,
        };
        let (stream, from) = match accepted {
            Ok(accepted) => accepted,
            Err(error) => {
                // Too many open files, most likely: wait until some are closed.
                tracing::warn!(why = %error, "a connection could not be taken in");
                tokio::time::sleep(Duration::from_millis(50)).await;
                continue;
            }
        };
        let Some(place) = places.take(free, from.ip()) else { continue };
        let connection = graceful.watch(connection(stream, from, router.clone()));
        tokio::spawn(async move {
            // A browser that went away is no trouble of ours; one that stays too long, or does
            // not read what it asked for, is let go.
            let _ = timeout(LONGEST, connection).await;
            drop(place);
        });
    }
    drop(listener);
    if timeout(FAREWELL, graceful.shutdown()).await.is_err() {
        tracing::warn!("some requests were still running when the program ended");
    }
}

fn connection(
    stream: TcpStream,
    from: SocketAddr,
    router: Router,
) -> impl hyper_util::server::graceful::GracefulConnection<Error = hyper::Error> {
    // Answers are small: waiting to fill a packet only delays them. If it cannot be set, they
    // are delayed.
    let _ = stream.set_nodelay(true);
    let service = service_fn(move |request: Request<Incoming>| {
        let mut request = request.map(Body::new);
        request.extensions_mut().insert(ConnectInfo(from));
        let router = router.clone();
        async move { Ok::<_, Infallible>(router.oneshot(request).await.unwrap_or_else(|never| match never {})) }
    });
    http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEAD)
        .serve_connection(TokioIo::new(stream), service)
}

/// Waits for the signal to end: SIGTERM, or Ctrl-C.
async fn asked_to_end() {
    let interrupt = async {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    };
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminate) = signal(SignalKind::terminate()) {
            tokio::select! { _ = terminate.recv() => {}, () = interrupt => {} }
            return;
        }
    }
    interrupt.await;
}
