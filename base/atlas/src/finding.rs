//! What is wrong with one feature of a file, in words for whoever can mend the file.

use std::fmt;

/// One thing that is wrong with one feature, or worth knowing about it.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    /// Position of the feature in the file; the first is 1.
    pub feature: usize,
    /// Its name, when it has one that can be shown.
    pub name: Option<String>,
    /// What is wrong.
    pub what: FindingKind,
}

/// Why a feature has no name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UnnamedReason {
    /// It lacks the field.
    Missing,
    /// The field is there with nothing to read in it.
    Empty,
    /// The field holds something other than text.
    NotText,
}

/// Which ring of a feature. Both numbers count from 1; ring 1 is the outline, those after it are holes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RingAt {
    /// Which polygon of the feature.
    pub part: usize,
    /// Which ring of that polygon.
    pub ring: usize,
}

/// What can be wrong with one feature.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum FindingKind {
    /// Not a GeoJSON Feature at all. Left out.
    NotAFeature,
    /// No usable name. Left out.
    Unnamed {
        /// The field that was asked for.
        field: String,
        /// What is the matter with it.
        reason: UnnamedReason,
        /// The fields that this feature has.
        fields: Vec<String>,
    },
    /// The name is a description. Left out.
    NameTooLong {
        /// Its length in characters.
        characters: usize,
        /// The most that a name may have.
        most: usize,
    },
    /// The name held characters that hide or turn text; they were taken out. Kept.
    NameCleaned,
    /// An earlier feature has the same name. Left out.
    DuplicateName {
        /// Position of that feature.
        first: usize,
    },
    /// Not a polygon. Left out.
    NotAPolygon {
        /// The type that it has instead.
        found: String,
    },
    /// Its coordinates cannot be read. Left out.
    Malformed,
    /// It covers no ground. Left out.
    EmptyGeometry,
    /// A coordinate is no longitude and latitude. Left out.
    BadCoordinate {
        /// In which ring.
        at: RingAt,
        /// The first number.
        x: f64,
        /// The second number.
        y: f64,
    },
    /// A ring with fewer than three different corners. Left out.
    RingTooShort {
        /// Which ring.
        at: RingAt,
        /// How many different corners it has.
        corners: usize,
    },
    /// A ring that did not end where it began; it was closed. Kept.
    RingClosed {
        /// Which ring.
        at: RingAt,
    },
    /// A ring that crosses itself. Left out.
    SelfCrossing {
        /// Which ring.
        at: RingAt,
        /// Longitude of one crossing.
        lon: f64,
        /// Latitude of one crossing.
        lat: f64,
    },
    /// A hole that runs across the outline of its polygon. Left out.
    HoleCrosses {
        /// Which ring.
        at: RingAt,
        /// Longitude of one place where it leaves the polygon.
        lon: f64,
        /// Latitude of that place.
        lat: f64,
    },
    /// A hole that lies wholly outside of its polygon; the hole is ignored. Kept.
    HoleOutside {
        /// Which ring.
        at: RingAt,
    },
    /// Parts of one feature overlap; they were joined. Kept.
    PartsJoined,
    /// Two areas share ground. Both kept.
    Overlap {
        /// Name of the other area.
        other: String,
        /// Position of its feature.
        other_feature: usize,
        /// The shared ground in square metres.
        shared_m2: f64,
        /// The shared ground as a share (0 to 1) of the smaller of the two.
        share: f64,
        /// Name of the area to which a point on the shared ground belongs: the smaller.
        winner: String,
    },
    /// So many areas overlap that the search for more was ended. All kept.
    OverlapsCutShort,
}

impl Finding {
    /// Whether the area is loaded in spite of this.
    #[must_use]
    pub fn kept(&self) -> bool {
        match self.what {
            FindingKind::NameCleaned
            | FindingKind::RingClosed { .. }
            | FindingKind::HoleOutside { .. }
            | FindingKind::PartsJoined
            | FindingKind::Overlap { .. }
            | FindingKind::OverlapsCutShort => true,
            FindingKind::NotAFeature
            | FindingKind::Unnamed { .. }
            | FindingKind::NameTooLong { .. }
            | FindingKind::DuplicateName { .. }
            | FindingKind::NotAPolygon { .. }
            | FindingKind::Malformed
            | FindingKind::EmptyGeometry
            | FindingKind::BadCoordinate { .. }
            | FindingKind::RingTooShort { .. }
            | FindingKind::SelfCrossing { .. }
            | FindingKind::HoleCrosses { .. } => false,
        }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Feature {}", self.feature)?;
        if let Some(name) = &self.name {
            write!(f, " ({name})")?;
        }
        let state = if self.kept() { "loaded, but" } else { "left out:" };
        write!(f, " {state} {}", self.what)
    }
}

impl fmt::Display for RingAt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.ring {
            0 | 1 => f.write_str("the outline")?,
            hole => write!(f, "hole {}", hole - 1)?,
        }
        if self.part > 1 { write!(f, " of polygon {}", self.part) } else { Ok(()) }
    }
}

impl fmt::Display for FindingKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotAFeature => f.write_str(
                "it is not a GeoJSON Feature. Give each entry of \"features\" the form \
                 {\"type\": \"Feature\", \"properties\": {…}, \"geometry\": {…}}.",
            ),
            Self::Unnamed { field, reason, fields } => unnamed(f, field, *reason, fields),
            Self::NameTooLong { characters, most } => write!(
                f,
                "its name has {characters} characters, and a name may have {most}. Shorten it, or choose the field \
                 that holds the name and not a description."
            ),
            Self::NameCleaned => f.write_str(
                "its name held characters that hide or turn text; they were taken out. Write the name anew in the \
                 source if it now reads wrong.",
            ),
            Self::DuplicateName { first } => write!(
                f,
                "feature {first} has the same name, and the first is kept. Give them different names, or join both \
                 shapes into one MultiPolygon if they are one neighborhood."
            ),
            Self::NotAPolygon { found } => write!(
                f,
                "its geometry is of the type {found}. A neighborhood needs a Polygon or a MultiPolygon."
            ),
            Self::Malformed => f.write_str(
                "its coordinates cannot be read. Each position is a list of two numbers [longitude, latitude], each \
                 ring a list of positions, each polygon a list of rings. Export the file anew.",
            ),
            Self::EmptyGeometry => f.write_str("its geometry covers no ground. Draw its outline, or remove it."),
            Self::BadCoordinate { at, x, y } => write!(
                f,
                "{at} has the position [{x}, {y}], which is no longitude and latitude in degrees. This looks like \
                 projected metres or feet, or like longitude and latitude swapped; RFC 7946 wants longitude first, \
                 then latitude (WGS 84, EPSG:4326). Export the file anew in that form."
            ),
            Self::RingTooShort { at, corners } => write!(
                f,
                "{at} has only {corners} different corners. A ring needs three or more, and ends where it began."
            ),
            Self::RingClosed { at } => write!(
                f,
                "{at} did not end where it began; it was closed with a straight line. Check that no corner is missing."
            ),
            Self::SelfCrossing { at, lon, lat } => write!(
                f,
                "{at} crosses itself near longitude {lon:.6}, latitude {lat:.6}. Redraw it there, or run \"fix \
                 geometries\" in a GIS program."
            ),
            Self::HoleCrosses { at, lon, lat } => write!(
                f,
                "{at} runs across the outline of its polygon near longitude {lon:.6}, latitude {lat:.6}. A hole must \
                 lie inside: redraw it there."
            ),
            Self::HoleOutside { at } => write!(
                f,
                "{at} lies outside of the outline and was ignored. If it is a separate piece of the neighborhood, \
                 make it a polygon of a MultiPolygon."
            ),
            Self::PartsJoined => f.write_str("its polygons overlap one another; they were joined into one."),
            Self::Overlap { other, other_feature, shared_m2, share, winner } => write!(
                f,
                "it overlaps feature {other_feature} ({other}) by {}, {:.1} % of the smaller of the two. A point there \
                 belongs to the smaller, {winner}. Redraw the border if that is not meant.",
                Ground(*shared_m2),
                share * 100.0
            ),
            Self::OverlapsCutShort => f.write_str(
                "so many areas overlap that no further ones are reported. Check that the file has one layer of \
                 neighborhoods and not several.",
            ),
        }
    }
}

fn unnamed(f: &mut fmt::Formatter<'_>, field: &str, reason: UnnamedReason, fields: &[String]) -> fmt::Result {
    match reason {
        UnnamedReason::Missing => write!(f, "it has no field \"{field}\" for its name.")?,
        UnnamedReason::Empty => write!(f, "its field \"{field}\" is empty.")?,
        UnnamedReason::NotText => write!(f, "its field \"{field}\" holds no text.")?,
    }
    f.write_str(" Give it a name there; ")?;
    if fields.is_empty() {
        f.write_str("it has no fields at all.")
    } else {
        write!(f, "it has these fields: {}.", fields.join(", "))
    }
}

/// Square metres in the unit that reads well.
struct Ground(f64);

impl fmt::Display for Ground {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0 >= 100_000.0 {
            write!(f, "{:.2} square kilometres", self.0 / 1_000_000.0)
        } else {
            write!(f, "{:.0} square metres", self.0)
        }
    }
}
