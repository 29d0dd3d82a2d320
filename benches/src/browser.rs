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
use std::{collections::BTreeMap, net::SocketAddr};
use tokio::net::TcpStream;

pub(crate) struct Browser {
    address: SocketAddr,
    sender: SendRequest<Full<Bytes>>,
    /// Kept for whoever signs in; most ask as a passer-by, who has none.
    cookies: Option<BTreeMap<String, String>>,
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
        Ok(Self { address, sender, cookies: None })
    }

    /// Somebody who is signed in to the demo with a role.
    pub(crate) async fn signed_in(address: SocketAddr, role: &str) -> Result<Self, Trouble> {
        let mut browser = Self { cookies: Some(BTreeMap::new()), ..Self::open(address).await? };
        let page = browser.get("/sign-in/demo").await?;
        let csrf = page.field("csrf").ok_or("/sign-in/demo has no field “csrf”")?;
        let page = browser.post("/sign-in/demo", form(&[("csrf", &csrf), ("role", role)])).await?;
        if page.status.is_redirection() {
            Ok(browser)
        } else {
            Err(format!("signing in as {role} answered {}", page.status).into())
        }
    }

    pub(crate) async fn get(&mut self, path: &str) -> Result<Page, Trouble> {
        self.send(Request::get(path), Bytes::new()).await
    }

    pub(crate) async fn post(&mut self, path: &str, form: Bytes) -> Result<Page, Trouble> {
        let request = Request::post(path).header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.send(request, form).await
    }

    async fn send(&mut self, request: hyper::http::request::Builder, body: Bytes) -> Result<Page, Trouble> {
        let mut request = request.header(header::HOST, self.address.to_string());
        let cookies = self.cookies.iter().flatten().map(|(name, value)| format!("{name}={value}"));
        let cookies = cookies.collect::<Vec<_>>().join("; ");
        if !cookies.is_empty() {
            request = request.header(header::COOKIE, cookies);
        }
        self.sender.ready().await?;
        let (head, body) = self.sender.send_request(request.body(Full::new(body))?).await?.into_parts();
        if let Some(cookies) = &mut self.cookies {
            let set = head.headers.get_all(header::SET_COOKIE).iter();
            let pairs = set.filter_map(|one| one.to_str().ok()?.split(';').next()?.split_once('='));
            cookies.extend(pairs.map(|(name, value)| (name.to_owned(), value.to_owned())));
        }
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
