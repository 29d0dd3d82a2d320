//! The areas as lines on a sheet, drawn once when an atlas is made, so that a page only puts them together.

use geo::{Coord, LineString, MultiPolygon};

use crate::area::Area;
use crate::earth::Plane;
use crate::pole::{self, Pole};
use crate::simplify::Nodes;

/// Length of the longer side of the sheet, and the empty margin around the areas.
const LONG_SIDE: f64 = 1000.0;
const MARGIN: f64 = 6.0;
/// How far a line on the map may lie from the border that it stands for: less than anyone sees.
const FINE: f64 = 0.4;
/// The same for the locator, which is shown at a quarter of the size.
const COARSE: f64 = 2.0;
/// Sizes of letters in which a label is tried.
const SIZES: [f64; 3] = [12.5, 11.0, 9.5];
/// Width that a letter of size 1 takes on average, and the distance of lines of that size.
const ADVANCE: f64 = 0.53;
pub(crate) const LINE: f64 = 1.1;

/// All that is needed to write a map.
#[derive(Debug)]
pub(crate) struct Drawing {
    pub width: f64,
    pub height: f64,
    /// One for each area, in the order of the atlas.
    pub areas: Vec<Drawn>,
    /// All areas in one coarse path.
    pub land: String,
}

/// One area on the sheet.
#[derive(Debug)]
pub(crate) struct Drawn {
    /// Its outline, as the `d` of a path.
    pub path: String,
    /// The same for the locator.
    pub coarse: String,
    /// Its name, when there is room for it.
    pub label: Option<Label>,
}

/// A name on the sheet.
#[derive(Debug)]
pub(crate) struct Label {
    pub at: Coord<f64>,
    pub lines: Vec<String>,
    /// Size of the letters.
    pub size: f64,
}

impl Drawing {
    /// Draws the areas, and moves the middle of each to where its label stands best.
    pub(crate) fn of(areas: &mut [Area]) -> Self {
        let sheet = Sheet::around(areas);
        let nodes = Nodes::of(areas.iter().flat_map(|area| rings(area.geometry())));
        let mut land = String::new();
        let mut drawn = Vec::with_capacity(areas.len());
        for area in areas.iter_mut() {
            let simplified = |tolerance| -> Vec<Vec<Coord<f64>>> {
                let place = |corner| sheet.place(corner);
                rings(area.geometry()).map(|ring| nodes.simplify(ring, tolerance, place)).collect()
            };
            let outline = simplified(FINE);
            let coarse = path(&simplified(COARSE));
            land.push_str(&coarse);
            if let Some(Pole { at, .. }) = pole::pole(&outline) {
                area.set_middle(sheet.unplace(at));
            }
            let (lon, lat) = area.middle();
            let label = Label::new(area.display_name(), &outline, sheet.place(Coord { x: lon, y: lat }));
            drawn.push(Drawn { path: path(&outline), coarse, label });
        }
        Self { width: sheet.width, height: sheet.height, areas: drawn, land }
    }
}

fn rings(shape: &MultiPolygon<f64>) -> impl Iterator<Item = &LineString<f64>> {
    shape.iter().flat_map(|polygon| std::iter::once(polygon.exterior()).chain(polygon.interiors()))
}

/// Where positions come to lie on the sheet: north is up, and a kilometre is as long across as upward in the middle
/// of the map.
#[derive(Debug, Clone, Copy)]
struct Sheet {
    plane: Plane,
    /// The north-west corner, in the metres of the plane.
    corner: Coord<f64>,
    scale: f64,
    width: f64,
    height: f64,
}

impl Sheet {
    fn around(areas: &[Area]) -> Self {
        let none = [f64::INFINITY, f64::INFINITY, f64::NEG_INFINITY, f64::NEG_INFINITY];
        let [west, south, east, north] = areas
            .iter()
            .map(Area::bounds)
            .fold(none, |a, b| [a[0].min(b[0]), a[1].min(b[1]), a[2].max(b[2]), a[3].max(b[3])]);
        let plane = Plane::at(f64::midpoint(south, north));
        let corner = plane.metres(Coord { x: west, y: north });
        let extent = plane.metres(Coord { x: east - west, y: north - south });
        let scale = (LONG_SIDE - 2.0 * MARGIN) / extent.x.max(extent.y).max(1.0);
        let side = |metres: f64| (metres * scale + 2.0 * MARGIN).ceil();
        Self { plane, corner, scale, width: side(extent.x), height: side(extent.y) }
    }

    fn place(&self, at: Coord<f64>) -> Coord<f64> {
        let metres = self.plane.metres(at);
        Coord {
            x: (metres.x - self.corner.x) * self.scale + MARGIN,
            y: (self.corner.y - metres.y) * self.scale + MARGIN,
        }
    }

    fn unplace(&self, at: Coord<f64>) -> Coord<f64> {
        let unit = self.plane.metres(Coord { x: 1.0, y: 1.0 });
        Coord {
            x: ((at.x - MARGIN) / self.scale + self.corner.x) / unit.x,
            y: (self.corner.y - (at.y - MARGIN) / self.scale) / unit.y,
        }
    }
}

impl Label {
    /// The name in the largest letters for which the area has room around this place, on one line if that will do.
    fn new(name: &str, outline: &[Vec<Coord<f64>>], at: Coord<f64>) -> Option<Self> {
        let ways = [vec![name.to_owned()], broken(name)];
        let tries = SIZES.into_iter().flat_map(|size| ways.iter().map(move |lines| (size, lines)));
        let (size, lines) = tries.into_iter().find(|(size, lines)| fits(lines, *size, outline, at))?;
        Some(Self { at, lines: lines.clone(), size })
    }
}

/// The name in lines of about equal length, broken at spaces and after strokes; a dash does not begin a line.
fn broken(name: &str) -> Vec<String> {
    let words = || name.split(' ').flat_map(|words| words.split_inclusive('/'));
    let longest = words().map(|word| word.chars().count()).max().unwrap_or(0);
    let mut lines: Vec<String> = Vec::new();
    for word in words() {
        let length = word.chars().count();
        match lines.last_mut() {
            Some(line) if length == 1 || line.chars().count() + 1 + length <= longest => {
                if !line.ends_with('/') {
                    line.push(' ');
                }
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// Whether the corners of the box around the lines, and the middles of its sides, lie in the area.
fn fits(lines: &[String], size: f64, outline: &[Vec<Coord<f64>>], at: Coord<f64>) -> bool {
    let longest = lines.iter().map(|line| line.chars().count()).max().unwrap_or(0);
    let half_width = as_f64(longest) * ADVANCE * size / 2.0;
    let half_height = as_f64(lines.len()) * LINE * size / 2.0;
    [-1.0, 0.0, 1.0].into_iter().all(|right| {
        [-1.0, 0.0, 1.0].into_iter().all(|down| {
            let place = Coord { x: at.x + right * half_width, y: at.y + down * half_height };
            pole::holds(outline, place)
        })
    })
}

/// A count of letters or lines as a number to measure with; names are short.
pub(crate) fn as_f64(count: usize) -> f64 {
    f64::from(u16::try_from(count).unwrap_or(u16::MAX))
}

/// Rings as the `d` of a path, in steps of a tenth. Each step is counted from the rounded corner before it, so that
/// rounding does not add up.
fn path(rings: &[Vec<Coord<f64>>]) -> String {
    let mut d = String::new();
    for ring in rings {
        let mut corners = ring.iter().map(|corner| (tenths(corner.x), tenths(corner.y)));
        let Some(first) = corners.next() else { continue };
        d.push('M');
        push_pair(&mut d, first);
        let mut here = first;
        let mut command = 'l';
        for corner in corners {
            if corner == here {
                continue;
            }
            if command == 'l' {
                d.push('l');
            }
            let step = (corner.0 - here.0, corner.1 - here.1);
            if command != 'l' && step.0 >= 0 {
                d.push(' ');
            }
            push_pair(&mut d, step);
            command = ' ';
            here = corner;
        }
        d.push('z');
    }
    d
}

#[expect(clippy::cast_possible_truncation, reason = "places on the sheet lie between 0 and 1000")]
fn tenths(place: f64) -> i32 {
    (place * 10.0).round() as i32
}

fn push_pair(d: &mut String, (x, y): (i32, i32)) {
    push_number(d, x);
    if y >= 0 {
        d.push(' ');
    }
    push_number(d, y);
}

/// A number of tenths, as short as a path may have it: `12`, `-.3`, `4.5`.
fn push_number(d: &mut String, tenths: i32) {
    if tenths < 0 {
        d.push('-');
    }
    let (whole, rest) = (tenths.unsigned_abs() / 10, tenths.unsigned_abs() % 10);
    if whole > 0 || rest == 0 {
        d.push_str(&whole.to_string());
    }
    if rest > 0 {
        d.push('.');
        d.push_str(&rest.to_string());
    }
}
