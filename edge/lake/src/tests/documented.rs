//! What the documents show works.

use super::*;

#[test]
fn the_examples_of_mappings_can_be_read() {
    let document = include_str!("../../../../docs/mappings.md");
    let examples: Vec<&str> =
        document.split("```toml\n").skip(1).filter_map(|part| part.split("```").next()).collect();
    assert_eq!(examples.len(), 2);
    for example in examples {
        let mapping = Mapping::read("docs/mappings.md", example).expect("a mapping");
        assert!(example.contains(mapping.name()));
    }
}

/// Each column of the dataset is explained, and no other.
#[test]
fn the_columns_are_those_of_the_document() {
    let document = include_str!("../../../../docs/lake.md");
    let table =
        document.split("## Columns").nth(1).and_then(|rest| rest.split("\n## ").next()).expect("a section");
    let cells = table.lines().filter_map(|line| line.strip_prefix("| `")?.split(" | ").next());
    let told: Vec<String> =
        cells.flat_map(|cell| cell.split(", ").map(|name| name.replace('`', ""))).collect();
    let there: Vec<String> = crate::table::SCHEMA.fields().iter().map(|field| field.name().clone()).collect();
    assert_eq!(told, there);
}
