//! A connection that stays open and asks one thing after the other.

use crate::Trouble;
use http_body_util::{BodyExt as _, Full};
use hyper::{
    Request, StatusCode,
    body::Bytes,
    client::conn::http1::{SendRequest, handshake},
    header,
};
use hyper_util::rt::TokioIo;
use std::net::SocketAddr;
use tokio::net::TcpStream;

pub(crate) struct Browser {
    address: SocketAddr,
    sender: SendRequest<Full<Bytes>>,
}

/// What a browser got.
pub(crate) struct Page {
    pub status: StatusCode,
    pub body: Bytes,
}

impl Page {
    /// The value of the first field called `name`.
    pub(crate) fn field(&self, name: &str) -> Option<String> {
        let text = std::str::from_utf8(&self.body).ok()?;
        let marker = format!("name=\"{name}\" value=\"");
        let (_, rest) = text.split_once(&marker)?;
        Some(rest.split_once('"')?.0.to_owned())
    }
}

impl Browser {
    pub(crate) async fn open(address: SocketAddr) -> Result<Self, Trouble> {
        let stream = TcpStream::connect(address).await?;
        stream.set_nodelay(true)?;
        let (sender, connection) = handshake(TokioIo::new(stream)).await?;
        tokio::spawn(connection);
        Ok(Self { address, sender })
    }

    pub(crate) async fn get(&mut self, path: &str) -> Result<Page, Trouble> {
        self.send(Request::get(path), Bytes::new()).await
    }

    pub(crate) async fn post(&mut self, path: &str, form: Bytes) -> Result<Page, Trouble> {
        let request = Request::post(path).header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.send(request, form).await
    }

    async fn send(&mut self, request: hyper::http::request::Builder, body: Bytes) -> Result<Page, Trouble> {
        let request = request.header(header::HOST, self.address.to_string()).body(Full::new(body))?;
        self.sender.ready().await?;
        let (head, body) = self.sender.send_request(request).await?.into_parts();
        Ok(Page { status: head.status, body: body.collect().await?.to_bytes() })
    }
}

/// A form as a browser sends it.
pub(crate) fn form(fields: &[(&str, &str)]) -> Bytes {
    let escape = |text: &str| {
        percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC).to_string()
    };
    let pairs: Vec<String> =
        fields.iter().map(|(name, value)| format!("{}={}", escape(name), escape(value))).collect();
    pairs.join("&").into()
}
