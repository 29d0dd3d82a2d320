//! A device that makes a passkey and answers with it, for tests: as honest as it is told to be.

#![allow(clippy::expect_used, clippy::missing_panics_doc, reason = "a test that has no device has failed")]

use p256::ecdsa::{Signature, SigningKey, signature::Signer as _};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

/// The flags of an answer: somebody is there, was recognised, and a new passkey comes along.
const PRESENT: u8 = 0x01;
const VERIFIED: u8 = 0x04;
const MADE: u8 = 0x40;

/// A device with one passkey. Change its fields to make it lie.
#[derive(Clone)]
pub struct Device {
    key: SigningKey,
    credential: Vec<u8>,
    handle: Value,
    /// The page under which it believes that it is.
    pub origin: String,
    /// For whom it signs: the host of that page, unless it is told otherwise.
    pub party: String,
    /// How often it has answered.
    pub counter: u32,
    /// Whether it looks at who is there.
    pub verifies: bool,
}

impl Device {
    /// A device on this page. Each `number` is another device.
    #[must_use]
    pub fn new(origin: &str, number: u8) -> Self {
        let host = origin.split_once("://").map_or(origin, |(_, rest)| rest);
        let party = host.split(':').next().unwrap_or_default().to_owned();
        let key = SigningKey::from_slice(&[number.max(1); 32]).expect("a key");
        let credential = vec![number; 32];
        let origin = origin.to_owned();
        Self { key, credential, handle: Value::Null, origin, party, counter: 0, verifies: true }
    }

    /// Makes the passkey that is asked for; gives the answer.
    pub fn make(&mut self, options: &str) -> String {
        let options: Value = serde_json::from_str(options).expect("options");
        let key = &options["publicKey"];
        self.handle = key["user"]["id"].clone();
        let client = self.client("webauthn.create", &key["challenge"]);
        let authenticator = [self.head(MADE), self.made()].concat();
        // A CBOR map of three: no attestation, none stated, and what the device says.
        let mut attestation = vec![0xa3];
        attestation.extend(b"\x63fmt\x64none\x67attStmt\xa0\x68authData\x58");
        attestation.push(u8::try_from(authenticator.len()).expect("short"));
        attestation.extend(authenticator);
        self.said(&json!({ "clientDataJSON": base64(&client), "attestationObject": base64(&attestation) }))
    }

    /// Answers with the passkey.
    pub fn answer(&mut self, options: &str) -> String {
        let options: Value = serde_json::from_str(options).expect("options");
        self.counter += 1;
        let client = self.client("webauthn.get", &options["publicKey"]["challenge"]);
        let authenticator = self.head(0);
        let signed = [authenticator.as_slice(), Sha256::digest(&client).as_slice()].concat();
        let signature: Signature = self.key.sign(&signed);
        self.said(&json!({
            "clientDataJSON": base64(&client),
            "authenticatorData": base64(&authenticator),
            "signature": base64(signature.to_der().as_bytes()),
            "userHandle": self.handle,
        }))
    }

    fn said(&self, response: &Value) -> String {
        let id = base64(&self.credential);
        json!({ "id": id, "rawId": id, "type": "public-key", "response": response, "extensions": {} })
            .to_string()
    }

    fn client(&self, kind: &str, challenge: &Value) -> Vec<u8> {
        json!({ "type": kind, "challenge": challenge, "origin": self.origin, "crossOrigin": false })
            .to_string()
            .into_bytes()
    }

    fn head(&self, flags: u8) -> Vec<u8> {
        let verified = if self.verifies { VERIFIED } else { 0 };
        let mut head = Sha256::digest(self.party.as_bytes()).to_vec();
        head.push(flags | PRESENT | verified);
        head.extend(self.counter.to_be_bytes());
        head
    }

    /// The passkey itself: of no make, its id, and its public half as COSE writes it.
    fn made(&self) -> Vec<u8> {
        let point = self.key.verifying_key().to_sec1_point(false);
        let mut made = vec![0; 16];
        made.extend(u16::try_from(self.credential.len()).expect("short").to_be_bytes());
        made.extend(&self.credential);
        made.extend(b"\xa5\x01\x02\x03\x26\x20\x01\x21\x58\x20");
        made.extend(point.x().expect("a point").iter());
        made.extend(b"\x22\x58\x20");
        made.extend(point.y().expect("a point").iter());
        made
    }
}

/// Base64 as `WebAuthn` writes it: for addresses, without padding.
fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let mut text = String::new();
    for three in bytes.chunks(3) {
        let whole =
            three.iter().chain([&0, &0]).take(3).fold(0_usize, |sum, byte| (sum << 8) | usize::from(*byte));
        text.extend((0..=three.len()).map(|at| char::from(LETTERS[(whole >> (18 - 6 * at)) & 63])));
    }
    text
}
