//! Files and functions that a reader can take in: the median file has at most 200 lines, nine
//! in ten at most 400, none more than 800; a function has at most 60, not counting a `match` with
//! which it ends: that reads as a table.

use crate::{File, Finding, House, Source};

const MEDIAN: usize = 200;
const NINE_IN_TEN: usize = 400;
const MOST: usize = 800;
const FUNCTION: usize = 60;

/// What is too long.
#[must_use]
pub fn findings(house: &House) -> Vec<Finding> {
    let mut sizes: Vec<(usize, &File)> =
        house.program().map(|file| (file.text.lines().count(), file)).collect();
    sizes.sort_by_key(|(lines, file)| (*lines, file.path.as_str()));
    let mend = "Find the second noun in it and give it a file";
    let mut found: Vec<Finding> = sizes
        .iter()
        .filter(|(lines, _)| *lines > MOST)
        .map(|(lines, file)| Finding::at(&file.path, 0, format!("has {lines} lines, more than {MOST}"), mend))
        .collect();
    for (name, share, limit) in [("median", 50, MEDIAN), ("nine in ten", 90, NINE_IN_TEN)] {
        if let Some((lines, file)) = sizes.get(sizes.len().saturating_sub(1) * share / 100)
            && *lines > limit
        {
            let what = format!("with {lines} lines it is the {name} of all files, which may have {limit}");
            found.push(Finding::at(&file.path, 0, what, mend));
        }
    }
    found.extend(house.program().flat_map(long_functions));
    found
}

fn long_functions(file: &File) -> Vec<Finding> {
    let functions = functions(&Source::of(&file.text).code);
    let long = functions.into_iter().filter(|(_, lines)| *lines > FUNCTION);
    long.map(|(line, lines)| {
        let what = format!("a function of {lines} lines, more than {FUNCTION}");
        Finding::at(&file.path, line, what, "Give a part of it a name of its own")
    })
    .collect()
}

/// Line and length of each function that has a body.
fn functions(code: &str) -> Vec<(usize, usize)> {
    let lines: Vec<&str> = code.lines().collect();
    let begins = |line: &str| {
        let words: Vec<&str> = line.split_whitespace().collect();
        words
            .iter()
            .take_while(|word| !word.contains('(') || **word == "pub(crate)" || **word == "pub(super)")
            .any(|word| *word == "fn")
    };
    let starts = (0..lines.len()).filter(|at| begins(lines[*at]));
    let length = |from: usize, end: usize| end - from + 1 - table_at_end(&lines[from..end]);
    starts.filter_map(|at| body_end(&lines, at).map(|end| (at + 1, length(at, end)))).collect()
}

/// How many lines the `match` takes with which a function ends; 0 when it ends otherwise. Goes
/// by the indentation that rustfmt gives.
fn table_at_end(function: &[&str]) -> usize {
    let indent = |line: &str| line.len() - line.trim_start().len();
    let Some(last) = function.last().filter(|line| matches!(line.trim(), "}" | "})")) else { return 0 };
    let rows = function
        .iter()
        .rev()
        .skip(1)
        .position(|line| !line.trim().is_empty() && indent(line) <= indent(last));
    let Some(head) = rows.map(|rows| function.len() - 2 - rows) else { return 0 };
    let begins = function[head].trim();
    if begins.starts_with("match ") || begins.starts_with("Ok(match ") { function.len() - head } else { 0 }
}

fn body_end(lines: &[&str], from: usize) -> Option<usize> {
    let (mut depth, mut inside) = (0_usize, 0_usize);
    for (at, line) in lines.iter().enumerate().skip(from) {
        for c in line.chars() {
            match c {
                '(' | '[' => inside += 1,
                ')' | ']' => inside = inside.saturating_sub(1),
                ';' if depth == 0 && inside == 0 => return None,
                '{' => depth += 1,
                '}' if depth == 1 => return Some(at),
                '}' => depth = depth.saturating_sub(1),
                _ => {}
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::none;

    fn of(files: &[(&str, usize)]) -> Vec<Finding> {
        let texts: Vec<(String, String)> =
            files.iter().map(|(name, lines)| (format!("a/src/{name}"), "x\n".repeat(*lines))).collect();
        let files: Vec<(&str, &str)> =
            texts.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
        findings(&House::of(&["a"], &files))
    }

    #[test]
    fn the_house_is_small() -> std::io::Result<()> {
        none(&findings(&House::here()?));
        Ok(())
    }

    #[test]
    fn a_giant_is_found() {
        assert_eq!(of(&[("a.rs", 800), ("b.rs", 10), ("c.rs", 10)]), []);
        let found = of(&[("a.rs", 801), ("b.rs", 10), ("c.rs", 10)]);
        assert_eq!((found.len(), found[0].place.as_str()), (1, "a/src/a.rs"));
    }

    #[test]
    fn many_big_ones_are_found() {
        assert!(of(&[("a.rs", 201), ("b.rs", 201), ("c.rs", 10)])[0].what.contains("median"));
        let files: Vec<(String, usize)> =
            (0..10).map(|n| (format!("{n}.rs"), if n < 7 { 100 } else { 401 })).collect();
        let files: Vec<(&str, usize)> = files.iter().map(|(name, lines)| (name.as_str(), *lines)).collect();
        assert!(of(&files)[0].what.contains("nine in ten"));
    }

    #[test]
    fn tests_may_be_long() {
        assert_eq!(of(&[("tests.rs", 900), ("tests/x.rs", 900), ("b.rs", 10)]), []);
    }

    #[test]
    fn long_functions_are_found() {
        let body = |lines: usize| {
            format!(
                "trait T {{\n  fn a(&self, b: [u8; 3]);\n}}\npub(crate) async fn f(\n  a: u8,\n) {{\n{}}}\n",
                "  x();\n".repeat(lines)
            )
        };
        let of = |text: &str| findings(&House::of(&["a"], &[("a/src/a.rs", text)]));
        assert_eq!(of(&body(56)), []);
        assert_eq!(of(&body(57))[0].place, "a/src/a.rs:4");
    }

    #[test]
    fn a_match_at_the_end_is_a_table() {
        let rows = "    1 => 2,\n".repeat(90);
        let of = |text: &str| findings(&House::of(&["a"], &[("a/src/a.rs", text)])).len();
        assert_eq!(of(&format!("fn f() {{\n  let x = 1;\n  match x {{\n{rows}  }}\n}}\n")), 0);
        assert_eq!(of(&format!("fn f() {{\n  Ok(match x {{\n{rows}  }})\n}}\n")), 0);
        assert_eq!(of(&format!("fn f() {{\n  match x {{\n{rows}  }}\n  g()\n}}\n")), 1);
        assert_eq!(of(&format!("fn f() {{\n  if x {{\n{rows}  }}\n}}\n")), 1);
    }
}
