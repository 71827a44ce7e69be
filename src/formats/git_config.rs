//! git's configuration files: the value of a key, and a section added, byte for byte beside the rest.
//!
//! Of the syntax of `git-config` this reads sections, subsections in quotation marks, values with quotes,
//! escapes, comments and continued lines; what it does not understand it passes over, as only single keys are
//! asked for. Included files are not followed.

/// The value of `key` in the section `name`, or in its subsection; of several the last, as git does.
///
/// A key without `=` has the value `true`.
pub fn value(text: &str, name: &str, subsection: Option<&str>, key: &str) -> Option<String> {
    let mut is_inside = false;
    let mut found = None;
    let mut lines = text.trim_start_matches('\u{feff}').lines();
    while let Some(line) = lines.next() {
        let mut line = line.trim_start().to_owned();
        if line.starts_with('[') {
            let Some((head, rest)) = header(&line) else {
                is_inside = false;
                continue;
            };
            is_inside = head.0.eq_ignore_ascii_case(name) && head.1.as_deref() == subsection;
            line = rest.to_owned();
        }
        if !is_inside {
            continue;
        }
        while is_continued(&line) {
            line.pop();
            line.push_str(lines.next().unwrap_or_default());
        }
        let (name, rest) = line.split_once('=').unwrap_or((&line, "true"));
        if name.trim().eq_ignore_ascii_case(key) {
            found = Some(unquoted(rest));
        }
    }
    found
}

/// `text` with a section at its end that gives these keys these values.
///
/// Everything before it stays as it is; with equal keys the last section counts.
pub fn with_section(text: &str, name: &str, subsection: &str, pairs: &[(&str, &str)]) -> String {
    let line_end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let mut out = text.to_owned();
    if !out.is_empty() && !out.ends_with('\n') {
        out.push_str(line_end);
    }
    out.push_str(&format!("[{name} \"{}\"]{line_end}", escaped(subsection)));
    for (key, value) in pairs {
        out.push_str(&format!("\t{key} = \"{}\"{line_end}", escaped(value)));
    }
    out
}

fn escaped(value: &str) -> String {
    value.replace('\\', "\\\\").replace('"', "\\\"")
}

/// Section and subsection of `[section "subsection"]`, and what follows on the line.
fn header(line: &str) -> Option<((&str, Option<String>), &str)> {
    let inside = line.strip_prefix('[')?;
    let end = inside.find(|sign: char| sign == ']' || sign == '"' || sign.is_whitespace())?;
    let name = &inside[..end];
    let rest = inside[end..].trim_start();
    if let Some(rest) = rest.strip_prefix(']') {
        return Some(((name, None), rest));
    }
    let mut subsection = String::new();
    let mut signs = rest.strip_prefix('"')?.chars();
    loop {
        match signs.next()? {
            '"' => break,
            '\\' => subsection.push(signs.next()?),
            sign => subsection.push(sign),
        }
    }
    let rest = signs.as_str().trim_start().strip_prefix(']')?;
    Some(((name, Some(subsection)), rest))
}

/// Whether a line goes on: it ends with a backslash that no backslash escapes, and is no comment.
fn is_continued(line: &str) -> bool {
    let slashes = line.bytes().rev().take_while(|byte| *byte == b'\\').count();
    slashes % 2 == 1 && !line.starts_with(['#', ';'])
}

fn unquoted(value: &str) -> String {
    let mut out = String::new();
    // Spaces count once something that is no space follows them, or inside quotation marks.
    let mut spaces = String::new();
    let mut is_quoted = false;
    let mut signs = value.trim_start().chars();
    while let Some(sign) = signs.next() {
        match sign {
            '"' => {
                is_quoted = !is_quoted;
                out.push_str(&std::mem::take(&mut spaces));
            }
            '#' | ';' if !is_quoted => break,
            ' ' | '\t' | '\r' if !is_quoted => spaces.push(sign),
            _ => {
                out.push_str(&std::mem::take(&mut spaces));
                out.push(match sign {
                    '\\' => match signs.next() {
                        Some('n') => '\n',
                        Some('t') => '\t',
                        Some(other) => other,
                        None => break,
                    },
                    _ => sign,
                });
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_read_as_git_reads_it() {
        let text = "\
; a comment
[core]
\tbare = false
[user]
  name = \"Ada \\\"the editor\\\"\" Byron # who\n\
[USER] Email=ada@example.org
[merge \"Diglot\"]
\tname = no
[merge \"diglot\"]\r
\tdriver = diglot \\
 merge-driver\r
\trecursive
[user]
\tname = Ada   Lovelace ; again
";
        let user = |key| value(text, "user", None, key);
        assert_eq!(user("name").as_deref(), Some("Ada   Lovelace"));
        assert_eq!(user("EMAIL").as_deref(), Some("ada@example.org"));
        assert_eq!(user("signingkey"), None);
        let merge = |key| value(text, "Merge", Some("diglot"), key);
        assert_eq!(merge("driver").as_deref(), Some("diglot  merge-driver"));
        assert_eq!(merge("recursive").as_deref(), Some("true"));
        assert_eq!(merge("name"), None);
        let first = "[user]\nname = \"Ada \\\"the editor\\\"\" Byron # who\n";
        assert_eq!(
            value(first, "user", None, "name").as_deref(),
            Some("Ada \"the editor\" Byron")
        );
        for broken in [
            "[user",
            "[user \"x]\nname = y",
            "[]\nname=x",
            "name = x",
            "[user]\nname = \"x\\",
        ] {
            assert!(value(broken, "other", None, "name").is_none(), "{broken}");
        }
    }

    #[test]
    fn a_section_is_added_and_the_rest_stays() {
        for before in ["", "[core]\n\tbare = false", "# x\r\n[core]\r\n"] {
            let pairs = [("name", "a \"b\""), ("driver", "c\\d %O")];
            let after = with_section(before, "merge", "di\"glot", &pairs);
            assert!(after.starts_with(before));
            for (key, wanted) in pairs {
                let found = value(&after, "merge", Some("di\"glot"), key);
                assert_eq!(found.as_deref(), Some(wanted), "{after}");
            }
            assert_eq!(after.contains("\r\n"), before.contains("\r\n"));
        }
    }
}
