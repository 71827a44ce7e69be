//! # Markdown for a pull request
//!
//! `diglot check --output markdown=diglot.md` writes a short report in the reader's language (`--lang` chooses it), to
//! be posted as a comment: the counts, a table with a row for each locale, and below it the findings of each locale,
//! folded, the worst first.
//!
//! ```console
//! $ diglot check --output markdown=diglot.md
//! $ gh pr comment --body-file diglot.md
//! ```
//!
//! * It is at most 60 000 bytes long, which fits into a comment of GitHub and of GitLab. What is left out for that is
//!   told where it would stand. Each locale gets its share of the room.
//! * Paths are below the top folder of the git repository.
//! * Texts of the project are escaped: they cannot add mark-up or links, mention a person or refer to an issue.
//! * The first line, `<!-- diglot -->`, does not show: a script finds its own comment by it.
//!
//! **What may change.** All but the first line; no program should read it.

use super::full::level_name;
use super::gfm::{code, escaped, sentence};
use super::positions::Positions;
use super::totals::{STATES, Total, all_counts, of, share, totals};
use super::{Reporter, Scene};
use crate::model::{Finding, Level, Locale, Phrase};
use std::io::{self, Write};

/// Markdown for a comment.
pub const REPORTER: Reporter = Reporter {
    name: "markdown",
    summary: "report-format-markdown",
    shows_coverage: true,
    shows_fingerprints: false,
    source: include_str!("markdown.rs"),
    write,
};

/// The most bytes that are written; a comment of GitHub may have 65 536 characters.
const LIMIT: usize = 60_000;

/// What a line that tells of left-out findings may take, in any language.
const ROOM_TO_TELL: usize = 400;

fn write(scene: &Scene<'_>, out: &mut dyn Write) -> io::Result<()> {
    let totals = totals(scene.report);
    let heading = escaped(&(scene.say)(&all_counts(scene.report)));
    let mut text = format!("<!-- diglot -->\n### diglot: {heading}\n");
    text.push_str(&table(scene, &totals, LIMIT / 2));
    let positions = Positions::new(scene);
    let with_findings = totals.iter().filter(|(_, total)| !total.findings.is_empty());
    let with_findings: Vec<_> = with_findings.collect();
    for (number, (locale, total)) in with_findings.iter().enumerate() {
        let room = (LIMIT - text.len()) / (with_findings.len() - number);
        text.push_str(&details(scene, &positions, *locale, total, room));
    }
    out.write_all(text.as_bytes())
}

/// A row for each locale, as many as there is room for; columns without any message are left out.
fn table(scene: &Scene<'_>, totals: &[(Option<&Locale>, Total<'_>)], room: usize) -> String {
    if totals.is_empty() {
        return String::new();
    }
    let say = |id| escaped(&(scene.say)(&Phrase::new(id)));
    let is_shown = |slots: &[usize]| totals.iter().any(|(_, total)| of(&total.messages, slots) > 0);
    let states: Vec<_> = STATES.iter().filter(|(_, slots)| is_shown(slots)).collect();
    let levels = [Level::Error, Level::Warning, Level::Note];
    let mut header = vec![say("status-locale"), say("status-coverage")];
    header.extend(states.iter().map(|(id, _)| say(id)));
    header.extend(levels.map(|level| escaped(&(scene.say)(&level_name(level)))));
    let rule = format!("|---|{}", "--:|".repeat(header.len() - 1));
    let mut text = format!("\n{}{rule}\n", row(&header));
    for (number, (locale, total)) in totals.iter().enumerate() {
        let mut cells = vec![name(scene, *locale)];
        cells.push(if total.is_counted {
            escaped(&share(scene, &total.messages))
        } else {
            String::new()
        });
        cells.extend(
            states
                .iter()
                .map(|(_, slots)| of(&total.messages, slots).to_string()),
        );
        cells.extend(levels.map(|level| total.count(level).to_string()));
        let row = row(&cells);
        if text.len() + row.len() > room {
            let left = totals.len() - number;
            text.push_str(&format!("| … +{left} |\n"));
            break;
        }
        text.push_str(&row);
    }
    text
}

fn row(cells: &[String]) -> String {
    format!("| {} |\n", cells.join(" | "))
}

/// The locale's tag, or what the source side is called.
fn name(scene: &Scene<'_>, locale: Option<&Locale>) -> String {
    match locale {
        Some(locale) => code(locale.as_str()),
        None => escaped(&(scene.say)(&Phrase::new("page-source-text"))),
    }
}

/// The findings of one locale, folded, as many as `room` bytes take.
fn details(
    scene: &Scene<'_>,
    positions: &Positions<'_>,
    locale: Option<&Locale>,
    total: &Total<'_>,
    room: usize,
) -> String {
    let name = match locale {
        Some(locale) => locale.to_string(),
        None => name(scene, locale),
    };
    let counts = escaped(&(scene.say)(&total.counts()));
    let mut text = format!("\n<details>\n<summary><b>{name}</b>: {counts}</summary>\n\n");
    let end = "\n</details>\n";
    if text.len() + end.len() + ROOM_TO_TELL > room {
        return String::new();
    }
    let mut shown = 0;
    for finding in &total.findings {
        let item = item(scene, positions, finding);
        if text.len() + item.len() + end.len() + ROOM_TO_TELL > room {
            break;
        }
        text.push_str(&item);
        shown += 1;
    }
    if shown < total.findings.len() {
        let left = Phrase::new("report-left-out").with("count", total.findings.len() - shown);
        text.push_str(&format!("- *{}*\n", escaped(&(scene.say)(&left))));
    }
    text + end
}

fn item(scene: &Scene<'_>, positions: &Positions<'_>, finding: &Finding) -> String {
    let start = positions.start(&finding.place);
    let place = format!(
        "{}:{}:{}",
        scene.path(&finding.place.file),
        start.line,
        start.column
    );
    format!(
        "- **{}** {} {} ({})\\\n  {}\n",
        escaped(&(scene.say)(&level_name(finding.level))),
        code(&place),
        sentence(&(scene.say)(&finding.message)),
        code(finding.check),
        sentence(&(scene.say)(&finding.help)),
    )
}

#[cfg(test)]
mod tests {
    use super::super::sample::{report, scene_of, text_of, written};
    use super::*;
    use crate::model::Report;

    #[test]
    fn a_long_report_is_cut_and_says_what_it_left_out() {
        let mut report = report();
        let one = report.findings[0].clone();
        for locale in ["ar", "fr", "zh"] {
            let of_locale = Finding {
                locale: Some(Locale::parse(locale).unwrap()),
                ..one.clone()
            };
            report.findings.extend(std::iter::repeat_n(of_locale, 3000));
        }
        let written = written(write, &scene_of(&report, &text_of));
        assert!(written.len() <= LIMIT, "{}", written.len());
        assert!(written.len() > LIMIT / 2, "{}", written.len());
        let listed = written.matches("- **").count();
        let told = written.split("report-left-out count=").skip(1).map(|rest| {
            let digits = rest.split('*').next().unwrap();
            digits.parse::<usize>().unwrap()
        });
        assert_eq!(listed + told.sum::<usize>(), report.findings.len());
        assert_eq!(written.matches("<details>").count(), 5);
        assert_eq!(written.matches("</details>").count(), 5);
    }

    #[test]
    fn an_empty_report_says_so() {
        let written = written(write, &scene_of(&Report::default(), &text_of));
        assert_eq!(written, "<!-- diglot -->\n### diglot: report-clean\n");
    }
}
