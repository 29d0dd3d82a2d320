//! The form in which a site keeps its areas.

use std::collections::HashSet;

use geojson::{Feature, FeatureCollection, Geometry, JsonObject, JsonValue};

use crate::area::Area;
use crate::atlas::Atlas;
use crate::error::LoadError;
use crate::{name, read};
use words::AreaSlug;

impl Atlas {
    /// The areas as GeoJSON, for the site to keep: sorted by name, one on each line, with the properties `name` and
    /// `slug`. The same areas always give the same text, and reading it back loses nothing.
    #[must_use]
    pub fn to_geojson(&self) -> String {
        let features: Vec<String> = self.areas().iter().map(|area| feature(area).to_string()).collect();
        format!("{{\"type\":\"FeatureCollection\",\"features\":[\n{}\n]}}\n", features.join(",\n"))
    }

    /// Reads back what [`Atlas::to_geojson`] wrote. Overlaps and crossings were reported when the areas were loaded
    /// and are not looked for again, so that a site starts quickly.
    pub fn from_stored(text: &str) -> Result<Self, LoadError> {
        let collection: FeatureCollection = serde_json::from_str(text).map_err(|error| {
            LoadError::Stored { feature: 0, what: crate::load::shown(&error.to_string()) }
        })?;
        let mut slugs = HashSet::new();
        let mut areas = Vec::with_capacity(collection.features.len());
        for (position, feature) in (1..).zip(collection.features) {
            let damaged = |what: &str| LoadError::Stored { feature: position, what: what.to_owned() };
            let area = area(feature).map_err(damaged)?;
            if !slugs.insert(area.slug.clone()) {
                return Err(damaged("its slug is that of an earlier one"));
            }
            areas.push(area);
        }
        if areas.is_empty() {
            return Err(LoadError::Stored { feature: 0, what: "it has no areas".to_owned() });
        }
        Ok(Self::assemble(areas))
    }
}

fn feature(area: &Area) -> Feature {
    let mut properties = JsonObject::new();
    properties.insert("name".to_owned(), area.name.clone().into());
    properties.insert("slug".to_owned(), area.slug.to_string().into());
    Feature {
        geometry: Some(Geometry::from(area.geometry())),
        properties: Some(properties),
        ..Feature::default()
    }
}

fn area(feature: Feature) -> Result<Area, &'static str> {
    let text = |field: &str| feature.property(field).and_then(JsonValue::as_str).unwrap_or_default();
    let slug: AreaSlug = text("slug").parse().map_err(|_| "it has no well-formed slug")?;
    let stored = text("name");
    let clean = name::clean(stored);
    if clean.is_empty() || clean != stored {
        return Err("it has no clean name");
    }
    let shape = feature.geometry.and_then(read::stored_shape).ok_or("its shape is not sound")?;
    Area::new(slug, clean, shape).ok_or("its shape covers no ground")
}
