//! Just enough of an XML reader to tell whether a drawing is well formed.

/// One element as it opens: its name and its attributes, as written.
#[derive(Debug)]
pub struct Element {
    pub name: String,
    pub attributes: Vec<(String, String)>,
}

impl Element {
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(have, _)| have == name).map(|(_, value)| value.as_str())
    }
}

/// All elements in their order. Panics when the text is not well formed.
pub fn elements(text: &str) -> Vec<Element> {
    let mut found = Vec::new();
    let mut open: Vec<String> = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find('<') {
        check_text(&rest[..start]);
        assert!(!open.is_empty() || start == 0, "text outside of the root");
        let end = tag_end(&rest[start..]) + start;
        let tag = &rest[start + 1..end];
        rest = &rest[end + 1..];
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop().as_deref(), Some(name), "closes what is not open");
        } else {
            let alone = tag.ends_with('/');
            let element = element(tag.trim_end_matches('/'));
            if !alone {
                open.push(element.name.clone());
            }
            found.push(element);
        }
    }
    assert!(open.is_empty() && rest.is_empty(), "not closed: {open:?}");
    found
}

fn tag_end(text: &str) -> usize {
    let mut quoted = false;
    for (at, letter) in text.char_indices() {
        match letter {
            '"' => quoted = !quoted,
            '>' if !quoted => return at,
            '<' => assert!(at == 0, "a bare < in a tag"),
            _ => {}
        }
    }
    panic!("a tag does not end");
}

fn element(tag: &str) -> Element {
    let (name, mut rest) = tag.split_once(' ').unwrap_or((tag, ""));
    assert!(name.chars().all(|c| c.is_ascii_alphabetic()), "{name}");
    let mut attributes: Vec<(String, String)> = Vec::new();
    while !rest.is_empty() {
        let (name, after) = rest.split_once("=\"").expect("an attribute with a quoted value");
        let (value, after) = after.split_once('"').expect("a closing quote");
        check_text(value);
        assert!(name.chars().all(|c| c.is_ascii_alphabetic() || c == '-'), "{name}");
        assert!(attributes.iter().all(|(have, _)| have != name), "{name} twice");
        attributes.push((name.to_owned(), value.to_owned()));
        rest = after.strip_prefix(' ').unwrap_or(after);
    }
    Element { name: name.to_owned(), attributes }
}

fn check_text(text: &str) {
    assert!(text.chars().all(|c| !c.is_control()), "control characters");
    for (at, _) in text.match_indices('&') {
        let entity = text[at + 1..].split(';').next().unwrap();
        assert!(["amp", "lt", "gt", "quot", "#39"].contains(&entity), "&{entity}");
    }
}
