//! A city's file becomes an atlas.

use std::collections::{BTreeSet, HashMap, HashSet};

use geo::CoordsIter;
use serde_json::{Map, Value};

use crate::area::Area;
use crate::atlas::Atlas;
use crate::error::LoadError;
use crate::finding::{Finding, FindingKind, UnnamedReason};
use crate::{name, overlap, read, slug};
use words::AreaSlug;

/// Features that a file may have. The largest cities name a few hundred neighborhoods.
const MOST_FEATURES: usize = 2_000;
/// Corners that all shapes together may have; Seattle's 61 areas have 17 thousand.
const MOST_POINTS: usize = 1_000_000;
/// Fields named in a message.
const FIELDS_SHOWN: usize = 30;

/// Reads neighborhoods from the text of a GeoJSON file (a `FeatureCollection`, or a single `Feature`) whose
/// features carry their name in `name_field`.
///
/// A feature with a fault is reported and left out, or mended and reported ([`Finding::kept`] tells which); the rest
/// is loaded. Findings come in the order of the file.
pub fn load(geojson_text: &str, name_field: &str) -> Result<(Atlas, Vec<Finding>), LoadError> {
    let features = features(geojson_text)?;
    check_field(&features, name_field)?;
    let mut loading = Loading { name_field, ..Loading::default() };
    for (position, feature) in (1..).zip(features) {
        loading.take(position, feature)?;
    }
    let Loading { areas, mut findings, .. } = loading;
    findings.extend(overlap::overlaps(&areas));
    // Stable, so that what is said of one feature stays in the order of the checks.
    findings.sort_by_key(|finding| finding.feature);
    if areas.is_empty() {
        return Err(LoadError::NoUsableArea { findings });
    }
    Ok((Atlas::assemble(areas.into_iter().map(|(_, area)| area).collect()), findings))
}

/// Text from a file as a message shows it: cleaned, and not too long.
pub(crate) fn shown(text: &str) -> String {
    const LONGEST: usize = 60;
    let cleaned = name::clean(text);
    if cleaned.chars().count() <= LONGEST {
        return cleaned;
    }
    cleaned.chars().take(LONGEST).chain(['…']).collect()
}

fn features(text: &str) -> Result<Vec<Value>, LoadError> {
    // Programs on Windows like to begin a file with a byte order mark.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut whole: Value = serde_json::from_str(text).map_err(|error| not_json(&error))?;
    let kind = whole.get("type").and_then(Value::as_str).map(shown);
    let features = match kind.as_deref() {
        Some("FeatureCollection") => match whole.get_mut("features").map(Value::take) {
            Some(Value::Array(features)) => features,
            _ => return Err(not_geojson("its \"features\" are missing or no list")),
        },
        Some("Feature") => vec![whole],
        Some("Topology") => return Err(not_geojson("it is TopoJSON, which packs shapes in another way")),
        Some(kind) => return Err(not_geojson(&format!("its \"type\" is \"{kind}\""))),
        None => return Err(not_geojson("it has no \"type\"")),
    };
    if features.len() > MOST_FEATURES {
        return Err(LoadError::TooManyFeatures { found: features.len(), most: MOST_FEATURES });
    }
    Ok(features)
}

fn not_json(error: &serde_json::Error) -> LoadError {
    let whole = error.to_string();
    // The place stands in fields of its own.
    let reason = whole.split(" at line ").next().unwrap_or_default();
    LoadError::NotJson { line: error.line(), column: error.column(), reason: shown(reason) }
}

fn not_geojson(found: &str) -> LoadError {
    LoadError::NotGeoJson { found: found.to_owned() }
}

/// Fails when no feature has the field: then the field is wrong, not the features.
fn check_field(features: &[Value], field: &str) -> Result<(), LoadError> {
    let mut properties = features.iter().filter_map(|feature| feature.get("properties")?.as_object());
    if features.is_empty() || properties.clone().any(|fields| fields.contains_key(field)) {
        return Ok(());
    }
    let mut known = BTreeSet::new();
    while let Some(fields) = properties.next().filter(|_| known.len() < FIELDS_SHOWN) {
        known.extend(field_names(fields));
    }
    let fields = known.into_iter().take(FIELDS_SHOWN).collect();
    Err(LoadError::NoSuchField { field: shown(field), fields })
}

fn field_names(fields: &Map<String, Value>) -> Vec<String> {
    fields.keys().take(FIELDS_SHOWN).map(|key| shown(key)).collect()
}

/// What has been read so far.
#[derive(Default)]
struct Loading<'a> {
    name_field: &'a str,
    areas: Vec<(usize, Area)>,
    findings: Vec<Finding>,
    slugs: HashSet<AreaSlug>,
    /// Each name in small letters, with the position of the feature that has it.
    names: HashMap<String, usize>,
    points: usize,
}

impl Loading<'_> {
    /// Reads one feature. Only trouble with the file as a whole is an error.
    fn take(&mut self, feature: usize, value: Value) -> Result<(), LoadError> {
        let name = match self.name(&value) {
            Ok(name) => name,
            Err(what) => {
                self.findings.push(Finding { feature, name: None, what });
                return Ok(());
            }
        };
        let Name { text, tricks } = name;
        if let Some(first) = self.names.get(&text.to_lowercase()).copied() {
            self.tell(feature, &text, FindingKind::DuplicateName { first });
            return Ok(());
        }
        let geometry = match value {
            Value::Object(mut members) => members.remove("geometry").unwrap_or_default(),
            _ => Value::Null,
        };
        let (shape, told) = match read::shape(geometry) {
            Ok(read) => read,
            Err(what) => {
                self.tell(feature, &text, what);
                return Ok(());
            }
        };
        let cleaned = tricks.then_some(FindingKind::NameCleaned);
        for what in cleaned.into_iter().chain(told) {
            self.tell(feature, &text, what);
        }
        self.points += shape.coords_count();
        if self.points > MOST_POINTS {
            return Err(LoadError::TooManyPoints { most: MOST_POINTS });
        }
        self.keep(feature, &text, shape);
        Ok(())
    }

    fn keep(&mut self, feature: usize, name: &str, shape: geo::MultiPolygon<f64>) {
        let slug = slug::unique(name, &mut self.slugs);
        match slug.and_then(|slug| Area::new(slug, name.to_owned(), shape)) {
            Some(area) => {
                self.names.insert(name.to_lowercase(), feature);
                self.areas.push((feature, area));
            }
            None => self.tell(feature, name, FindingKind::EmptyGeometry),
        }
    }

    fn tell(&mut self, feature: usize, name: &str, what: FindingKind) {
        self.findings.push(Finding { feature, name: Some(name.to_owned()), what });
    }

    fn name(&self, feature: &Value) -> Result<Name, FindingKind> {
        if feature.get("type").and_then(Value::as_str) != Some("Feature") {
            return Err(FindingKind::NotAFeature);
        }
        let none = Map::new();
        let properties = feature.get("properties").and_then(Value::as_object).unwrap_or(&none);
        let unnamed = |reason| FindingKind::Unnamed {
            field: shown(self.name_field),
            reason,
            fields: field_names(properties),
        };
        let raw = match properties.get(self.name_field) {
            Some(Value::String(raw)) => raw,
            Some(Value::Null) => return Err(unnamed(UnnamedReason::Empty)),
            Some(_) => return Err(unnamed(UnnamedReason::NotText)),
            None => return Err(unnamed(UnnamedReason::Missing)),
        };
        let text = name::clean(raw);
        let characters = text.chars().count();
        if characters == 0 {
            Err(unnamed(UnnamedReason::Empty))
        } else if characters > name::LONGEST {
            Err(FindingKind::NameTooLong { characters, most: name::LONGEST })
        } else {
            Ok(Name { text, tricks: name::has_tricks(raw) })
        }
    }
}

/// A name that can be used.
struct Name {
    text: String,
    /// Whether characters had to be taken out that could mislead.
    tricks: bool,
}
