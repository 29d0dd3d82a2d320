//! `throughline import`: calls for service, and what rates are taken of.

use crate::{
    cli::{ImportCallsArgs, ImportExposureArgs},
    fault::Fault,
    rank::print,
    site_folder::SiteFolder,
    world,
};
use lake::{Import, Lake, Mapping, Progress};
use std::io::{self, IsTerminal as _, Write as _};

/// Reads files of calls into a site, and tells where every row went.
pub(crate) fn calls(args: &ImportCallsArgs) -> Result<(), Fault> {
    let folder = SiteFolder::new(&args.site);
    folder.site()?;
    let (atlas, mapping) = (folder.atlas()?, Mapping::find(&args.mapping)?);
    let import = Import { files: &args.files, mapping: &mapping, atlas: &atlas, now: world::now() };
    let mut shown = Shown::default();
    let imported = lake::import(&Lake::of(folder.data()), &import, &mut |progress| shown.show(progress))?;
    shown.clear();
    print(&imported.to_string())
}

/// Reads how many people live where, or whatever rates are to be taken of.
pub(crate) fn exposure(args: &ImportExposureArgs) -> Result<(), Fault> {
    let folder = SiteFolder::new(&args.site);
    folder.site()?;
    Lake::of(folder.data()).keep_exposure(&args.file, &folder.atlas()?)?;
    print(&format!("{}: every neighborhood has its number.\n", args.file.display()))
}

/// One line that tells how far an import is, when somebody looks on.
#[derive(Default)]
struct Shown {
    wide: usize,
}

impl Shown {
    fn show(&mut self, progress: Progress<'_>) {
        let text = match progress {
            Progress::Reading { file, bytes, of } => {
                let percent = bytes.saturating_mul(100).checked_div(of).unwrap_or(100);
                format!("{}: {percent}%", file.display())
            }
            Progress::Writing { months, of } => format!("Linking and writing: month {months} of {of}"),
            _ => return,
        };
        self.line(&text);
    }

    fn clear(&mut self) {
        self.line("");
    }

    fn line(&mut self, text: &str) {
        let mut to = io::stderr();
        if to.is_terminal() {
            let wide = self.wide.max(text.chars().count());
            // Nobody is told less when a terminal takes no text.
            let _ = write!(to, "\r{text:<wide$}\r");
            let _ = to.flush();
            self.wide = text.chars().count();
        }
    }
}
