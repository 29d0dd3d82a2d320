use super::*;
use crate::{
    Feed, Linkage,
    city::{NAMES, World, simulate},
};
use proptest::prelude::*;

const A: &str = "area,exposure,incidents,reports,raised,matched,concerns,listening_hours,language_barrier,officer_initiated
Mill,900,12,20,4,1,5,6.5,0.2,3
\"Hill, north\",700.5,8,,,,,,,
Quay,400,,9,,,0,2,,1
Moor,650,,,,,,,,
";
const N: &str = "area_a,area_b\nMill,\"Hill, north\"\nMill,Quay\nQuay,Mill\n";
const M: &str = "multiplicity,incidents\n1,8\n2,3\n6,1\n";

fn say(areas: &str, neighbors: &str, multiplicity: &str) -> String {
    read(areas.as_bytes(), neighbors.as_bytes(), multiplicity.as_bytes())
        .map_or_else(|error| error.to_string(), |_| "nothing is wrong".to_owned())
}

/// `A.csv` with more columns.
fn wider(more: &[&str]) -> String {
    let lines: Vec<String> = A.lines().zip(more).map(|(line, more)| format!("{line},{more}")).collect();
    lines.join("\n")
}

/// What is said when a text in `A.csv` is another.
fn said(from: &str, to: &str) -> String {
    assert!(A.contains(from), "{from}");
    say(&A.replacen(from, to, 1), N, M)
}

#[test]
fn what_is_known_is_read_and_what_is_not_stays_unknown() {
    let known = read(A.as_bytes(), N.as_bytes(), M.as_bytes()).expect("tables");
    let evidence = &known.evidence;
    assert_eq!(known.areas, ["Mill", "Hill, north", "Quay", "Moor"]);
    assert_eq!(evidence.feeds, [Feed::Linked, Feed::Distinct, Feed::Raw, Feed::Unknown]);
    assert_eq!((&evidence.incidents[..2], evidence.reports[2]), (&[12.0, 8.0][..], 9.0));
    assert_eq!(evidence.graph.pairs(), [(1, 0), (2, 0)]);
    assert_eq!(evidence.multiplicity, [8.0, 3.0, 0.0, 0.0, 0.0, 1.0]);
    assert_eq!((&evidence.hours, &evidence.raised), (&vec![6.5, 0.0, 2.0, 0.0], &vec![4.0, 0.0, 0.0, 0.0]));
    assert_eq!(known.officer_initiated.0, [3.0, 0.0, 1.0, 0.0]);
    assert_eq!((&evidence.linkage, &evidence.rare, &evidence.window), (&None, &None, &None));
    assert_eq!(evidence.check(), Ok(()));
}

#[test]
fn any_order_quotes_blanks_and_a_mark_of_utf_8_are_fine() {
    let known = read(A.as_bytes(), N.as_bytes(), M.as_bytes()).expect("tables");
    let quoted = A.replace("Mill,900", "\"Mill\", \u{20}900\u{20}").replace('\n', "\r\n");
    let marked = format!("\u{feff}{quoted}\n,,,,,,,,,\n\n");
    assert_eq!(read(marked.as_bytes(), N.as_bytes(), M.as_bytes()), Ok(known));
    let lines: Vec<String> =
        M.lines().map(|line| line.split(',').rev().collect::<Vec<_>>().join(",")).collect();
    assert_eq!(say(A, N, &lines.join("\n")), "nothing is wrong");
    assert_eq!(say(A, "area_a,area_b\n", ""), "nothing is wrong", "islands, and multiplicities nobody made");
}

#[test]
fn people_who_are_not_known_are_one_for_each_area() {
    let unknown =
        A.replace(",900,", ",,").replace(",700.5,", ",,").replace(",400,", ",,").replace(",650,", ",,");
    let known = read(unknown.as_bytes(), N.as_bytes(), M.as_bytes()).expect("tables");
    assert_eq!(known.evidence.exposure, [1.0; 4]);
}

#[test]
fn what_may_be_known_beside_is_read() {
    let text = wider(&[
        "reporting_x1,labelled_pairs,labelled_missed,chance_merges,singletons,doubletons,window_duplicates,window_time",
        "0.5,300,12,2,7,3,4,1.5",
        ",300,,0.5,,,,",
        "1.5,,12,,,,,",
        ",,,,,,,",
    ]);
    let known = read(text.as_bytes(), N.as_bytes(), M.as_bytes()).expect("tables");
    let evidence = known.evidence;
    assert_eq!(evidence.covariates, [[0.5, 1.0, 1.5, 1.0]], "the mean where it is not known");
    let linkage = Linkage { labelled: 300, missed: 12, chance_merges: vec![2.0, 0.5, 0.0, 0.0], shifts: 1.0 };
    assert_eq!(evidence.linkage, Some(linkage));
    assert_eq!(evidence.rare.expect("few reports").singletons, [7.0, 0.0, 0.0, 0.0]);
    assert_eq!(evidence.window.expect("windows").time, [1.5, 0.0, 0.0, 0.0]);
}

#[test]
fn columns_that_cannot_be_are_named() {
    let known = "area, exposure, incidents, reports, raised, matched, concerns, listening_hours, \
                 language_barrier, officer_initiated";
    let wrong = said("raised", "rised");
    let unknown = "A.csv, line 1, column rised: no such column is known; rename it or take it out. Known are";
    assert_eq!(wrong, format!("{unknown} {known}"));
    assert_eq!(
        say(&A.replace(",officer_initiated", "").replace(",3\n", "\n"), N, M),
        "A.csv, line 1: the column officer_initiated is missing; add it, with empty cells where nothing is known"
    );
    assert_eq!(
        said("raised", "reports"),
        "A.csv, line 1, column reports: this column is there twice; take one out"
    );
    assert_eq!(
        say(&A.replace(',', ";"), N, M),
        "A.csv, line 1: cells are separated by semicolons; save the table with commas between them"
    );
    assert_eq!(
        say("", N, M),
        format!("A.csv: the table is empty; its first line must name the columns: {known}")
    );
    assert_eq!(say(A.lines().next().unwrap(), N, M), "A.csv: there are no areas; add a line for each");
    assert_eq!(
        said("officer_initiated", "singletons").replace(known, "…"),
        "A.csv, line 1: the column officer_initiated is missing; add it, with empty cells where nothing is known"
    );
    assert_eq!(
        say(&wider(&["singletons", "1", "", "", ""]), N, M),
        "A.csv: the column doubletons is missing, and singletons tells nothing without it; add it or take singletons out"
    );
}

#[test]
fn cells_that_cannot_be_are_named() {
    let cell = |from: &str, to: &str| said(from, to);
    assert_eq!(
        cell("Mill,900,12,20", "Mill,900,1.5,20"),
        "A.csv, line 2, column incidents: \"1.5\" is not a whole number, 0 or above; leave the cell empty where nothing is known"
    );
    assert_eq!(
        cell("Mill,900,12,20", "Mill,900,-1,20"),
        "A.csv, line 2, column incidents: \"-1\" is not a whole number, 0 or above; leave the cell empty where nothing is known"
    );
    assert_eq!(
        cell("Mill,900,12,20", "Mill,\"1,900\",12,20"),
        "A.csv, line 2, column exposure: \"1,900\" is not a number; write it as 1234.5, or leave the cell empty where nothing is known"
    );
    assert_eq!(
        cell("Mill,900,12,20", "Mill,900,12,nan"),
        "A.csv, line 2, column reports: \"nan\" is not a number; write it as 1234.5, or leave the cell empty where nothing is known"
    );
    assert_eq!(
        cell("Mill,900,12,20", "Mill,900,12,10"),
        "A.csv, line 2, column incidents: 12 is more than 10 in reports, of which it is a part; correct one of the two"
    );
    assert_eq!(
        cell(",4,1,5,", ",4,9,5,"),
        "A.csv, line 2, column matched: 9 is more than 4 in raised, of which it is a part; correct one of the two"
    );
    assert_eq!(
        cell(",4,1,5,", ",4,,5,"),
        "A.csv, line 2, column matched: the cell is empty, but raised is given; fill in both or neither"
    );
    assert_eq!(
        cell(",5,6.5,", ",5,0,"),
        "A.csv, line 2, column listening_hours: concerns were heard, but in no hours of listening; fill in the hours"
    );
    assert_eq!(
        cell(",5,6.5,", ",5,-2,"),
        "A.csv, line 2, column listening_hours: \"-2\" is below 0; leave the cell empty where nothing is known"
    );
    assert_eq!(
        cell("Mill,900", "Mill,0"),
        "A.csv, line 2, column exposure: \"0\" is not above 0; leave the whole column empty where it is not known"
    );
    assert_eq!(
        cell("Mill,900", "Mill,"),
        "A.csv, line 2, column exposure: the cell is empty; fill it in, or empty the whole column if people are not known"
    );
}

#[test]
fn lines_that_cannot_be_are_named() {
    assert_eq!(
        say(&A[..A.len() - 4], N, M),
        "A.csv, line 5: there are 7 cells for 10 columns; the line may be cut off, or a comma too many"
    );
    assert_eq!(
        said("Quay,400", "Mill,400"),
        "A.csv, line 4, column area: Mill is already in line 2; take one of the two out, or give it another name"
    );
    assert_eq!(said("Quay,400", ",400"), "A.csv, line 4, column area: the area has no name; give it one");
    assert_eq!(
        said("Quay,400", "\"Quay,400"),
        "A.csv, line 4, column area: a cell goes over the end of its line; a quote (\") before it may not be closed"
    );
    let encoding = "this is not text in UTF-8; save the table as \"CSV UTF-8\"";
    let latin = A
        .replace("Mill", "M\u{1}ll")
        .into_bytes()
        .into_iter()
        .map(|byte| if byte == 1 { 0xfc } else { byte });
    let error = read(&latin.collect::<Vec<_>>(), N.as_bytes(), M.as_bytes()).expect_err("not UTF-8");
    assert_eq!(error.to_string(), format!("A.csv, line 2, column area: {encoding}"));
    let wide: Vec<u8> = std::iter::once(0xfeff).chain(A.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    let error = read(&wide, N.as_bytes(), M.as_bytes()).expect_err("not UTF-8");
    assert_eq!(error.to_string(), format!("A.csv: {encoding}"));
}

#[test]
fn neighbors_and_multiplicities_that_cannot_be_are_named() {
    assert_eq!(
        say(A, "area_a,area_b\nMill,Quay\nMill,Mole\n", M),
        "N.csv, line 3, column area_b: A.csv has no area \"Mole\"; correct the name, or add the area there"
    );
    assert_eq!(
        say(A, "area_a,area_b\nMill,Mill\n", M),
        "N.csv, line 2, column area_b: \"Mill\" is named as its own neighbor; take the line out"
    );
    assert_eq!(
        say(A, N, "multiplicity,incidents\n0,4\n"),
        "M.csv, line 2, column multiplicity: \"0\" is not a whole number from 1 to 10000; an incident that \
         was reported has at least one report"
    );
    assert_eq!(
        say(A, N, "multiplicity,incidents\n2,4\n2,1\n"),
        "M.csv, line 3, column multiplicity: 2 reports are there twice; add the two lines up"
    );
    assert_eq!(
        say(A, N, "multiplicity,incidents\n2,\n"),
        "M.csv, line 2, column incidents: the cell is empty; fill it in"
    );
    assert_eq!(
        say(A, "", M),
        "N.csv: the table is empty; its first line must name the columns: area_a, area_b"
    );
}

#[test]
fn what_is_the_same_everywhere_must_be_and_must_make_sense() {
    let with = |cells: [&str; 4]| {
        let [a, b, c, d] = cells;
        say(&wider(&["labelled_pairs,labelled_missed", a, b, c, d]), N, M)
    };
    assert_eq!(
        with(["300,4", "200,4", ",", ","]),
        "A.csv, line 3, column labelled_pairs: 200 is not 300, as in a line before; this column says the same in each line"
    );
    assert_eq!(
        with(["3,4", ",", ",", ","]),
        "A.csv, line 2, column labelled_missed: labelled_pairs must be above 0 and at least labelled_missed; correct them or take both out"
    );
    assert_eq!(with([","; 4]), "nothing is wrong");
    let copies = wider(&["labelled_pairs,labelled_missed,chance_copies", "9,1,0", ",,", ",,", ",,"]);
    assert_eq!(
        say(&copies, N, M),
        "A.csv, line 2, column chance_copies: \"0\" is not above 0; leave the whole column empty where it is not known"
    );
}

#[test]
fn what_does_not_fit_together_is_not_written() {
    let city = simulate(5, 1, &World::default());
    assert_eq!(
        write(&area_names(4), &city.evidence, &city.officer_initiated).expect_err("too few").to_string(),
        "areas has 4 numbers for 5 places"
    );
    assert!(write(&area_names(5), &city.evidence, &OfficerInitiated(vec![])).is_err());
}

#[test]
fn the_truth_has_a_line_for_each_area() {
    let city = simulate(3, 1, &World::default());
    let text = truth(&area_names(3), &city);
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!((lines.len(), lines[0]), (4, "area,need_log,reporting_probability,expected_incidents"));
    let (need, expected) = (city.truth.need_log[2], city.truth.expected[2]);
    assert_eq!(lines[3], format!("a3,{need},{},{expected}", city.truth.reported[2]));
}

#[test]
fn findings_have_the_name_of_their_area() {
    let city = simulate(12, 1, &World::default());
    let options = crate::Options { draws: 20, imputations: 0, seed: 1 };
    let found = crate::findings(&city.evidence, &city.officer_initiated, &options, 3).expect("findings");
    let value: serde_json::Value =
        serde_json::from_str(&json(&area_names(12), &found).expect("JSON")).expect("JSON");
    let area = &value["areas"][4];
    assert_eq!(
        (&area["area"], area["need_log_mean"].as_f64()),
        (&"a5".into(), Some(found.places[4].need_log_mean))
    );
    assert!(value["kappa"].is_number() && value["warnings"].is_array());
}

proptest! {
    #[test]
    fn a_city_comes_back_from_its_tables(world in 0..NAMES.len(), places in 1..40_usize, seed in 0..99_u64) {
        let city = simulate(places, seed, &World::named(NAMES[world]).expect("a world"));
        let areas = area_names(places);
        let texts = write(&areas, &city.evidence, &city.officer_initiated).expect("texts");
        let read = read(texts.areas.as_bytes(), texts.neighbors.as_bytes(), texts.multiplicity.as_bytes());
        let officer_initiated = city.officer_initiated;
        prop_assert_eq!(read, Ok(Known { areas, evidence: city.evidence, officer_initiated }));
    }

    /// Whatever comes in, something is said and nothing breaks.
    #[test]
    fn any_bytes_are_refused_or_make_evidence_that_can_be(
        areas in prop::collection::vec(any::<u8>(), 0..200), line in ".{0,80}", cell in ".{0,12}",
    ) {
        let with_line = format!("{A}{line}\n");
        let with_cell = A.replacen("12", &cell, 1);
        for (areas, neighbors, multiplicity) in [
            (&areas[..], N, M),
            (with_line.as_bytes(), N, M),
            (A.as_bytes(), &line, M),
            (A.as_bytes(), N, &line),
            (with_cell.as_bytes(), N, M),
        ] {
            if let Ok(known) = read(areas, neighbors.as_bytes(), multiplicity.as_bytes()) {
                prop_assert_eq!(known.evidence.check(), Ok(()));
            }
        }
    }
}
