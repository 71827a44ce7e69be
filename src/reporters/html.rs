//! # One page for a browser
//!
//! `diglot check --output html=diglot.html` writes one page that needs nothing beside it: no network, no other file.
//! It is in the reader's language (`--lang` chooses it).
//!
//! * A table of locales by catalogs: how much is current, and how many messages are in another state.
//! * All findings by check, with excerpts. Locale, check and level can be chosen; without scripts everything is
//!   simply there.
//! * Light and dark, wide and narrow, by what the browser says; texts from right to left stand as they should;
//!   everything can be read by a screen reader and reached by keyboard; no colour is the only sign of anything.
//! * Texts of the project are shown and never obeyed: they are escaped, and a Content Security Policy lets only the
//!   page's own style and script run.
//!
//! **What may change.** Everything; no program should read it.

use super::excerpt::excerpt;
use super::full::level_name;
use super::positions::Positions;
use super::totals::{STATES, Total, all_counts, of, share, totals};
use super::{Reporter, Scene};
use crate::model::{Coverage, Finding, Level, Locale, Phrase, percent_current};
use crate::text::Place;
use base64::Engine as _;
use minijinja::{AutoEscape, Environment, Value, context};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Write};

/// One HTML page.
pub const REPORTER: Reporter = Reporter {
    name: "html",
    summary: "report-format-html",
    shows_coverage: true,
    shows_fingerprints: false,
    source: include_str!("html.rs"),
    write,
};

const STYLE: &str = include_str!("report.css");
const SCRIPT: &str = include_str!("report.js");

/// How many characters are shown of a line on both sides of a place, and of the place itself.
const REACH: usize = 160;

/// Stand for numbers that the script fills in.
const SHOWN: &str = "\u{e000}";
const ALL: &str = "\u{e001}";

fn write(scene: &Scene<'_>, out: &mut dyn Write) -> io::Result<()> {
    let mut templates = Environment::new();
    templates.set_auto_escape_callback(|_| AutoEscape::Html);
    let template = templates
        .template_from_named_str("report.html", include_str!("report.html"))
        .expect("the template is that of the tests");
    let positions = Positions::new(scene);
    let totals = totals(scene.report);
    let counts = (scene.say)(&all_counts(scene.report));
    let page = context! {
        lang => scene.reader.as_str(),
        dir => scene.reader.direction().as_html(),
        style => STYLE,
        script => SCRIPT,
        style_hash => hash(STYLE),
        script_hash => hash(SCRIPT),
        title => word(scene, "report-title"),
        counts => counts,
        words => words(scene),
        ..context! {
            states => states(scene),
            catalogs => catalogs(scene).into_iter().map(Value::from).collect::<Vec<_>>(),
            rows => rows(scene, &totals),
            filters => filters(scene, &totals),
            checks => checks(scene, &positions),
        }
    };
    template
        .render_captured_to(page, &mut *out)
        .map_err(io::Error::other)?;
    writeln!(out)
}

/// A source of a Content Security Policy (CSP Level 3, §2.3.1) that allows exactly this text.
fn hash(text: &str) -> String {
    let digest = Sha256::digest(text.as_bytes());
    format!(
        "sha256-{}",
        base64::engine::general_purpose::STANDARD.encode(digest)
    )
}

fn word(scene: &Scene<'_>, id: &'static str) -> String {
    (scene.say)(&Phrase::new(id))
}

fn words(scene: &Scene<'_>) -> Value {
    let shown = Phrase::new("report-shown").with("shown", SHOWN).with("all", ALL);
    context! {
        skip => word(scene, "report-skip"),
        coverage => word(scene, "status-coverage"),
        note => word(scene, "report-coverage-note"),
        locale => word(scene, "status-locale"),
        all => word(scene, "report-all"),
        findings => word(scene, "report-findings"),
        shown => (scene.say)(&shown),
    }
}

/// The class of a state's colour; its name is a word of its phrase.
fn class(id: &'static str) -> &'static str {
    id.rsplit('-').next().unwrap_or(id)
}

/// The states of which each locale has a share; obsolete messages are no part of the whole.
fn parts() -> impl Iterator<Item = &'static (&'static str, &'static [usize])> {
    STATES.iter().filter(|(id, _)| *id != "status-obsolete")
}

fn states(scene: &Scene<'_>) -> Vec<Value> {
    let state = |(id, _): &(&'static str, &[usize])| context! { class => class(id), name => word(scene, id) };
    parts().map(state).collect()
}

fn catalogs<'s>(scene: &Scene<'s>) -> Vec<&'s str> {
    let names = scene.report.coverage.iter().map(|coverage| &*coverage.catalog);
    names.collect::<BTreeSet<_>>().into_iter().collect()
}

/// A row for each locale with coverage: all of it, then each catalog; `none` where the locale lacks a catalog.
fn rows(scene: &Scene<'_>, totals: &[(Option<&Locale>, Total<'_>)]) -> Vec<Value> {
    let mut cells: BTreeMap<(&Locale, &str), &Coverage> = BTreeMap::new();
    for coverage in &scene.report.coverage {
        cells.insert((&coverage.locale, &coverage.catalog), coverage);
    }
    let catalogs = catalogs(scene);
    let counted = totals.iter().filter(|(_, total)| total.is_counted);
    let row = |(locale, total): &(Option<&Locale>, Total<'_>)| {
        let locale = (*locale)?;
        let of_catalogs = catalogs.iter().map(|catalog| cells.get(&(locale, *catalog)));
        let of_catalogs = of_catalogs.map(|found| found.map(|coverage| cell(scene, &coverage.messages)));
        let cells = std::iter::once(Some(cell(scene, &total.messages))).chain(of_catalogs);
        Some(context! { locale => locale.as_str(), cells => cells.collect::<Vec<_>>() })
    };
    counted.filter_map(row).collect()
}

fn cell(scene: &Scene<'_>, messages: &[usize; 8]) -> Value {
    let whole: usize = parts().map(|(_, slots)| of(messages, slots)).sum();
    let mut bar = Vec::new();
    let mut before = 0;
    for (id, slots) in parts() {
        let count = of(messages, slots);
        let hundredths = |count: usize| 100.0 * count as f64 / whole.max(1) as f64;
        if count > 0 {
            bar.push(context! {
                class => class(id),
                x => format!("{:.2}", hundredths(before)),
                width => format!("{:.2}", hundredths(count)),
            });
        }
        before += count;
    }
    let others = STATES.iter().skip(1);
    let others = others.filter(|(_, slots)| of(messages, slots) > 0);
    let other = |(id, slots): &(&'static str, &[usize])| context! { name => word(scene, id), count => of(messages, slots) };
    context! {
        share => share(scene, messages),
        tenth => percent_current(messages) / 10,
        bar => bar,
        others => others.map(other).collect::<Vec<_>>(),
    }
}

/// What can be chosen: locales, checks, levels, each only if the report has several.
fn filters(scene: &Scene<'_>, totals: &[(Option<&Locale>, Total<'_>)]) -> Vec<Value> {
    let option = |value: &str, text: &str| context! { value => value, text => text };
    let with_findings = totals.iter().filter(|(_, total)| !total.findings.is_empty());
    let locales = with_findings.map(|(locale, _)| match locale {
        Some(locale) => option(locale.as_str(), locale.as_str()),
        None => option("-", &word(scene, "page-source-text")),
    });
    let findings = &scene.report.findings;
    let checks: BTreeSet<&str> = findings.iter().map(|finding| finding.check).collect();
    let checks = checks.into_iter().map(|check| option(check, check));
    let levels = [Level::Error, Level::Warning, Level::Note].into_iter();
    let levels = levels.filter(|level| scene.report.count(*level) > 0);
    let levels = levels.map(|level| option(level.name(), &(scene.say)(&level_name(level))));
    let filters: [(&str, &'static str, Vec<Value>); 3] = [
        ("locale", "status-locale", locales.collect()),
        ("check", "report-check", checks.collect()),
        ("level", "report-level", levels.collect()),
    ];
    filters
        .into_iter()
        .map(|(name, id, options)| {
            let label = word(scene, id);
            context! { name => name, label => label, options => options }
        })
        .collect()
}

/// The findings by check, checks in the order of listings.
fn checks(scene: &Scene<'_>, positions: &Positions<'_>) -> Vec<Value> {
    let mut groups: BTreeMap<&str, Vec<&Finding>> = BTreeMap::new();
    for finding in &scene.report.findings {
        groups.entry(finding.check).or_default().push(finding);
    }
    let rules = (scene.rules)();
    let mut checks = Vec::new();
    let mut add = |name: &str, summary: Option<String>, findings: Vec<&Finding>| {
        let findings = findings.iter().map(|finding| shown(scene, positions, finding));
        checks.push(context! {
            name => name,
            summary => summary.map(|text| said(&text)),
            findings => findings.collect::<Vec<_>>(),
        });
    };
    for rule in &rules {
        if let Some(findings) = groups.remove(rule.name) {
            add(rule.name, Some((scene.say)(&rule.summary)), findings);
        }
    }
    for (name, findings) in groups {
        add(name, None, findings);
    }
    checks
}

fn shown(scene: &Scene<'_>, positions: &Positions<'_>, finding: &Finding) -> Value {
    let start = positions.start(&finding.place);
    let related = finding.related.iter().map(|related| {
        let start = positions.start(&related.place);
        context! {
            label => said(&(scene.say)(&related.label)),
            file => &*related.place.file,
            line => start.line,
            column => start.column,
            excerpt => quoted(positions, &related.place),
        }
    });
    context! {
        level => finding.level.name(),
        level_name => (scene.say)(&level_name(finding.level)),
        locale => finding.locale.as_ref().map(|locale| locale.as_str()),
        id => finding.id.as_deref().unwrap_or_default(),
        file => &*finding.place.file,
        line => start.line,
        column => start.column,
        message => said(&(scene.say)(&finding.message)),
        help => said(&(scene.say)(&finding.help)),
        excerpt => quoted(positions, &finding.place),
        related => related.collect::<Vec<_>>(),
    }
}

fn quoted(positions: &Positions<'_>, place: &Place) -> Option<Value> {
    let excerpt = excerpt(positions, place, REACH, REACH)?;
    let (text, marked) = (&excerpt.text, excerpt.marked);
    Some(context! {
        before => &text[..marked.start],
        marked => &text[marked.clone()],
        after => &text[marked.end..],
    })
}

/// A sentence taken apart at its backticks: code and what stands around it.
fn said(text: &str) -> Vec<Value> {
    let parts: Vec<&str> = text.split('`').collect();
    let last = parts.len() - 1;
    let part = |(number, text): (usize, &&str)| {
        let is_code = number % 2 == 1 && number < last;
        // A backtick without a partner is text.
        let text = if number % 2 == 1 && !is_code {
            format!("`{text}")
        } else {
            (*text).to_owned()
        };
        context! { is_code => is_code, text => text }
    };
    parts.iter().enumerate().map(part).collect()
}

#[cfg(test)]
mod tests {
    use super::super::sample::{report, scene_of, text_of, written};
    use super::*;
    use crate::model::Report;

    #[test]
    fn the_page_allows_its_own_style_and_script_and_nothing_else() {
        let report = report();
        let written = written(write, &scene_of(&report, &text_of));
        let policy = quick_xml::escape::unescape(
            written
                .split('"')
                .find(|part| part.starts_with("default-src"))
                .unwrap(),
        );
        let policy = policy.unwrap();
        let between = |open: &str, close: &str| {
            let (_, rest) = written.split_once(open).unwrap();
            rest.split_once(close).unwrap().0.to_owned()
        };
        assert!(policy.contains(&format!("style-src '{}'", hash(&between("<style>", "</style>")))));
        assert!(written.contains(&format!(
            "script-src '{}'",
            hash(&between("<script>", "</script>"))
        )));
        assert_eq!(written.matches("<script").count(), 1);
        for address in ["http:", "https:", "url(", "@import", " src=", "style=\""] {
            assert!(!written.contains(address), "{address}");
        }
    }

    #[test]
    fn a_hash_is_written_as_browsers_read_it() {
        // What browsers compute of `<style></style>` is known: SHA-256 of nothing.
        assert_eq!(hash(""), "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
    }

    #[test]
    fn an_empty_report_is_a_page_too() {
        let written = written(write, &scene_of(&Report::default(), &text_of));
        assert!(written.contains("<p dir=\"auto\">report-clean</p>"), "{written}");
        assert!(
            !written.contains("<table>") && !written.contains("<form"),
            "{written}"
        );
    }
}
