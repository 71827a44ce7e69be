//! # Excerpts for a person
//!
//! What `diglot check` prints where no format is named: each finding with its place, an excerpt, what to do, and at
//! the end a line of counts, in the reader's language. No program should read it: it may change at any time.

use super::excerpt::{REACH, excerpt};
use super::plain::{on_one_line, without_isolates};
use super::positions::Positions;
use super::quick::{self, Paint, Shown, ShownPlace};
use super::{Reporter, Scene};
use crate::model::{Finding, Level, Phrase, Related};
use crate::text::Place;
use annotate_snippets::renderer::{AnsiColor, Style};
use annotate_snippets::{Annotation, AnnotationKind, Group, Level as Tone, Origin, Renderer, Snippet};
use std::io::{self, Write};

/// Excerpts for a person.
pub const REPORTER: Reporter = Reporter {
    name: "full",
    summary: "report-format-full",
    shows_coverage: false,
    shows_fingerprints: false,
    source: include_str!("full.rs"),
    write,
};

/// Narrower than this an excerpt says nothing.
const LEAST_WIDTH: usize = 40;

fn write(scene: &Scene<'_>, out: &mut dyn Write) -> io::Result<()> {
    let part = |findings: &[Finding]| excerpts(scene, findings);
    (scene.in_parts)(&scene.report.findings, &part, out)?;
    if scene.is_quiet {
        return Ok(());
    }
    writeln!(out, "{}", summary_line(scene))?;
    let findings = scene.report.findings.iter();
    let fixable = findings.filter(|finding| !finding.fix.is_empty()).count();
    if scene.offers_fixes && fixable > 0 {
        let phrase = Phrase::new("report-fixable").with("count", fixable);
        writeln!(out, "{}", on_one_line(&(scene.say)(&phrase)))?;
    }
    Ok(())
}

fn excerpts(scene: &Scene<'_>, findings: &[Finding]) -> String {
    let positions = Positions::new(scene);
    let width = scene.width.max(LEAST_WIDTH);
    let renderer = if scene.colour {
        Renderer::styled()
    } else {
        Renderer::plain()
    };
    let renderer = renderer.term_width(width);
    let mut out = String::new();
    for finding in findings {
        if !quickly(scene, &positions, finding, width, &mut out) {
            let group = group(scene, &positions, finding, width);
            out.push_str(&renderer.render(&[group]));
        }
        out.push_str("\n\n");
    }
    out
}

/// Writes a finding of the usual shape; `false`, and nothing written, if it has another one.
fn quickly(
    scene: &Scene<'_>,
    positions: &Positions<'_>,
    finding: &Finding,
    width: usize,
    out: &mut String,
) -> bool {
    let say = |phrase: &Phrase| without_isolates(&(scene.say)(phrase));
    let mut near = finding.related.iter();
    if near.any(|related| on_its_line(positions, finding, related, width).is_some()) {
        return false;
    }
    let related = finding
        .related
        .iter()
        .map(|related| (&related.place, Some(&related.label)));
    let mut found = Vec::with_capacity(1 + finding.related.len());
    for (place, label) in std::iter::once((&finding.place, None)).chain(related) {
        let mark = most_marked(label.is_some(), width);
        match excerpt(positions, place, REACH, mark) {
            Some(excerpt) if !excerpt.is_cut_before => {
                found.push((on_one_line(&place.file), excerpt, label.map(say)));
            }
            Some(_) | None => return false,
        }
    }
    let places: Vec<ShownPlace<'_>> = found
        .iter()
        .map(|(path, excerpt, label)| ShownPlace {
            path,
            line: excerpt.start.line,
            column: excerpt.start.column,
            text: &excerpt.text,
            marked: excerpt.marked.clone(),
            label: label.as_deref(),
        })
        .collect();
    let shown = Shown {
        paint: if scene.colour {
            paint(finding.level)
        } else {
            Paint::default()
        },
        level: &say(&level_name(finding.level)),
        check: finding.check,
        message: &say(&finding.message),
        help_name: &say(&Phrase::new("report-help")),
        help: &say(&finding.help),
        places: &places,
        width,
    };
    quick::write(&shown, out)
}

/// The colours of the renderer.
fn paint(level: Level) -> Paint {
    Paint {
        level: match level {
            Level::Error => "\u{1b}[1m\u{1b}[91m",
            Level::Warning => "\u{1b}[1m\u{1b}[33m",
            Level::Note | Level::Off => "\u{1b}[1m\u{1b}[92m",
        },
        strong: "\u{1b}[1m",
        frame: "\u{1b}[1m\u{1b}[94m",
        end: "\u{1b}[0m",
    }
}

/// The renderer trims neither marks nor labels away: both must leave room, in characters of two columns too.
fn most_marked(has_label: bool, width: usize) -> usize {
    if has_label { width / 4 } else { width / 3 }
}

fn group(scene: &Scene<'_>, positions: &Positions<'_>, finding: &Finding, width: usize) -> Group<'static> {
    let say = |phrase: &Phrase| without_isolates(&(scene.say)(phrase));
    let tone = match finding.level {
        Level::Error => Tone::ERROR,
        Level::Warning => Tone::WARNING,
        Level::Note | Level::Off => Tone::NOTE,
    };
    let title = tone
        .with_name(say(&level_name(finding.level)))
        .primary_title(say(&finding.message))
        .id(finding.check);
    let (beside, elsewhere): (Vec<&Related>, Vec<&Related>) = finding
        .related
        .iter()
        .partition(|related| on_its_line(positions, finding, related, width).is_some());
    let beside = beside.into_iter().filter_map(|related| {
        let range = on_its_line(positions, finding, related, width)?;
        Some(AnnotationKind::Context.span(range).label(say(&related.label)))
    });
    let title = Group::with_title(title);
    let mut group = shown(title, positions, &finding.place, None, beside, width);
    for related in elsewhere {
        let label = say(&related.label);
        let nothing = std::iter::empty();
        group = shown(group, positions, &related.place, Some(label), nothing, width);
    }
    let help = Tone::HELP.with_name(say(&Phrase::new("report-help")));
    group.element(help.message(say(&finding.help)))
}

/// Where a related place lies in the excerpt of the finding, if it is on the same line and so close that
/// both stay in sight; else it has an excerpt of its own.
fn on_its_line(
    positions: &Positions<'_>,
    finding: &Finding,
    related: &Related,
    width: usize,
) -> Option<std::ops::Range<usize>> {
    let (place, other) = (&finding.place, &related.place);
    let both = place.span.start.min(other.span.start)..place.span.end.max(other.span.end);
    if place.file != other.file || both.len() > width / 4 {
        return None;
    }
    let excerpt = excerpt(positions, place, REACH, width / 3)?;
    if excerpt.is_cut_before {
        return None;
    }
    let line_start = (place.span.start as usize).checked_sub(excerpt.marked.start)?;
    let start = (other.span.start as usize).checked_sub(line_start)?;
    let range = start..start + other.span.len();
    excerpt.text.get(range.clone()).map(|_| range)
}

/// `group` with the place as a line that editors and terminals understand, and the excerpt below it.
fn shown(
    group: Group<'static>,
    positions: &Positions<'_>,
    place: &Place,
    label: Option<String>,
    beside: impl Iterator<Item = Annotation<'static>>,
    width: usize,
) -> Group<'static> {
    let path = on_one_line(&place.file);
    let mark = most_marked(label.is_some(), width);
    let kind = match label {
        Some(_) => AnnotationKind::Context,
        None => AnnotationKind::Primary,
    };
    let Some(excerpt) = excerpt(positions, place, REACH, mark) else {
        return group.element(Origin::path(path));
    };
    let annotation = kind.span(excerpt.marked).label(label);
    let snippet = Snippet::source(excerpt.text)
        .line_start(excerpt.start.line)
        .annotation(annotation)
        .annotations(beside);
    if !excerpt.is_cut_before {
        return group.element(snippet.path(path));
    }
    // The renderer counts the column in what it is given: of a cut line it has to be told.
    let origin = Origin::path(path)
        .line(excerpt.start.line)
        .char_column(excerpt.start.column);
    group.element(origin).element(snippet)
}

/// How a level is called.
pub(super) fn level_name(level: Level) -> Phrase {
    Phrase::new(match level {
        Level::Error => "report-level-error",
        Level::Warning => "report-level-warning",
        Level::Note | Level::Off => "report-level-note",
    })
}

fn summary_line(scene: &Scene<'_>) -> String {
    let [errors, warnings, notes] =
        [Level::Error, Level::Warning, Level::Note].map(|level| scene.report.count(level));
    let phrase = if errors + warnings + notes == 0 {
        Phrase::new("report-clean")
    } else {
        Phrase::new("report-counts")
            .with("errors", errors)
            .with("warnings", warnings)
            .with("notes", notes)
    };
    let line = on_one_line(&(scene.say)(&phrase));
    if !scene.colour {
        return line;
    }
    let colour = match (errors, warnings) {
        (0, 0) => AnsiColor::Green,
        (0, _) => AnsiColor::Yellow,
        (_, _) => AnsiColor::Red,
    };
    let style: Style = colour.on_default().bold();
    format!("{style}{line}{style:#}")
}

#[cfg(test)]
mod tests {
    use super::super::sample::{report, scene_of, text_of, written};
    use super::*;
    use crate::model::{Related, Report};
    use crate::text::Span;
    use proptest::prelude::*;
    use std::sync::Arc;
    use unicode_width::UnicodeWidthStr;

    #[test]
    fn what_can_be_mended_is_counted_at_the_end() {
        let mut report = report();
        let edit = crate::text::TextEdit {
            span: Span::at(0),
            new_text: "#".to_owned(),
        };
        report.findings[0].fix.push(edit.clone());
        report.findings[3].fix = vec![edit.clone(), edit];
        let written = written(write, &scene_of(&report, &text_of));
        assert!(
            written.ends_with("notes=2\nreport-fixable count=2\n"),
            "{written}"
        );
    }

    #[test]
    fn an_empty_report_says_so() {
        let report = Report::default();
        assert_eq!(written(write, &scene_of(&report, &text_of)), "report-clean\n");
    }

    #[test]
    fn colours_are_there_only_where_they_are_wanted() {
        let report = report();
        let mut scene = scene_of(&report, &text_of);
        assert!(!written(write, &scene).contains('\u{1b}'));
        scene.colour = true;
        assert!(written(write, &scene).contains('\u{1b}'));
    }

    #[test]
    fn a_related_place_close_by_is_shown_on_the_same_line() {
        let text = "garden = Open { $days or more\n";
        let written = with_marks(text, Span::at(29), Span::new(14, 15));
        assert_eq!(written.matches("garden =").count(), 1, "{written}");
        let far = "garden = Open\n    { $days or more\n";
        let written = with_marks(far, Span::new(0, 6), Span::new(18, 19));
        assert!(
            written.contains("{ $days") && written.contains("garden ="),
            "{written}"
        );
    }

    #[test]
    fn two_places_of_a_long_line_stay_in_sight() {
        for times in 0..40 {
            for part in ["The garden is open. ", "花园开放。", "مكتبة "] {
                let text = format!("garden = {}{{ {}", part.repeat(40 - times), part.repeat(times));
                let brace = text.find('{').unwrap();
                let written = with_marks(&text, Span::at(text.len()), Span::new(brace, brace + 1));
                assert!(written.lines().all(|line| line.width() <= 80), "{written}");
                assert!(written.contains('^') && written.contains("label"), "{written}");
            }
        }
    }

    #[test]
    fn a_long_line_is_trimmed_to_the_terminal_with_its_mark_in_sight() {
        let around = |before: &str, after: &str, times| {
            format!("a = {}{{ $days }}{}", before.repeat(times), after.repeat(times))
        };
        for text in [
            around("garden ", "bridge ", 60),
            around("图书馆", "花园", 90),
            around("مكتبة ", "حديقة ", 3000),
        ] {
            let start = text.find("$days").unwrap();
            let written = with_mark(&text, Span::new(start, start + 5));
            assert!(written.lines().all(|line| line.width() <= 80), "{written}");
            let line = written.lines().find(|line| line.contains("$days")).unwrap();
            let marks = written.lines().find(|line| line.contains('^')).unwrap();
            let width_before = |line: &str, part| line[..line.find(part).unwrap()].width();
            assert_eq!(
                width_before(line, "$days"),
                width_before(marks, "^^^^^"),
                "{written}"
            );
        }
    }

    #[test]
    fn a_long_place_keeps_its_label_in_sight() {
        for times in 1..40 {
            for part in ["The garden is open. ", "花园开放。", "مكتبة "] {
                let text = format!("garden = {}\n", part.repeat(times));
                let written = with_mark(&text, Span::new(0, text.len()));
                assert!(written.lines().all(|line| line.width() <= 80), "{written}");
                assert!(written.contains("- label"), "{written}");
            }
        }
    }

    /// A line of a file, and the bytes of it that a finding marks.
    fn line() -> impl Strategy<Value = (String, usize, usize)> {
        let text = prop_oneof![
            "[ -~]{0,110}",
            "[a-z]{1,9} = [a-zA-Z ,.é桥е́م]{0,99}",
            "[ -~\u{0}-\u{ff}\u{200b}-\u{200f}桥]{0,20}",
        ];
        (text, 0..120usize, 0..60usize)
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn it_writes_what_the_renderer_writes(
            ((one, start, length), (two, other_start, other_length)) in (line(), line()),
            (lines, places, is_same_file, colour) in (1..120usize, 0..3usize, any::<bool>(), any::<bool>()),
        ) {
            let lines = "\n".repeat(lines);
            let texts = [("a/b.ftl", format!("{lines}{one}\n")), ("c.ftl", format!("\n{two}"))];
            let text_of = |path: &str| texts.iter().find(|(name, _)| *name == path).map(|(_, text)| Arc::from(&**text));
            let place = |number: usize, start: usize, length: usize| {
                let (file, text) = &texts[number];
                let begin = text.len() - if number == 0 { one.len() + 1 } else { two.len() };
                Place::new(*file, Span::new(begin + start, begin + start + length))
            };
            let mut report = report();
            report.findings.truncate(2);
            for finding in &mut report.findings {
                finding.place = place(0, start, length);
                let related = Related {
                    place: place(usize::from(!is_same_file), other_start, other_length),
                    label: Phrase::new("label"),
                };
                finding.related = vec![related; places];
            }
            let mut scene = scene_of(&report, &text_of);
            scene.colour = colour;
            let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
            let positions = Positions::new(&scene);
            for finding in &report.findings {
                let mut quick = String::new();
                if quickly(&scene, &positions, finding, 80, &mut quick) {
                    let group = group(&scene, &positions, finding, 80);
                    prop_assert_eq!(quick, renderer.clone().term_width(80).render(&[group]));
                } else {
                    prop_assert_eq!(quick, "");
                }
            }
        }
    }

    fn with_mark(text: &str, span: Span) -> String {
        with_marks(text, span, span)
    }

    fn with_marks(text: &str, span: Span, related: Span) -> String {
        let mut report = report();
        report.findings.retain(|finding| !finding.related.is_empty());
        let finding = &mut report.findings[0];
        finding.place.span = span;
        finding.related[0].place.span = related;
        let file = finding.place.file.clone();
        finding.related[0].place.file = file;
        let text_of = |_: &str| Some(Arc::from(text));
        written(write, &scene_of(&report, &text_of))
    }
}
