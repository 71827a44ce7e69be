//! All pages as one: what `diglot explain --all` prints, and `README.md` of this room holds.

use super::Check;
use super::group::GROUPS;
use crate::model::Phrase;

const INTRODUCTION: &str = include_str!("introduction.md");

/// One Markdown page of all checks, in English: what they share, a table by group, then each check's page.
///
/// `say` says a phrase in English.
pub fn page(say: &dyn Fn(&Phrase) -> String) -> String {
    let mut out = INTRODUCTION.to_owned();
    let groups = || GROUPS.iter().filter(|group| group.checks().next().is_some());
    for group in groups() {
        out.push_str(&format!("\n### {}\n\n", say(&group.title())));
        out.push_str("| check | level | what it finds |\n|---|---|---|\n");
        for check in group.checks() {
            let (name, level) = (check.name, check.level.name());
            let summary = say(&check.summary()).replace('|', "\\|");
            out.push_str(&format!("| [{name}](#{name}) | {level} | {summary} |\n"));
        }
    }
    for group in groups() {
        out.push_str(&format!("\n## {}\n", say(&group.title())));
        for check in group.checks() {
            out.push_str(&section(check));
        }
    }
    out
}

/// The page of a check below a heading with its name, which links lead to.
fn section(check: &Check) -> String {
    let page = check.page();
    let (title, body) = page.split_once('\n').unwrap_or((&page, ""));
    let title = title.trim_start_matches('#').trim();
    let (name, level) = (check.name, check.level.name());
    format!(
        "\n### {name}\n\n**{title}** (`{level}`)\n\n{}\n",
        body.trim_start().trim_end()
    )
}
