//! For a person: each finding with its place, an excerpt, what to do, and a line of counts.

use super::excerpt::{REACH, excerpt};
use super::plain::{on_one_line, without_isolates};
use super::positions::Positions;
use super::{Reporter, Scene};
use crate::model::{Finding, Level, Phrase, Related};
use crate::text::Place;
use annotate_snippets::renderer::{AnsiColor, Style};
use annotate_snippets::{Annotation, AnnotationKind, Group, Level as Tone, Origin, Renderer, Snippet};

/// Excerpts for a person.
pub const REPORTER: Reporter = Reporter {
    name: "full",
    summary: "report-format-full",
    write,
};

/// Narrower than this an excerpt says nothing.
const LEAST_WIDTH: usize = 40;

fn write(scene: &Scene<'_>) -> String {
    let positions = Positions::new(scene);
    let width = scene.width.max(LEAST_WIDTH);
    let renderer = if scene.colour {
        Renderer::styled()
    } else {
        Renderer::plain()
    };
    let renderer = renderer.term_width(width);
    let mut out = String::new();
    for finding in &scene.report.findings {
        let group = group(scene, &positions, finding, width);
        out.push_str(&renderer.render(&[group]));
        out.push_str("\n\n");
    }
    out.push_str(&summary_line(scene));
    out.push('\n');
    let findings = scene.report.findings.iter();
    let fixable = findings.filter(|finding| !finding.fix.is_empty()).count();
    if scene.offers_fixes && fixable > 0 {
        let phrase = Phrase::new("report-fixable").with("count", fixable);
        out.push_str(&on_one_line(&(scene.say)(&phrase)));
        out.push('\n');
    }
    out
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
    // The renderer trims neither marks nor labels away: both must leave room, in characters of two columns too.
    let (kind, mark) = match label {
        Some(_) => (AnnotationKind::Context, width / 4),
        None => (AnnotationKind::Primary, width / 3),
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
    use super::super::sample::{report, scene_of, text_of};
    use super::*;
    use crate::model::Report;
    use crate::text::Span;
    use std::sync::Arc;
    use unicode_width::UnicodeWidthStr;

    #[test]
    fn a_person_sees_place_excerpt_source_and_help() {
        let report = report();
        let expected = "\
report-level-error[variable-mismatch]: message
 --> locales/ar/sample.ftl:1:27
  |
1 | garden = الحديقة مفتوحة { $days } أيام
  |                           ^^^^^
  |
  = report-help: help

report-level-warning[outdated]: message
 --> locales/fr/sample.ftl:2:1
  |
2 | hours = La bibliothèque est ouverte jusqu’à 18 h.
  | ^^^^^
  |
 ::: locales/en/sample.ftl:2:1
  |
2 | hours = The library is open until 20:00.
  | -------------------- label
  |
  = report-help: help

report-level-note[unreadable]: message
--> gone.ftl
 = report-help: help

report-counts errors=Number(1) warnings=Number(1) notes=Number(1)
";
        assert_eq!(write(&scene_of(&report, &text_of)), expected);
    }

    #[test]
    fn what_can_be_mended_is_counted_at_the_end() {
        let mut report = report();
        let edit = crate::text::TextEdit {
            span: Span::at(0),
            new_text: "#".to_owned(),
        };
        report.findings[0].fix.push(edit.clone());
        report.findings[1].fix = vec![edit.clone(), edit];
        let written = write(&scene_of(&report, &text_of));
        assert!(
            written.ends_with("notes=Number(1)\nreport-fixable count=Number(2)\n"),
            "{written}"
        );
    }

    #[test]
    fn an_empty_report_says_so() {
        let report = Report::default();
        assert_eq!(write(&scene_of(&report, &text_of)), "report-clean\n");
    }

    #[test]
    fn colours_are_there_only_where_they_are_wanted() {
        let report = report();
        let mut scene = scene_of(&report, &text_of);
        assert!(!write(&scene).contains('\u{1b}'));
        scene.colour = true;
        assert!(write(&scene).contains('\u{1b}'));
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

    fn with_mark(text: &str, span: Span) -> String {
        with_marks(text, span, span)
    }

    fn with_marks(text: &str, span: Span, related: Span) -> String {
        let mut report = report();
        report.findings.remove(0);
        report.findings.truncate(1);
        let finding = &mut report.findings[0];
        finding.place.span = span;
        finding.related[0].place.span = related;
        let file = finding.place.file.clone();
        finding.related[0].place.file = file;
        let text_of = |_: &str| Some(Arc::from(text));
        write(&scene_of(&report, &text_of))
    }
}
