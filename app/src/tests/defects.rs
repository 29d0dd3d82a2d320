//! A defect of ours is told without what somebody typed.

use std::{
    io::{self, Write},
    sync::{Arc, Mutex},
};

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().map_err(|_| io::Error::other("broken"))?.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn a_defect_is_told_by_its_place_and_not_by_what_somebody_typed() {
    let log = Log::default();
    let kept = log.clone();
    let subscriber = tracing_subscriber::fmt().with_writer(move || kept.clone()).with_ansi(false).finish();
    let before = std::panic::take_hook();
    std::panic::set_hook(Box::new(crate::tell_of));
    let typed = "needlés on the steps".to_owned();
    let broken = tracing::subscriber::with_default(subscriber, || {
        // Cuts a letter in half; the message of such a defect quotes the text.
        std::panic::catch_unwind(|| typed[..6].len())
    });
    std::panic::set_hook(before);
    let said = broken.expect_err("half a letter");
    assert!(said.downcast_ref::<String>().is_some_and(|text| text.contains("steps")), "the control");
    let log = String::from_utf8(log.0.lock().expect("whole").clone()).expect("text");
    assert!(log.contains("defects.rs") && !log.contains("steps"), "{log}");
}
