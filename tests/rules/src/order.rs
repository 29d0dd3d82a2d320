//! Nothing depends on a crate listed below it; base knows no part of the flow.

use crate::{Finding, House};
use cargo_metadata::{DependencyKind, Error, MetadataCommand};

/// A dependency as a manifest names it, be it one of ours or a library.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edge {
    /// The crate that depends.
    pub from: String,
    /// What it depends on.
    pub to: String,
    /// Whether only its tests do.
    pub tests_only: bool,
}

/// The dependencies of the crates in this project, from their manifests.
pub fn edges() -> Result<Vec<Edge>, Error> {
    let manifest = House::root().join("Cargo.toml");
    let options = ["--offline".to_owned()];
    let metadata = MetadataCommand::new().manifest_path(manifest).no_deps().other_options(options).exec()?;
    let of_package = |package: &cargo_metadata::Package| {
        let from = package.name.to_string();
        let edge = |dependency: &cargo_metadata::Dependency| Edge {
            from: from.clone(),
            to: dependency.name.clone(),
            tests_only: dependency.kind == DependencyKind::Development,
        };
        package.dependencies.iter().map(edge).collect::<Vec<_>>()
    };
    Ok(metadata.packages.iter().flat_map(of_package).collect())
}

/// Parts that keep what is about a person. No other part of the flow may lean on them, so that nothing
/// public can depend on anything confidential.
const ABOUT_PEOPLE: [&str; 2] = ["referrals", "briefs"];

/// What leans on what is about a person.
#[must_use]
pub fn leaning(house: &House, edges: &[Edge]) -> Vec<Finding> {
    let place = |name: &str| house.parts().iter().position(|part| *part == name);
    let is_flow = |at: usize| house.members[at].starts_with("flow/");
    let about = |name: &String| ABOUT_PEOPLE.contains(&name.as_str());
    let judge = |edge: &Edge| {
        let from = place(&edge.from).filter(|at| is_flow(*at))?;
        let leans = about(&edge.to) && !about(&edge.from) && !edge.tests_only;
        let what = format!("{} depends on {}, which is about people", edge.from, edge.to);
        let mend = "What is public is built without it; let a fact tell what must be known";
        leans.then(|| Finding::at(&format!("{}/Cargo.toml", house.members[from]), 0, what, mend))
    };
    edges.iter().filter_map(judge).collect()
}

/// What stands against the order of `members`.
#[must_use]
pub fn findings(house: &House, edges: &[Edge]) -> Vec<Finding> {
    let parts = house.parts();
    let place = |name: &str| parts.iter().position(|part| *part == name);
    let is_flow = |at: usize| house.members[at].starts_with("flow/");
    let is_base = |at: usize| house.members[at].starts_with("base/");
    let judge = |edge: &Edge| {
        let (from, to) = (place(&edge.from)?, place(&edge.to)?);
        let path = format!("{}/Cargo.toml", house.members[from]);
        let names = format!("{} depends on {}", edge.from, edge.to);
        if is_base(from) && is_flow(to) {
            let mend = "What base must ask of the flow enters by a trait that the flow implements";
            Some(Finding::at(&path, 0, format!("{names}, and base knows no part of the flow"), mend))
        } else if to >= from && !edge.tests_only {
            let mend = "Let the part below read facts in the journal, or move what both need up";
            Some(Finding::at(&path, 0, format!("{names}, which is listed below it"), mend))
        } else {
            None
        }
    };
    edges.iter().filter_map(judge).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::none;

    fn broken() -> House {
        House::of(&["base/words", "base/store", "flow/concerns", "flow/triage"], &[])
    }

    fn edge(from: &str, to: &str, tests_only: bool) -> Edge {
        Edge { from: from.to_owned(), to: to.to_owned(), tests_only }
    }

    #[test]
    fn the_house_keeps_its_order() -> Result<(), Box<dyn std::error::Error>> {
        let edges = edges()?;
        assert!(edges.contains(&edge("store", "words", false)), "the graph is empty: {edges:?}");
        none(&findings(&House::here()?, &edges));
        Ok(())
    }

    #[test]
    fn nothing_public_leans_on_what_is_about_people() -> Result<(), Box<dyn std::error::Error>> {
        none(&leaning(&House::here()?, &edges()?));
        let broken = House::of(&["flow/referrals", "flow/workgroup", "flow/briefs", "app"], &[]);
        let edges = [
            edge("workgroup", "referrals", false),
            edge("briefs", "referrals", false),
            edge("app", "referrals", false),
            edge("workgroup", "briefs", true),
        ];
        let found = leaning(&broken, &edges);
        assert_eq!(found.len(), 1, "{found:?}");
        Ok(())
    }

    #[test]
    fn upward_is_fine_and_downward_is_not() {
        assert_eq!(
            findings(&broken(), &[edge("triage", "concerns", false), edge("concerns", "serde", false)]),
            []
        );
        let found = findings(&broken(), &[edge("concerns", "triage", false)]);
        assert_eq!(found[0].place, "flow/concerns/Cargo.toml");
        assert!(found[0].what.contains("listed below"), "{found:?}");
    }

    #[test]
    fn tests_may_look_down_within_the_flow_but_base_may_not() {
        assert_eq!(findings(&broken(), &[edge("concerns", "triage", true)]), []);
        let found = findings(&broken(), &[edge("store", "triage", true)]);
        assert!(found[0].what.contains("base knows no part of the flow"), "{found:?}");
    }
}
