//! One neighborhood.

use geo::coordinate_position::{CoordPos, CoordinatePosition};
use geo::{BoundingRect, ChamberlainDuquetteArea, Coord, InteriorPoint, MultiPolygon, Polygon, Rect};

use crate::{earth, name};
use words::AreaSlug;

/// One neighborhood: a name and where it lies.
#[derive(Debug, Clone)]
pub struct Area {
    /// The id of the area, unique in its atlas.
    pub slug: AreaSlug,
    /// The name as the source writes it, without characters that could hide or turn other text.
    pub name: String,
    display: String,
    geometry: MultiPolygon<f64>,
    bounds: Rect<f64>,
    area_m2: f64,
    middle: Coord<f64>,
}

impl Area {
    /// An area of this shape; `None` when the shape is empty.
    pub(crate) fn new(slug: AreaSlug, name: String, geometry: MultiPolygon<f64>) -> Option<Self> {
        let bounds = geometry.bounding_rect()?;
        let middle = geometry.interior_point()?.0;
        let area_m2 = geometry.chamberlain_duquette_unsigned_area() * earth::AREA_TO_MEAN;
        let display = name::display(&name);
        Some(Self { slug, name, display, geometry, bounds, area_m2, middle })
    }

    /// The name as a page shows it: `ALASKA JUNCTION` becomes `Alaska Junction`; a name in mixed case stays.
    ///
    /// The rule knows no town: points of the compass stay capitals (`Fauntleroy SW`), other abbreviations do not
    /// (`SODO` is shown as `Sodo`). A site that minds writes its names in mixed case.
    #[must_use]
    pub fn display_name(&self) -> &str {
        &self.display
    }

    /// Its shape, in longitude and latitude.
    #[must_use]
    pub fn geometry(&self) -> &MultiPolygon<f64> {
        &self.geometry
    }

    /// Its size in square metres.
    #[must_use]
    pub fn area_m2(&self) -> f64 {
        self.area_m2
    }

    /// A point (longitude, latitude) well inside, where a label or a pin can stand. Never outside, even for an area
    /// shaped like a horseshoe.
    #[must_use]
    pub fn middle(&self) -> (f64, f64) {
        self.middle.x_y()
    }

    /// Its extent: west, south, east, north.
    #[must_use]
    pub fn bounds(&self) -> [f64; 4] {
        let (low, high) = (self.bounds.min(), self.bounds.max());
        [low.x, low.y, high.x, high.y]
    }

    /// Whether the area holds the point; its border counts, the inside of its holes does not.
    #[must_use]
    pub fn covers(&self, lon: f64, lat: f64) -> bool {
        let point = Coord { x: lon, y: lat };
        // Part by part, since a border that two parts share would count as outside of both together; and not by
        // `intersects`, which looks through all corners for their bounds first.
        let holds = |part: &Polygon<f64>| part.coordinate_position(&point) != CoordPos::Outside;
        lon.is_finite() && lat.is_finite() && self.geometry.iter().any(holds)
    }

    /// Moves the middle to a better place, if that lies inside.
    pub(crate) fn set_middle(&mut self, better: Coord<f64>) {
        if self.covers(better.x, better.y) {
            self.middle = better;
        }
    }
}
