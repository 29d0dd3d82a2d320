//! All the areas of a site, and how to find one.

use std::cmp::Ordering;
use std::collections::HashMap;

use geo::{Coord, CoordsIter, Intersects, Line, LinesIter, Rect};
use rstar::RTree;
use rstar::primitives::{GeomWithData, Rectangle};

use crate::area::Area;
use crate::draw::Drawing;
use crate::earth::{self, Plane};
use words::AreaSlug;

/// Areas whose borders come this near touch: cities draw some borders along both sides of one street.
const TOUCH_M: f64 = 15.0;

/// All the areas of a site. It never changes; share it in an `Arc`.
#[derive(Debug)]
pub struct Atlas {
    areas: Vec<Area>,
    by_slug: HashMap<AreaSlug, usize>,
    /// The bounding box of each area, with its index.
    boxes: RTree<GeomWithData<Rectangle<[f64; 2]>, usize>>,
    pub(crate) drawing: Drawing,
}

/// The order in which areas win ground that several hold: the smaller first, then by slug.
pub(crate) fn smaller_first(one: &Area, other: &Area) -> Ordering {
    one.area_m2().total_cmp(&other.area_m2()).then_with(|| one.slug.cmp(&other.slug))
}

impl Atlas {
    /// Makes an atlas of areas whose slugs differ.
    pub(crate) fn assemble(mut areas: Vec<Area>) -> Self {
        areas.sort_by_cached_key(|area| (area.name.to_lowercase(), area.slug.clone()));
        let drawing = Drawing::of(&mut areas);
        let by_slug = areas.iter().enumerate().map(|(index, area)| (area.slug.clone(), index)).collect();
        let boxed = |(index, area): (usize, &Area)| {
            let [west, south, east, north] = area.bounds();
            GeomWithData::new(Rectangle::from_corners([west, south], [east, north]), index)
        };
        let boxes = RTree::bulk_load(areas.iter().enumerate().map(boxed).collect());
        Self { areas, by_slug, boxes, drawing }
    }

    /// All areas, sorted by name.
    #[must_use]
    pub fn areas(&self) -> &[Area] {
        &self.areas
    }

    /// The area with this id.
    #[must_use]
    pub fn by_slug(&self, slug: &str) -> Option<&Area> {
        self.areas.get(self.index_of(slug)?)
    }

    pub(crate) fn index_of(&self, slug: &str) -> Option<usize> {
        self.by_slug.get(slug).copied()
    }

    /// The area in which a point lies. Of several that hold it (on a border, or where they overlap) the smallest
    /// wins, then the one whose slug sorts first: the same point always belongs to the same area.
    #[must_use]
    pub fn find(&self, lon: f64, lat: f64) -> Option<&Area> {
        self.place_of(lon, lat).and_then(|index| self.areas.get(index))
    }

    /// The place of that area among all.
    pub(crate) fn place_of(&self, lon: f64, lat: f64) -> Option<usize> {
        if !lon.is_finite() || !lat.is_finite() {
            return None;
        }
        self.boxes
            .locate_all_at_point([lon, lat])
            .map(|entry| entry.data)
            .filter(|index| self.areas[*index].covers(lon, lat))
            .min_by(|one, other| smaller_first(&self.areas[*one], &self.areas[*other]))
    }

    /// The areas that touch this one, at a border, a corner or by overlapping, sorted by name; gaps of up to 15
    /// metres do not part areas. Empty for an id that is not in the atlas.
    #[must_use]
    pub fn neighbors(&self, slug: &str) -> Vec<&Area> {
        let Some(area) = self.by_slug(slug) else { return Vec::new() };
        let others = self.areas.iter().filter(|other| other.slug != area.slug);
        others.filter(|other| touch(area, other)).collect()
    }
}

fn touch(one: &Area, other: &Area) -> bool {
    let plane = Plane::at(one.middle().1);
    let (near_one, near_other) = (widened(one, plane), widened(other, plane));
    if !near_one.intersects(&near_other) {
        return false;
    }
    corner_near_border(one, other, near_other, plane)
        || corner_near_border(other, one, near_one, plane)
        || one.geometry().intersects(other.geometry())
}

fn widened(area: &Area, plane: Plane) -> Rect<f64> {
    let [west, south, east, north] = area.bounds();
    let (lon, lat) = plane.degrees(TOUCH_M);
    Rect::new((west - lon, south - lat), (east + lon, north + lat))
}

/// Whether a corner of one area lies near the border of the other, whose widened box is given.
fn corner_near_border(one: &Area, other: &Area, near_other: Rect<f64>, plane: Plane) -> bool {
    let corners: Vec<Coord<f64>> =
        one.geometry().coords_iter().filter(|corner| near_other.intersects(corner)).collect();
    let near_one = widened(one, plane);
    let metres = |line: Line<f64>| (plane.metres(line.start), plane.metres(line.end));
    let borders =
        other.geometry().lines_iter().filter(|line| near_one.intersects(&line_box(*line))).map(metres);
    let corners: Vec<Coord<f64>> = corners.into_iter().map(|corner| plane.metres(corner)).collect();
    borders
        .into_iter()
        .any(|(start, end)| corners.iter().any(|corner| earth::to_segment(*corner, start, end) <= TOUCH_M))
}

fn line_box(line: Line<f64>) -> Rect<f64> {
    Rect::new(line.start, line.end)
}
