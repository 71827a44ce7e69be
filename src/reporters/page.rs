//! The pages of all reporters as one: what `diglot explain --formats` prints, and `README.md` of this room holds.

use super::{ALL, Reporter};
use crate::model::Phrase;

const INTRODUCTION: &str = include_str!("introduction.md");

/// One Markdown page of all reporters, in English: how to get reports, a table, then each reporter's page.
///
/// `say` says a phrase in English.
pub fn page(say: &dyn Fn(&Phrase) -> String) -> String {
    let mut out = INTRODUCTION.to_owned();
    out.push_str("\n| format | what it is |\n|---|---|\n");
    for reporter in ALL {
        let summary = say(&reporter.summary()).replace('|', "\\|");
        out.push_str(&format!("| [{0}](#{0}) | {summary} |\n", reporter.name));
    }
    ALL.iter().for_each(|reporter| out.push_str(&section(reporter)));
    out
}

/// The page of a reporter below a heading with its name, which links lead to.
fn section(reporter: &Reporter) -> String {
    let page = reporter.page();
    let (title, body) = page.split_once('\n').unwrap_or((&page, ""));
    let title = title.trim_start_matches('#').trim();
    format!("\n## {}\n\n**{title}**\n\n{}\n", reporter.name, body.trim())
}
