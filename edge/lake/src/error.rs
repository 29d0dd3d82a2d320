//! What can go wrong, in sentences for the person who imports or counts.

use std::{io, path::Path};

/// Why calls could not be imported or counted. When an import ends with one of these, the dataset
/// is what it was before.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum LakeError {
    /// A mapping file that cannot be used.
    #[error("mapping {file}: {key}: {trouble}. {mend}")]
    Mapping {
        /// The name of the mapping, or its file.
        file: String,
        /// The key, or the line when the file could not be read at all.
        key: String,
        /// What is wrong with it.
        trouble: String,
        /// What to do about it.
        mend: String,
    },
    /// A mapping that is neither built in nor a file.
    #[error("“{name}” is no mapping: give one of {known}, or the path of a TOML file")]
    NoMapping {
        /// What was asked for.
        name: String,
        /// The mappings that are built in.
        known: String,
    },
    /// A kind of call that the dataset links by another rule.
    #[error(
        "mapping {mapping}: kind {kind} is linked within {wanted}, but the calls that are there were linked within \
         {there}. Use the same numbers, or another name for this kind"
    )]
    OtherRule {
        /// The mapping.
        mapping: String,
        /// The kind of call.
        kind: String,
        /// What the mapping says.
        wanted: String,
        /// What the dataset was linked by.
        there: String,
    },
    /// A mapping of the same name that says something else of the whole feed.
    #[error(
        "mapping {mapping}: {key} is {wanted}, but the calls of that name that are there have {there}. Give the \
         changed mapping another name"
    )]
    OtherSource {
        /// The mapping.
        mapping: String,
        /// Its key.
        key: &'static str,
        /// What the mapping says.
        wanted: String,
        /// What is in the dataset.
        there: String,
    },
    /// A file without a column that the mapping names.
    #[error(
        "{file}: has no column “{missing}”, which mapping {mapping} names under {key}. It has: {found}. Give the \
         mapping that fits this file, or change the name in it"
    )]
    Column {
        /// The file.
        file: String,
        /// The column that is not there.
        missing: String,
        /// The mapping.
        mapping: String,
        /// The key in the mapping.
        key: String,
        /// The columns that are there.
        found: String,
    },
    /// A file that is not text in an encoding that is read.
    #[error("{file}: is {encoding}. Save it as CSV in UTF-8 and import that")]
    Encoding {
        /// The file.
        file: String,
        /// What it is.
        encoding: &'static str,
    },
    /// A file without a first line.
    #[error("{file}: is empty, it has not even a line with the names of its columns. Export it again")]
    Empty {
        /// The file.
        file: String,
    },
    /// A line that never ends.
    #[error(
        "{file}, line {line}: is longer than {most} bytes. It is no CSV file, or its lines do not end; export it again"
    )]
    LongLine {
        /// The file.
        file: String,
        /// Its line.
        line: u64,
        /// How long a line may be.
        most: usize,
    },
    /// Another import is at work on the same dataset.
    #[error("{folder}: another import is at work. Wait until it is done")]
    Busy {
        /// The folder of the dataset.
        folder: String,
    },
    /// The dataset itself is damaged.
    #[error("{path}: {trouble}. Take this folder away and import the files again")]
    Damaged {
        /// The file.
        path: String,
        /// What is wrong.
        trouble: String,
    },
    /// An exposure file that cannot be used.
    #[error("{file}, line {line}, {column}: {trouble}")]
    Exposure {
        /// The file.
        file: String,
        /// Its line.
        line: u64,
        /// The column.
        column: &'static str,
        /// What is wrong, and how to mend it.
        trouble: String,
    },
    /// A file or folder that cannot be read or written.
    #[error("{path}: {doing} failed: {error}. {mend}")]
    File {
        /// The file or folder.
        path: String,
        /// What was tried.
        doing: &'static str,
        /// What the system says.
        error: io::Error,
        /// What to do about it.
        mend: &'static str,
    },
    /// A cluster was asked for, and this program knows none.
    #[error(
        "this program was built without clusters. Leave --cluster out to count here, or build it with `cargo build \
         --release -p app --features cluster`"
    )]
    NoClusters,
    /// A cluster did not count.
    #[error(
        "the cluster of {scheduler} did not count: {trouble}. Look whether its scheduler runs there, whether it has \
         executors, and whether they see the dataset under the same path"
    )]
    Cluster {
        /// The address of its scheduler.
        scheduler: String,
        /// What was said.
        trouble: String,
    },
    /// The query engine refused; a fault of this program, or of files that were changed by hand.
    #[error("counting failed: {0}")]
    Query(String),
}

impl LakeError {
    /// A failure of the file system, with what to do about it.
    pub(crate) fn file(doing: &'static str, path: &Path, error: io::Error) -> Self {
        let mend = match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
                "Make room on the disk, then import again; the calls that were there are unchanged"
            }
            io::ErrorKind::NotFound => "Look whether the path is right",
            io::ErrorKind::PermissionDenied => "Let this program read and write there",
            _ => "Look whether the disk is well, then try again",
        };
        Self::File { path: path.display().to_string(), doing, error, mend }
    }
}

impl From<datafusion::error::DataFusionError> for LakeError {
    fn from(error: datafusion::error::DataFusionError) -> Self {
        Self::Query(error.to_string())
    }
}
