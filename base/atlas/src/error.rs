//! What can be wrong with a file as a whole.

use crate::finding::Finding;

/// Nothing could be loaded, and why.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum LoadError {
    /// Not JSON.
    #[error("The file is not JSON: {reason} at line {line}, column {column}. Export it anew as GeoJSON.")]
    NotJson {
        /// Line of the trouble; the first is 1.
        line: usize,
        /// Column of the trouble.
        column: usize,
        /// What the reader stumbled over.
        reason: String,
    },
    /// JSON, but no GeoJSON with features.
    #[error(
        "The file is JSON, but not a GeoJSON FeatureCollection or Feature: {found}. Export the neighborhoods as a \
         FeatureCollection in which each has its name and its polygon."
    )]
    NotGeoJson {
        /// What it is instead.
        found: String,
    },
    /// More features than a site can have neighborhoods.
    #[error("The file has {found} features, and a site may have {most}. Export the neighborhoods only.")]
    TooManyFeatures {
        /// How many it has.
        found: usize,
        /// How many it may have.
        most: usize,
    },
    /// More corners than a map of neighborhoods needs.
    #[error(
        "The shapes in the file have more than {most} corners together. Simplify them in a GIS program first."
    )]
    TooManyPoints {
        /// How many it may have.
        most: usize,
    },
    /// No feature has the field that should hold the name.
    #[error("No feature has a field \"{field}\" for its name. {}", fields_hint(.field, .fields))]
    NoSuchField {
        /// The field that was asked for.
        field: String,
        /// The fields that features have.
        fields: Vec<String>,
    },
    /// No feature can be used.
    #[error("The file has no area that can be used.{}", first_findings(.findings))]
    NoUsableArea {
        /// What is wrong with each feature.
        findings: Vec<Finding>,
    },
    /// The stored areas were damaged or edited.
    #[error(
        "The stored areas of the site are damaged at feature {feature}: {what}. Restore the file from a backup, or \
         load the neighborhoods anew."
    )]
    Stored {
        /// Position of the feature; 0 when it is the file as a whole.
        feature: usize,
        /// What is wrong.
        what: String,
    },
}

fn fields_hint(field: &str, fields: &[String]) -> String {
    if fields.is_empty() {
        return "The features have no fields at all; add one with the name.".to_owned();
    }
    let alike = fields.iter().find(|have| have.to_lowercase() == field.to_lowercase());
    let guess = alike.map(|have| format!("Did you mean \"{have}\"? ")).unwrap_or_default();
    format!("{guess}The fields are: {}.", fields.join(", "))
}

fn first_findings(findings: &[Finding]) -> String {
    const SHOWN: usize = 3;
    let mut text = String::new();
    for finding in findings.iter().take(SHOWN) {
        text.push(' ');
        text.push_str(&finding.to_string());
    }
    if findings.len() > SHOWN {
        text.push_str(" And so on.");
    }
    text
}
