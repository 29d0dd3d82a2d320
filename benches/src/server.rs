//! The server under test: the release binary on a town of its own.

use crate::{Trouble, browser::Browser};
use std::{
    fs,
    net::SocketAddr,
    path::{Path, PathBuf},
    process::Stdio,
    time::Instant,
};
use tempfile::TempDir;
use tokio::{
    io::{AsyncBufReadExt as _, BufReader},
    process::{Child, Command},
};

/// A demo town in a folder that is gone at the end.
pub(crate) struct Town {
    binary: PathBuf,
    folder: TempDir,
}

/// A running server.
pub(crate) struct Server {
    pub address: SocketAddr,
    child: Child,
}

impl Town {
    /// Builds the town, and lifts the limits of how much one visitor may send.
    pub(crate) async fn build(binary: &Path) -> Result<Self, Trouble> {
        let town = Self { binary: binary.to_owned(), folder: TempDir::new()? };
        town.open().await?.stop().await;
        let settings = town.data().join("site.toml");
        let text = fs::read_to_string(&settings)?;
        fs::write(&settings, text.replace("forms_a_minute = 60", "forms_a_minute = 100000000"))?;
        Ok(town)
    }

    fn data(&self) -> PathBuf {
        self.folder.path().join("town")
    }

    /// The town's SQLite file.
    pub(crate) fn database(&self) -> PathBuf {
        self.data().join("throughline.sqlite")
    }

    /// Starts the server.
    pub(crate) async fn open(&self) -> Result<Server, Trouble> {
        let mut child = Command::new(&self.binary)
            .args(["demo", "--port", "0", "--data-dir"])
            .arg(self.data())
            .env("RUST_LOG", "error")
            .stdout(Stdio::piped())
            .kill_on_drop(true)
            .spawn()?;
        let out = child.stdout.take().ok_or("the server has no output")?;
        let mut lines = BufReader::new(out).lines();
        while let Some(line) = lines.next_line().await? {
            if let Some(address) = line.strip_prefix("listening on http://") {
                return Ok(Server { address: address.parse()?, child });
            }
        }
        Err("the server ended before it listened".into())
    }

    /// From starting the program to its first answer, on an existing data folder.
    #[allow(clippy::disallowed_methods, reason = "a benchmark measures")]
    pub(crate) async fn seconds_to_first_answer(&self) -> Result<f64, Trouble> {
        let begun = Instant::now();
        let server = self.open().await?;
        let page = Browser::open(server.address).await?.get("/").await?;
        let seconds = begun.elapsed().as_secs_f64();
        server.stop().await;
        if page.status.is_success() { Ok(seconds) } else { Err(format!("/ answered {}", page.status).into()) }
    }
}

impl Server {
    /// Resident memory in megabytes, as Linux tells it.
    pub(crate) fn resident_megabytes(&self) -> Result<f64, Trouble> {
        let id = self.child.id().ok_or("the server ended")?;
        let status = fs::read_to_string(format!("/proc/{id}/status"))?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).ok_or("no VmRSS")?;
        let kilobytes: f64 = line.trim().trim_end_matches("kB").trim().parse()?;
        Ok(kilobytes * 1024.0 / 1e6)
    }

    /// Stops the server.
    pub(crate) async fn stop(mut self) {
        // It may have ended by itself; there is nothing to mend then.
        let _ = self.child.kill().await;
    }
}
