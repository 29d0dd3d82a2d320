//! Finding the areas of many points.
//!
//! A grid lies over the city. No border runs through most of its cells: there every point belongs to
//! the same area, which is known beforehand. Only in the others each point is looked up by itself.

use crate::{Area, Atlas};
use geo::{Coord, Line, LinesIter};

/// Cells in each direction.
const CELLS: usize = 512;
/// So much of a cell, on each side, counts as touched by a border beside it: far more than rounding
/// can move a point.
const NEAR: f64 = 1e-3;

/// Finds the areas of many points, each as [`Atlas::find`] does.
#[derive(Debug)]
pub struct Finder<'a> {
    atlas: &'a Atlas,
    west: f64,
    south: f64,
    /// Cells for each degree, to the east and to the north.
    per_degree: (f64, f64),
    cells: Vec<Cell>,
}

/// What is known of a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Cell {
    /// No border: all of it belongs to this area, or to none.
    Within(Option<u32>),
    /// A border runs through it, or close by.
    Border,
}

impl Atlas {
    /// Prepares to find the areas of many points: this takes as long as finding some ten thousand of them
    /// one by one.
    #[must_use]
    pub fn finder(&self) -> Finder<'_> {
        Finder::of(self)
    }
}

impl<'a> Finder<'a> {
    fn of(atlas: &'a Atlas) -> Self {
        let all = [f64::INFINITY, f64::INFINITY, f64::NEG_INFINITY, f64::NEG_INFINITY];
        let [west, south, east, north] = atlas.areas().iter().map(Area::bounds).fold(all, |all, one| {
            [all[0].min(one[0]), all[1].min(one[1]), all[2].max(one[2]), all[3].max(one[3])]
        });
        // A little more than the city, so that its outermost points lie inside.
        let wide = |from: f64, to: f64| real(CELLS) / ((to - from) * 1.001).max(f64::MIN_POSITIVE);
        let per_degree = (wide(west, east), wide(south, north));
        let cells = vec![Cell::Within(None); CELLS * CELLS];
        let mut finder = Self { atlas, west, south, per_degree, cells };
        for line in atlas.areas().iter().flat_map(|area| area.geometry().lines_iter()) {
            finder.draw(line);
        }
        finder.fill();
        finder
    }

    /// The area in which a point lies, as [`Atlas::find`] has it.
    #[must_use]
    pub fn find(&self, lon: f64, lat: f64) -> Option<&'a Area> {
        self.index_of(lon, lat).and_then(|index| self.atlas.areas().get(index))
    }

    /// Its place among the areas of the atlas.
    #[must_use]
    pub fn index_of(&self, lon: f64, lat: f64) -> Option<usize> {
        let Coord { x, y } = self.in_cells(Coord { x: lon, y: lat });
        let inside = |at: f64| at >= 0.0 && at < real(CELLS);
        if !inside(x) || !inside(y) {
            return None;
        }
        match self.cells[whole(y) * CELLS + whole(x)] {
            Cell::Within(index) => usize::try_from(index?).ok(),
            Cell::Border => self.atlas.place_of(lon, lat),
        }
    }

    /// Where a point lies, counted in cells from the southwest.
    fn in_cells(&self, point: Coord<f64>) -> Coord<f64> {
        Coord { x: (point.x - self.west) * self.per_degree.0, y: (point.y - self.south) * self.per_degree.1 }
    }

    /// Marks the cells through which a line runs: row by row those between where it comes in and where it
    /// goes out.
    fn draw(&mut self, line: Line<f64>) {
        let (start, end) = (self.in_cells(line.start), self.in_cells(line.end));
        let (low, high) = if start.y <= end.y { (start, end) } else { (end, start) };
        for row in whole(low.y - NEAR)..=whole(high.y + NEAR).min(CELLS - 1) {
            let at = |y: f64| {
                let y = y.clamp(low.y, high.y);
                let share = if high.y > low.y { (y - low.y) / (high.y - low.y) } else { 0.0 };
                low.x + share * (high.x - low.x)
            };
            let (from, to) = if high.y - low.y > NEAR {
                (at(real(row) - NEAR), at(real(row) + 1.0 + NEAR))
            } else {
                (low.x, high.x)
            };
            let (from, to) = (whole(from.min(to) - NEAR), whole(from.max(to) + NEAR).min(CELLS - 1));
            self.cells[row * CELLS + from..=row * CELLS + to].fill(Cell::Border);
        }
    }

    /// Finds the area of every cell without a border. From one such cell to the next no border is crossed,
    /// so that one point of each stretch tells of all.
    fn fill(&mut self) {
        for row in 0..CELLS {
            let mut before = Cell::Border;
            for column in 0..CELLS {
                let at = row * CELLS + column;
                if self.cells[at] == Cell::Border {
                    before = Cell::Border;
                } else {
                    if before == Cell::Border {
                        before = Cell::Within(self.middle_of(row, column));
                    }
                    self.cells[at] = before;
                }
            }
        }
    }

    /// The area of the middle of a cell.
    fn middle_of(&self, row: usize, column: usize) -> Option<u32> {
        let lon = self.west + (real(column) + 0.5) / self.per_degree.0;
        let lat = self.south + (real(row) + 0.5) / self.per_degree.1;
        self.atlas.place_of(lon, lat).and_then(|index| u32::try_from(index).ok())
    }
}

fn real(number: usize) -> f64 {
    f64::from(u32::try_from(number).unwrap_or(u32::MAX))
}

/// The whole part of a number of cells; 0 for one below 0.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "cast to what is nearest")]
fn whole(number: f64) -> usize {
    number as usize
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::load;
    use proptest::prelude::*;
    use std::sync::LazyLock;

    const SEATTLE: &str = include_str!("../tests/fixtures/seattle-mcpp-areas.geojson");
    static CITY: LazyLock<Atlas> = LazyLock::new(|| load(SEATTLE, "NAME").expect("areas").0);
    static FINDER: LazyLock<Finder<'static>> = LazyLock::new(|| CITY.finder());

    fn slug(area: Option<&Area>) -> Option<&str> {
        area.map(|area| area.slug.as_str())
    }

    #[test]
    fn most_cells_have_no_border() {
        let borders = FINDER.cells.iter().filter(|cell| **cell == Cell::Border).count();
        assert!(borders * 10 < CELLS * CELLS, "{borders}");
    }

    /// Corners and the middles of borders, and what lies a hair beside them.
    #[test]
    fn on_borders_and_beside_them_the_same_area_is_found() {
        for line in CITY.areas().iter().flat_map(|area| area.geometry().lines_iter()).step_by(7) {
            let middle = (line.start + line.end) / 2.0;
            for point in [line.start, middle] {
                for (x, y) in [(0.0, 0.0), (1e-9, 0.0), (0.0, -1e-9), (-2e-7, 2e-7), (1e-5, 1e-5)] {
                    let (lon, lat) = (point.x + x, point.y + y);
                    assert_eq!(slug(FINDER.find(lon, lat)), slug(CITY.find(lon, lat)), "{lon} {lat}");
                }
            }
        }
    }

    #[test]
    fn what_is_no_place_is_in_no_area() {
        for (lon, lat) in [(f64::NAN, 47.6), (-122.3, f64::INFINITY), (0.0, 0.0), (-122.3, -47.6)] {
            assert_eq!(slug(FINDER.find(lon, lat)), None);
        }
    }

    proptest! {
        #[test]
        fn everywhere_the_same_area_is_found(lon in -122.45..-122.22_f64, lat in 47.48..47.75_f64) {
            prop_assert_eq!(slug(FINDER.find(lon, lat)), slug(CITY.find(lon, lat)));
        }

        /// Small and crooked areas of two parts each, some of which overlap.
        #[test]
        fn in_any_town_the_same_area_is_found(
            corners in proptest::collection::vec((0.0..1.0_f64, 0.0..1.0_f64), 3..12),
            points in proptest::collection::vec((-0.1..1.1_f64, -0.1..1.1_f64), 40),
        ) {
            let triangle = |at: usize| {
                let corner = |n: usize| corners[(at + n) % corners.len()];
                let ((a, b), (c, d), (e, f)) = (corner(0), corner(1), corner(2));
                format!("[[[{a},{b}],[{c},{d}],[{e},{f}],[{a},{b}]]]")
            };
            let area = |at: usize| {
                let (one, other) = (triangle(at), triangle(at + 3));
                format!(
                    r#"{{"type":"Feature","properties":{{"NAME":"Area {at}"}},
                       "geometry":{{"type":"MultiPolygon","coordinates":[{one},{other}]}}}}"#
                )
            };
            let features: Vec<String> = (0..corners.len()).map(area).collect();
            let text = format!(r#"{{"type":"FeatureCollection","features":[{}]}}"#, features.join(","));
            let Ok((town, _)) = load(&text, "NAME") else { return Ok(()) };
            let finder = town.finder();
            for (lon, lat) in points.iter().chain(&corners) {
                prop_assert_eq!(slug(finder.find(*lon, *lat)), slug(town.find(*lon, *lat)));
            }
        }
    }
}
