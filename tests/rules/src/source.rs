//! A Rust source, taken apart just far enough for the rules: its code without comments and
//! strings, and its string literals. Code behind `#[cfg(test)]` is left out.

/// A string literal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Literal {
    /// The line on which it begins.
    pub line: usize,
    /// What stands between its quotes, escapes untouched.
    pub text: String,
}

/// A Rust source. Lines and columns are those of the file.
#[derive(Debug, Clone, Default)]
pub struct Source {
    /// The code, with comments and what strings hold blanked.
    pub code: String,
    /// The code and its strings, with comments blanked.
    pub bare: String,
    /// The string literals.
    pub literals: Vec<Literal>,
}

impl Source {
    /// Takes a source apart.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let mut reader =
            Reader { text: text.chars().collect(), at: 0, code: vec![], bare: vec![], literals: vec![] };
        while reader.at < reader.text.len() {
            reader.step();
        }
        reader.finish()
    }

    /// The lines on which `name` stands as a whole word of the code.
    #[must_use]
    pub fn lines_naming(&self, name: &str) -> Vec<usize> {
        let is_part = |c: char| c.is_alphanumeric() || c == '_';
        let names = |line: &str| line.split(|c| !is_part(c)).any(|word| word == name);
        self.code.lines().zip(1..).filter(|(line, _)| names(line)).map(|(_, number)| number).collect()
    }
}

struct Reader {
    text: Vec<char>,
    at: usize,
    code: Vec<char>,
    bare: Vec<char>,
    /// Where each literal begins, and what it holds.
    literals: Vec<(usize, String)>,
}

impl Reader {
    fn peek(&self, ahead: usize) -> char {
        self.text.get(self.at + ahead).copied().unwrap_or('\0')
    }

    fn step(&mut self) {
        let before = self.at.checked_sub(1).and_then(|at| self.text.get(at)).copied().unwrap_or(' ');
        match (self.peek(0), self.peek(1)) {
            ('/', '/') => self.blank_until(|reader| reader.peek(0) == '\n'),
            ('/', '*') => self.block_comment(),
            ('"', _) => self.string(0, false),
            ('r', '"' | '#') if !before.is_alphanumeric() && before != '_' => self.raw_string(),
            ('\'', '\\') => {
                self.blank(3);
                self.blank_until(|reader| reader.peek(0) == '\'');
                self.blank(1);
            }
            ('\'', _) if self.peek(2) == '\'' => self.blank(3),
            _ => self.keep(1),
        }
    }

    fn keep(&mut self, count: usize) {
        for _ in 0..count {
            let c = self.peek(0);
            self.code.push(c);
            self.bare.push(c);
            self.at += 1;
        }
    }

    fn blank(&mut self, count: usize) {
        for _ in 0..count.min(self.text.len() - self.at) {
            let c = if self.peek(0) == '\n' { '\n' } else { ' ' };
            self.code.push(c);
            self.bare.push(c);
            self.at += 1;
        }
    }

    fn blank_until(&mut self, ends: impl Fn(&Self) -> bool) {
        while self.at < self.text.len() && !ends(self) {
            self.blank(1);
        }
    }

    fn block_comment(&mut self) {
        let mut depth = 0;
        while self.at < self.text.len() {
            match (self.peek(0), self.peek(1)) {
                ('/', '*') => depth += 1,
                ('*', '/') => depth -= 1,
                _ => {
                    self.blank(1);
                    continue;
                }
            }
            self.blank(2);
            if depth == 0 {
                return;
            }
        }
    }

    /// `r"…"`, `r#"…"#`; a raw identifier (`r#type`) is kept as it is.
    fn raw_string(&mut self) {
        let hashes = self.text[self.at + 1..].iter().take_while(|c| **c == '#').count();
        if self.peek(1 + hashes) == '"' {
            self.keep(1 + hashes);
            self.string(hashes, true);
        } else {
            self.keep(1 + hashes);
        }
    }

    fn string(&mut self, hashes: usize, raw: bool) {
        self.keep(1);
        let from = self.at;
        while self.at < self.text.len() {
            let c = self.peek(0);
            if c == '"' && (1..=hashes).all(|ahead| self.peek(ahead) == '#') {
                break;
            }
            let count = if c == '\\' && !raw { 2 } else { 1 };
            for _ in 0..count.min(self.text.len() - self.at) {
                let c = self.peek(0);
                self.code.push(if c == '\n' { '\n' } else { ' ' });
                self.bare.push(c);
                self.at += 1;
            }
        }
        self.literals.push((from, self.text[from..self.at].iter().collect()));
        if self.at < self.text.len() {
            self.keep(1 + hashes);
        }
    }

    /// Blanks what stands behind `#[cfg(test)]`, and numbers the lines.
    fn finish(mut self) -> Source {
        let mark: Vec<char> = "#[cfg(test)]".chars().collect();
        let mut at = 0;
        while at + mark.len() <= self.code.len() {
            if self.code[at..].starts_with(&mark) {
                let end = item_end(&self.code, at + mark.len());
                for place in at..end {
                    if self.code[place] != '\n' {
                        self.code[place] = ' ';
                    }
                    if self.bare[place] != '\n' {
                        self.bare[place] = ' ';
                    }
                }
                self.literals.retain(|(from, _)| !(at..end).contains(from));
                at = end;
            }
            at += 1;
        }
        let line_of = |at: usize| 1 + self.text[..at].iter().filter(|c| **c == '\n').count();
        let literals =
            self.literals.iter().map(|(at, text)| Literal { line: line_of(*at), text: text.clone() });
        Source {
            literals: literals.collect(),
            code: self.code.iter().collect(),
            bare: self.bare.iter().collect(),
        }
    }
}

/// Where the item that begins at `at` ends: at its `;`, or with its braces.
fn item_end(code: &[char], at: usize) -> usize {
    let mut depth = 0_usize;
    for (place, c) in code.iter().enumerate().skip(at) {
        match c {
            ';' if depth == 0 => return place + 1,
            '{' => depth += 1,
            '}' if depth <= 1 => return place + 1,
            '}' => depth -= 1,
            _ => {}
        }
    }
    code.len()
}

/// A call that was found in a text: the line on which its name stands, and its arguments as
/// they are written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Call {
    /// The line.
    pub line: usize,
    /// The arguments, trimmed.
    pub args: Vec<String>,
}

impl Call {
    /// The argument at a place, when it is a string literal.
    #[must_use]
    pub fn literal(&self, place: usize) -> Option<&str> {
        let text = self.args.get(place)?.strip_prefix('"')?.strip_suffix('"')?;
        (!text.contains('"')).then_some(text)
    }
}

/// The calls that begin with `name` (such as `.t(`, with its parenthesis) in Rust or in a template.
#[must_use]
pub fn calls(text: &str, name: &str) -> Vec<Call> {
    let found = text.match_indices(name);
    found
        .map(|(at, _)| Call {
            line: 1 + text[..at].matches('\n').count(),
            args: args(&text[at + name.len()..]),
        })
        .collect()
}

fn args(text: &str) -> Vec<String> {
    let (mut args, mut one, mut depth, mut quoted, mut escaped) =
        (vec![], String::new(), 0_u32, false, false);
    for c in text.chars() {
        match c {
            '"' if !escaped => quoted = !quoted,
            '(' | '[' | '{' if !quoted => depth += 1,
            ')' | ']' | '}' if !quoted && depth == 0 => break,
            ')' | ']' | '}' if !quoted => depth -= 1,
            ',' if !quoted && depth == 0 => {
                args.push(std::mem::take(&mut one).trim().to_owned());
                continue;
            }
            _ => {}
        }
        escaped = c == '\\' && !escaped;
        one.push(c);
    }
    args.push(one.trim().to_owned());
    args
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_strings_are_taken_out() {
        let source = Source::of(
            "let a = \"sqlx // no\"; // sqlx\n/* sqlx /* x */ */ let b = r#\"a\"b\"#; let c = '\"'; fn f<'a>() {}",
        );
        assert!(source.lines_naming("sqlx").is_empty(), "{}", source.code);
        assert!(!source.bare.contains("*/") && source.bare.contains("\"sqlx // no\""));
        let texts: Vec<_> = source.literals.iter().map(|l| (l.line, l.text.as_str())).collect();
        assert_eq!(texts, [(1, "sqlx // no"), (2, "a\"b")]);
        assert!(source.code.contains("fn f<'a>() {}"));
    }

    #[test]
    fn escapes_do_not_end_a_string() {
        let source = Source::of(r#"let a = "x\"y"; let b = '\''; let c = "\\"; let sqlx = 1;"#);
        assert_eq!(source.literals.len(), 2);
        assert_eq!(source.lines_naming("sqlx"), [1]);
    }

    #[test]
    fn code_for_tests_is_left_out() {
        let source = Source::of(
            "fn a() {}\n#[cfg(test)]\nmod tests { use sqlx::X; fn f() { \"SELECT\"; } }\nfn b() {}\n#[cfg(test)]\nmod more;\nuse axum;",
        );
        assert!(source.lines_naming("sqlx").is_empty() && source.literals.is_empty());
        assert_eq!(source.lines_naming("b"), [4]);
        assert_eq!(source.lines_naming("axum"), [7]);
    }

    #[test]
    fn calls_give_their_arguments() {
        let found = calls("x\ncx.t1(\n \"a-b\", \"n\", f(1, 2)) cx.t1(&format!(\"{x}, y\"), z)", ".t1(");
        assert_eq!(
            found[0],
            Call { line: 2, args: vec!["\"a-b\"".into(), "\"n\"".into(), "f(1, 2)".into()] }
        );
        assert_eq!((found[0].literal(0), found[1].literal(0)), (Some("a-b"), None));
    }
}
