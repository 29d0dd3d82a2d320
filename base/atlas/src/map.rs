//! Maps for pages: plain SVG, made on the server.

use std::fmt::{self, Write};

use crate::area::Area;
use crate::atlas::Atlas;
use crate::draw::{Drawn, LINE, Label, as_f64};

/// What a map shows besides the areas. All texts are escaped.
///
/// ```
/// # fn page(atlas: &atlas::Atlas) -> String {
/// atlas.svg(&atlas::MapOptions {
///     title: "Neighborhoods",
///     link: Some(&|area| format!("/neighborhoods/{}", area.slug)),
///     class: Some(&|area| if area.slug.as_str() == "alki" { "area--heard" } else { "area--quiet" }),
///     name: Some(&|area| format!("{}: 3 concerns", area.display_name())),
///     ..atlas::MapOptions::default()
/// })
/// # }
/// ```
#[derive(Clone, Copy)]
pub struct MapOptions<'a> {
    /// Id of the `svg` element; those within begin with it. Two maps on one page need two. Default: `map`.
    pub id: &'a str,
    /// What the map is, for those who hear it.
    pub title: &'a str,
    /// What it says, in a sentence or two; left out when empty.
    pub desc: &'a str,
    /// Where each area leads to. With links the drawing is a group of links, without an image.
    pub link: Option<&'a dyn Fn(&Area) -> String>,
    /// Classes for each area beside `area`, such as `area--heard`; may be empty. They come from code, not from data.
    pub class: Option<&'a dyn Fn(&Area) -> &'static str>,
    /// What each area is called, aloud and under the pointer, when more than its name is to be said. Say here what
    /// a class shows by color.
    pub name: Option<&'a dyn Fn(&Area) -> String>,
    /// Whether names stand on the map, in each area that has room for its name.
    pub labels: bool,
}

impl Default for MapOptions<'_> {
    fn default() -> Self {
        Self { id: "map", title: "", desc: "", link: None, class: None, name: None, labels: true }
    }
}

impl fmt::Debug for MapOptions<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MapOptions").field("id", &self.id).field("title", &self.title).finish_non_exhaustive()
    }
}

impl Atlas {
    /// The map of all areas as an `svg` element that fills the width it is given.
    ///
    /// It has no style and no script: colors are presentation attributes, which any rule of a stylesheet overrides.
    /// Classes to style: `area-map`, `area`, `area-link`, `area-label`, and those of the caller. Each area's path carries its id in `data-slug`.
    #[must_use]
    pub fn svg(&self, options: &MapOptions<'_>) -> String {
        let mut svg =
            String::with_capacity(self.drawing.areas.iter().map(|drawn| drawn.path.len() + 400).sum());
        let role = if options.link.is_some() { "group" } else { "img" };
        self.open(&mut svg, options, "area-map", role);
        svg.push_str(r##"<g fill="#e9edf0" stroke="#5b6b75" stroke-linejoin="round" fill-rule="evenodd">"##);
        for (area, drawn) in self.areas().iter().zip(&self.drawing.areas) {
            push_area(&mut svg, options, area, drawn);
        }
        svg.push_str("</g>");
        if options.labels {
            self.push_labels(&mut svg);
        }
        svg.push_str("</svg>");
        svg
    }

    /// A small map that shows where one area lies among all: an image without links and names, drawn coarsely, to be
    /// shown some 200 pixels high. `None` for an id that is not in the atlas. Of the options only `id`, `title` and
    /// `desc` count.
    ///
    /// Classes to style: `area-locator`, `area-land`, and `area area--here`.
    #[must_use]
    pub fn locator(&self, slug: &str, options: &MapOptions<'_>) -> Option<String> {
        let index = self.index_of(slug)?;
        let (area, drawn) = (self.areas().get(index)?, self.drawing.areas.get(index)?);
        let mut svg = String::with_capacity(self.drawing.land.len() + 1_000);
        self.open(&mut svg, options, "area-locator", "img");
        put(
            &mut svg,
            format_args!(
                "<path class=\"area-land\" fill=\"#e9edf0\" stroke=\"#a9b4bb\" stroke-width=\"2\" \
                 fill-rule=\"evenodd\" d=\"{}\"/><path class=\"area area--here\" fill=\"#1f5c7a\" stroke=\"#1f5c7a\" \
                 stroke-width=\"4\" stroke-linejoin=\"round\" fill-rule=\"evenodd\" data-slug=\"{}\" d=\"{}\"/></svg>",
                self.drawing.land, area.slug, drawn.coarse
            ),
        );
        Some(svg)
    }

    fn open(&self, svg: &mut String, options: &MapOptions<'_>, class: &str, role: &str) {
        let (id, title, desc) = (Escaped(options.id), Escaped(options.title), Escaped(options.desc));
        let (width, height) = (self.drawing.width, self.drawing.height);
        put(
            svg,
            format_args!(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" id=\"{id}\" class=\"{class}\" \
                 viewBox=\"0 0 {width} {height}\" role=\"{role}\" aria-labelledby=\"{id}-title\""
            ),
        );
        if options.desc.is_empty() {
            put(svg, format_args!("><title id=\"{id}-title\">{title}</title>"));
        } else {
            put(
                svg,
                format_args!(
                    " aria-describedby=\"{id}-desc\"><title id=\"{id}-title\">{title}</title>\
                     <desc id=\"{id}-desc\">{desc}</desc>"
                ),
            );
        }
    }

    /// The names, once more for the eye only: whoever listens hears the links or the description.
    fn push_labels(&self, svg: &mut String) {
        put(
            svg,
            format_args!(
                "<g class=\"area-labels\" aria-hidden=\"true\" pointer-events=\"none\" text-anchor=\"middle\" \
                 fill=\"#1b2329\">"
            ),
        );
        for label in self.drawing.areas.iter().filter_map(|drawn| drawn.label.as_ref()) {
            push_label(svg, label);
        }
        svg.push_str("</g>");
    }
}

fn push_area(svg: &mut String, options: &MapOptions<'_>, area: &Area, drawn: &Drawn) {
    let own_name = options.name.map(|name| name(area));
    let name = Escaped(own_name.as_deref().unwrap_or(area.display_name()));
    // The link has the name for those who listen; the title of the path is for the pointer, and would say it again.
    let hidden = if let Some(link) = options.link {
        let href = link(area);
        put(svg, format_args!("<a class=\"area-link\" href=\"{}\" aria-label=\"{name}\">", Escaped(&href)));
        " aria-hidden=\"true\""
    } else {
        ""
    };
    svg.push_str("<path class=\"area");
    let class = options.class.map(|class| class(area)).unwrap_or_default();
    if !class.is_empty() {
        put(svg, format_args!(" {}", Escaped(class)));
    }
    put(
        svg,
        format_args!(
            "\" data-slug=\"{}\"{hidden} d=\"{}\"><title>{name}</title></path>",
            area.slug, drawn.path
        ),
    );
    if options.link.is_some() {
        svg.push_str("</a>");
    }
}

fn push_label(svg: &mut String, label: &Label) {
    let (x, size) = (label.at.x, label.size);
    // The middle of the letters, not their foot, stands at the middle of the line.
    let above = as_f64(label.lines.len().saturating_sub(1)) / 2.0 * LINE * size;
    let y = label.at.y - above + 0.35 * size;
    put(svg, format_args!("<text class=\"area-label\" font-size=\"{size}\" x=\"{x:.0}\" y=\"{y:.0}\">"));
    for (number, line) in label.lines.iter().enumerate() {
        if number == 0 {
            put(svg, format_args!("{}", Escaped(line)));
        } else {
            put(svg, format_args!("<tspan x=\"{x:.0}\" dy=\"{LINE}em\">{}</tspan>", Escaped(line)));
        }
    }
    svg.push_str("</text>");
}

fn put(svg: &mut String, text: fmt::Arguments<'_>) {
    // Writing to a String cannot fail.
    let _ = svg.write_fmt(text);
}

/// Text as it may stand in XML, within an element or in quotes. What XML cannot hold at all is left out.
struct Escaped<'a>(&'a str);

impl fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for letter in self.0.chars() {
            match letter {
                '&' => f.write_str("&amp;")?,
                '<' => f.write_str("&lt;")?,
                '>' => f.write_str("&gt;")?,
                '"' => f.write_str("&quot;")?,
                '\'' => f.write_str("&#39;")?,
                '\t' | '\n' | '\r' => f.write_char(' ')?,
                '\u{fffe}' | '\u{ffff}' => {}
                _ if letter.is_control() => {}
                _ => f.write_char(letter)?,
            }
        }
        Ok(())
    }
}
