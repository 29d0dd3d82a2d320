//! The two doors into a store. They are macros, and not functions that take a closure, since
//! a borrowed closure that borrows its transaction cannot be shown to be `Send`.

/// Reads from one consistent state of the database.
///
/// `store::read!(house.store, |tx| -> Result<_, Problem> { … })` gives the block's result;
/// `?` inside the block leaves the block.
#[macro_export]
macro_rules! read {
    ($store:expr, |$tx:ident| -> $result:ty $body:block) => {
        async {
            let mut opened = $store.reading().await?;
            let answer: $result = {
                let $tx = &mut opened;
                async { $body }.await
            };
            let ended: $result = opened.end(answer).await;
            ended
        }
        .await
    };
}

/// Changes the database, all or nothing. When this gives `Ok`, the change is on disk.
///
/// `store::write!(house.store, |tx| -> Result<_, Problem> { … })`. The block runs again when
/// its transaction met another one, so it must do nothing but read, decide and write through
/// `tx`.
#[macro_export]
macro_rules! write {
    ($store:expr, |$tx:ident| -> $result:ty $body:block) => {{
        let mut attempt = 0;
        loop {
            let outcome: $result = async {
                let mut opened = $store.writing().await?;
                let answer: $result = {
                    let $tx = &mut opened;
                    async { $body }.await
                };
                opened.end(answer).await
            }
            .await;
            if !$crate::met(&outcome, &mut attempt).await {
                break outcome;
            }
        }
    }};
}
