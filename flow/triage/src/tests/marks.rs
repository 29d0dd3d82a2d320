use crate::mark::pieces;

fn shown(text: &str, ranges: &[std::ops::Range<usize>]) -> String {
    pieces(text, ranges)
        .iter()
        .map(|p| if p.marked { format!("<{}>", p.text) } else { p.text.clone() })
        .collect()
}

fn one(start: usize, end: usize) -> Vec<std::ops::Range<usize>> {
    std::iter::once(start..end).collect()
}

#[test]
fn pieces_are_the_text_and_the_ranges_are_marked() {
    assert_eq!(shown("I saw Dalia Brook.", &one(6, 17)), "I saw <Dalia Brook>.");
    assert_eq!(shown("ñandú", &[0..1, 1..3]), "<ñ><an>dú");
    assert_eq!(shown("", &[]), "");
    assert_eq!(shown("short", &one(3, 99)), "sho<rt>");
}
