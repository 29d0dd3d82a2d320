//! Which tables a statement reads and writes, found by the words before their names.

/// The tables that a statement names.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tables {
    /// Line and name of each table it reads from.
    pub reads: Vec<(usize, String)>,
    /// Line and name of each table it writes to.
    pub writes: Vec<(usize, String)>,
}

/// A word or a sign of a statement, with its line.
type Token = (usize, String);

/// Reads a statement. Names that the statement gives to parts of itself (`WITH name AS (`)
/// are no tables.
#[must_use]
pub fn tables(sql: &str) -> Tables {
    let tokens = tokens(sql);
    let word = |at: usize| tokens.get(at).map_or("", |(_, text)| text.as_str());
    let is = |at: usize, name: &str| word(at).eq_ignore_ascii_case(name);
    let own = names_of_itself(&tokens);
    let mut found = Tables::default();
    for at in 0..tokens.len() {
        let before = |name: &str| at > 0 && is(at - 1, name);
        let write = (is(at, "INTO") && before("INSERT"))
            || (is(at, "UPDATE") && !is(at + 1, "SET") && !before("FOR") && !before("DO"))
            || (is(at, "FROM") && before("DELETE"));
        let read = is(at, "JOIN") || (is(at, "FROM") && !before("DELETE") && !before("DISTINCT"));
        if write {
            found.writes.extend(table_at(&tokens, at + 1));
        } else if read {
            found.reads.extend(list_at(&tokens, at + 1));
        }
    }
    found.reads.retain(|(_, name)| !own.contains(name));
    found
}

/// Words and signs that may stand between a verb and the name of its table.
const BETWEEN: [&str; 9] = ["ONLY", "OR", "IGNORE", "REPLACE", "ABORT", "TABLE", "IF", "EXISTS", "\""];

/// The tables of which a statement changes rows or takes them away: whatever it does to a table but
/// adding rows and reading.
#[must_use]
pub fn changed(sql: &str) -> Vec<(usize, String)> {
    let tokens = tokens(sql);
    let is = |at: usize, name: &str| tokens.get(at).is_some_and(|(_, text)| text.eq_ignore_ascii_case(name));
    let after = |at: usize| {
        let between = |at: &usize| BETWEEN.into_iter().any(|word| is(*at, word));
        table_at(&tokens, at + 1 + (at + 1..tokens.len()).take_while(between).count())
    };
    let (mut found, mut added) = (vec![], None);
    for at in 0..tokens.len() {
        let before = |name: &str| at > 0 && is(at - 1, name);
        if is(at, ";") {
            added = None;
        } else if is(at, "INTO") && !before("REPLACE") {
            added = after(at);
        } else if is(at, "UPDATE") && before("DO") {
            // Another row is put in the place of one that is there.
            found.extend(added.clone());
        } else if (is(at, "UPDATE") && !is(at + 1, "SET") && !before("FOR"))
            || (is(at, "FROM") && before("DELETE"))
            || (is(at, "INTO") && before("REPLACE"))
            || is(at, "TRUNCATE")
            || (is(at, "TABLE") && before("DROP"))
        {
            found.extend(after(at));
        }
    }
    found
}

/// The tables that a migration makes, or gives another name.
#[must_use]
pub fn created(sql: &str) -> Vec<(usize, String)> {
    let tokens = tokens(sql);
    let is = |at: usize, name: &str| tokens.get(at).is_some_and(|(_, text)| text.eq_ignore_ascii_case(name));
    let begins =
        |at: &usize| (is(*at, "CREATE") && is(at + 1, "TABLE")) || (is(*at, "RENAME") && is(at + 1, "TO"));
    (0..tokens.len()).filter(begins).filter_map(|at| table_at(&tokens, at + 2)).collect()
}

fn names_of_itself(tokens: &[Token]) -> Vec<String> {
    let is = |at: usize, name: &str| tokens.get(at).is_some_and(|(_, text)| text.eq_ignore_ascii_case(name));
    // `name AS (` or `name (a, b) AS (`: the word before AS or before its list of columns.
    let named = |at: usize| {
        let mut end = at.checked_sub(1)?;
        if is(end, ")") {
            end = tokens[..end].iter().rposition(|(_, text)| text == "(")?.checked_sub(1)?;
        }
        Some(tokens[end].1.clone())
    };
    (0..tokens.len()).filter(|at| is(*at, "AS") && is(at + 1, "(")).filter_map(named).collect()
}

fn table_at(tokens: &[Token], at: usize) -> Option<Token> {
    let token = tokens.get(at)?;
    token.1.starts_with(|c: char| c.is_ascii_alphabetic()).then(|| token.clone())
}

/// `a`, `a x, b AS y`: the tables of a FROM.
fn list_at(tokens: &[Token], mut at: usize) -> Vec<Token> {
    let mut found = vec![];
    while let Some(table) = table_at(tokens, at) {
        // A name before a parenthesis is a function.
        if tokens.get(at + 1).is_none_or(|(_, text)| text != "(") {
            found.push(table);
        }
        let rest = tokens[at + 1..].iter().take(3);
        let Some(comma) = rest.clone().position(|(_, text)| text == ",") else { break };
        if !rest.take(comma).all(|(_, text)| text.starts_with(|c: char| c.is_ascii_alphabetic())) {
            break;
        }
        at += comma + 2;
    }
    found
}

fn tokens(sql: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = vec![];
    for (line, number) in sql.lines().zip(1..) {
        let line = line.split("--").next().unwrap_or_default();
        // Every second piece stands between quotes.
        for piece in line.split('\'').step_by(2) {
            let mut word = String::new();
            for c in piece.chars().chain([' ']) {
                if c.is_ascii_alphanumeric() || c == '_' {
                    word.push(c);
                    continue;
                }
                if !word.is_empty() {
                    tokens.push((number, std::mem::take(&mut word)));
                }
                if !c.is_whitespace() {
                    tokens.push((number, c.to_string()));
                }
            }
        }
    }
    tokens
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(list: &[(usize, String)]) -> Vec<&str> {
        list.iter().map(|(_, name)| name.as_str()).collect()
    }

    #[test]
    fn reads_and_writes_are_told_apart() {
        let found = tables(
            "INSERT INTO a_x (id)\nSELECT id FROM b_y y JOIN c_z ON true -- FROM d_d\nON CONFLICT DO UPDATE SET x = 'FROM e_e'",
        );
        assert_eq!((names(&found.writes), names(&found.reads)), (vec!["a_x"], vec!["b_y", "c_z"]));
        assert_eq!(found.reads[0].0, 2);
        assert_eq!(names(&tables("DELETE FROM a_x WHERE b IN (SELECT b FROM c_c)").writes), ["a_x"]);
        assert_eq!(names(&tables("UPDATE a_x SET n = 1").writes), ["a_x"]);
        assert_eq!(tables("SELECT 1 FOR UPDATE"), Tables::default());
    }

    #[test]
    fn lists_and_names_of_itself() {
        let found = tables(
            "WITH mine (a) AS (SELECT a FROM x_x), more AS (SELECT 1) SELECT * FROM mine, y_y AS y, more, z_z z",
        );
        assert_eq!(names(&found.reads), ["x_x", "y_y", "z_z"]);
        assert_eq!(tables("SELECT a IS DISTINCT FROM b"), Tables::default());
        assert_eq!(names(&tables("SELECT * FROM (SELECT 1 FROM x_x) q, y_y").reads), ["x_x"]);
    }

    #[test]
    fn changing_is_told_apart_from_adding() {
        for sql in [
            "UPDATE a_x SET n = 1",
            "update only a_x set n = 1",
            "UPDATE OR IGNORE \"a_x\" SET n = 1",
            "DELETE FROM a_x WHERE id = $1",
            "WITH gone AS (DELETE FROM a_x RETURNING id) INSERT INTO b_y SELECT id FROM gone",
            "INSERT INTO a_x (id) VALUES ($1)\nON CONFLICT (id) DO UPDATE SET n = excluded.n",
            "INSERT OR REPLACE INTO a_x (id) VALUES ($1)",
            "REPLACE INTO a_x (id) VALUES ($1)",
            "TRUNCATE TABLE a_x",
            "DROP TABLE IF EXISTS a_x",
        ] {
            assert_eq!(names(&changed(sql)), ["a_x"], "{sql}");
        }
        for sql in [
            "INSERT INTO a_x (id) VALUES ($1) ON CONFLICT (id) DO NOTHING",
            "INSERT INTO a_x (id) SELECT id FROM b_y",
            "SELECT id FROM a_x FOR UPDATE",
            "SELECT id FROM a_x WHERE kind = 'UPDATE a_x' -- DELETE FROM a_x",
            "CREATE TABLE a_x (id TEXT); ALTER TABLE a_x ADD COLUMN n BIGINT; CREATE INDEX i ON a_x (id)",
        ] {
            assert!(changed(sql).is_empty(), "{sql}: {:?}", changed(sql));
        }
        let several = "INSERT INTO a_x (id) VALUES ($1);\nINSERT INTO b_y (id) VALUES ($1)\n\
                       ON CONFLICT (id) DO UPDATE SET n = 1;\nDELETE FROM c_z";
        assert_eq!(changed(several), [(2, "b_y".to_owned()), (4, "c_z".to_owned())]);
    }

    #[test]
    fn created_tables_are_found() {
        assert_eq!(
            names(&created(
                "-- CREATE TABLE no_no (\nCREATE TABLE a_b (id TEXT);\nCREATE INDEX i ON a_b (id);\n\
                 ALTER TABLE a_b RENAME TO c_d;"
            )),
            ["a_b", "c_d"]
        );
    }
}
