//! The stylesheet and the script are built by `web/`; say so when they are not there.

use std::path::Path;

fn main() {
    for file in ["app.css", "app.js", "icon.svg"] {
        let path = Path::new("../../web/dist").join(file);
        println!("cargo:rerun-if-changed={}", path.display());
        assert!(
            path.exists(),
            "web/dist/{file} is missing: run `make web` first (it needs Node 20.19 or later)"
        );
    }
}
