//! Templates hold no inline style and no inline script, which the content security policy would
//! refuse anyway, and every notice that a page announces has its text.

use crate::{Finding, House, Source, texts::Texts, texts::without_comments};

/// What is wrong with templates, and with markup in strings.
#[must_use]
pub fn findings(house: &House) -> Vec<Finding> {
    let (texts, _) = Texts::of(house);
    let mut found = vec![];
    for file in house.templates() {
        for (line, number) in without_comments(&file.text).lines().zip(1..) {
            found.extend(inline(&file.path, number, line));
            found.extend(unsaid(&texts, &file.path, number, line));
        }
    }
    for file in house.program().filter(|file| file.part != "rules") {
        for literal in Source::of(&file.text).literals {
            found.extend(inline(&file.path, literal.line, &literal.text));
            found.extend(unsaid(&texts, &file.path, literal.line, &literal.text));
        }
    }
    found
}

fn inline(path: &str, line: usize, text: &str) -> Vec<Finding> {
    let text = text.to_lowercase();
    let mut what = vec![];
    if text.contains("<style") || text.contains(" style=") {
        what.push("an inline style");
    }
    // A script that is loaded says where from, at once or after its type.
    let scripts = text.match_indices("<script");
    if scripts
        .map(|(at, _)| text[at..].split('>').next().unwrap_or_default())
        .any(|tag| !tag.contains(" src="))
    {
        what.push("an inline script");
    }
    if text.contains("javascript:") || has_handler(&text) {
        what.push("a script in an attribute");
    }
    let mend = "Use a class of the kit, or an island in web/src";
    what.into_iter().map(|what| Finding::at(path, line, format!("holds {what}"), mend)).collect()
}

/// `onclick=` and the like, inside a tag.
fn has_handler(text: &str) -> bool {
    text.match_indices(" on").any(|(at, _)| {
        let rest = &text[at + 3..];
        let name = rest.find(|c: char| !c.is_ascii_lowercase()).unwrap_or(rest.len());
        let inside_tag = text[..at].rfind('<') > text[..at].rfind('>');
        name > 0 && inside_tag && rest[name..].starts_with('=')
    })
}

fn unsaid(texts: &Texts, path: &str, line: usize, text: &str) -> Vec<Finding> {
    let tokens = text.match_indices("said=").map(|(at, mark)| {
        let rest = &text[at + mark.len()..];
        let end = rest.find(|c: char| !c.is_ascii_lowercase() && c != '-').unwrap_or(rest.len());
        (&rest[..end], rest[end..].starts_with('{'))
    });
    // `said={token}` is put together when the program runs.
    let missing =
        tokens.filter(|(token, open)| !open && !token.is_empty() && !texts.has(&format!("said-{token}")));
    missing
        .map(|(token, _)| {
            Finding::at(
                path,
                line,
                format!("announces {token}, and there is no text said-{token}"),
                "Write it into the part's .ftl",
            )
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::none;

    fn of(path: &str, text: &str) -> Vec<String> {
        let house =
            House::of(&["base/page"], &[("translations/en/page.ftl", "said-sorted = Sorted."), (path, text)]);
        findings(&house).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn the_markup_is_clean() -> std::io::Result<()> {
        none(&findings(&House::here()?));
        Ok(())
    }

    #[test]
    fn inline_style_and_script_are_found() {
        let html = "base/page/templates/a.html";
        for bad in [
            "<p style=\"x\">",
            "<style>p {}</style>",
            "<script>x()</script>",
            "<script type=\"module\">x()</script>",
            "<a href=\"javascript:x()\">",
            "<button type=\"button\" onclick=\"x()\">",
        ] {
            assert_eq!(of(html, bad).len(), 1, "{bad}");
        }
        assert_eq!(of("base/page/src/a.rs", "let a = \"<p style='x'>\";").len(), 1);
    }

    #[test]
    fn good_markup_passes() {
        let html = "base/page/templates/a.html";
        for good in [
            "<script type=\"module\" src=\"/assets/app.js\"></script>",
            "{# <p style=\"x\"> #}",
            "<p>turn on a=b</p>",
            "<link rel=\"stylesheet\" href=\"/a.css\">",
            "<p class=\"tl-style\" data-only=\"x\">",
        ] {
            assert_eq!(of(html, good), [] as [&str; 0], "{good}");
        }
    }

    #[test]
    fn a_notice_needs_its_text() {
        assert_eq!(of("base/page/src/a.rs", "see_other(\"/triage?said=sorted\")"), [] as [&str; 0]);
        assert_eq!(of("base/page/src/a.rs", "see_other(&format!(\"/x?said={token}\"))"), [] as [&str; 0]);
        let found = of("base/page/src/a.rs", "\nsee_other(\"/triage?said=merged\")");
        assert!(found[0].starts_with("base/page/src/a.rs:2: announces merged"), "{found:?}");
    }
}
