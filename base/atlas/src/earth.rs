//! Metres out of degrees.

use geo::Coord;

/// Mean radius of the earth in metres (IUGG).
const RADIUS_M: f64 = 6_371_008.8;

/// The formula that measures areas takes the earth to be as wide as at the equator. This makes its results agree
/// with the radius used here.
pub(crate) const AREA_TO_MEAN: f64 = (RADIUS_M / 6_378_137.0) * (RADIUS_M / 6_378_137.0);

/// Distance in metres along the earth between two positions (longitude, latitude), by the haversine formula.
#[must_use]
pub fn distance_m(from: (f64, f64), to: (f64, f64)) -> f64 {
    let (from_lat, to_lat) = (from.1.to_radians(), to.1.to_radians());
    let half_lat = (to_lat - from_lat) / 2.0;
    let half_lon = (to.0 - from.0).to_radians() / 2.0;
    let chord = half_lat.sin().powi(2) + from_lat.cos() * to_lat.cos() * half_lon.sin().powi(2);
    2.0 * RADIUS_M * chord.sqrt().min(1.0).asin()
}

/// A flat plane in metres around one latitude: exact enough within a city, and much cheaper than a sphere.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Plane {
    per_lon: f64,
    per_lat: f64,
}

impl Plane {
    /// The plane that is true to scale at this latitude.
    pub(crate) fn at(lat: f64) -> Self {
        let per_lat = RADIUS_M.to_radians();
        // At the poles a degree of longitude has no width; a little keeps divisions finite.
        let per_lon = per_lat * lat.to_radians().cos().max(1e-6);
        Self { per_lon, per_lat }
    }

    /// The position in metres from the origin of degrees.
    pub(crate) fn metres(self, at: Coord<f64>) -> Coord<f64> {
        Coord { x: at.x * self.per_lon, y: at.y * self.per_lat }
    }

    /// So many metres as degrees of longitude and latitude.
    pub(crate) fn degrees(self, metres: f64) -> (f64, f64) {
        (metres / self.per_lon, metres / self.per_lat)
    }
}

/// Distance from a point to the stretch between two others, in whatever plane all three lie.
pub(crate) fn to_segment(point: Coord<f64>, start: Coord<f64>, end: Coord<f64>) -> f64 {
    let along = end - start;
    let length_2 = along.x * along.x + along.y * along.y;
    let rest = point - start;
    let share =
        if length_2 > 0.0 { ((rest.x * along.x + rest.y * along.y) / length_2).clamp(0.0, 1.0) } else { 0.0 };
    (rest.x - share * along.x).hypot(rest.y - share * along.y)
}
