//! The usual shape of a finding, written as the renderer of excerpts would write it, in a tenth of the time.
//!
//! What is not of that shape (a line that must be cut on the left, signs that the renderer replaces) is
//! left to the renderer; `it_writes_what_the_renderer_writes` holds the two together.

use std::fmt::Write as _;
use unicode_width::UnicodeWidthChar;

/// A finding as it is shown.
pub(super) struct Shown<'a> {
    /// ANSI codes; empty without colours.
    pub paint: Paint,
    /// How its level is called.
    pub level: &'a str,
    /// Name of the check.
    pub check: &'a str,
    /// What is wrong.
    pub message: &'a str,
    /// What the line of help begins with.
    pub help_name: &'a str,
    /// What to do.
    pub help: &'a str,
    /// Places, that of the finding first.
    pub places: &'a [ShownPlace<'a>],
    /// Columns to fill.
    pub width: usize,
}

/// A line of a file and what is marked in it.
pub(super) struct ShownPlace<'a> {
    /// Path of the file.
    pub path: &'a str,
    /// 1-based.
    pub line: usize,
    /// 1-based, in characters.
    pub column: usize,
    /// The whole line.
    pub text: &'a str,
    /// Bytes of `text`.
    pub marked: std::ops::Range<usize>,
    /// What is said beside the marks.
    pub label: Option<&'a str>,
}

/// What is written before parts of each kind, and after all of them.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Paint {
    pub level: &'static str,
    pub strong: &'static str,
    pub frame: &'static str,
    pub end: &'static str,
}

/// The renderer leaves this many columns free beside what it shows of a long line.
const ROOM: usize = 6;

/// Stands for the end of a long line.
const CUT: &str = "...";

/// Writes a finding; `false`, and nothing written, if it is not of the usual shape.
pub(super) fn write(shown: &Shown<'_>, out: &mut String) -> bool {
    let Some(last) = shown.places.iter().map(|place| place.line).max() else {
        return false;
    };
    let digits = last.ilog10() as usize + 1;
    let code_width = shown.width.saturating_sub(3 + digits);
    let texts = [shown.level, shown.message, shown.help_name, shown.help];
    let is_usual =
        texts.iter().all(|text| is_plain(text)) && shown.places.iter().all(|place| fits(place, code_width));
    if !is_usual {
        return false;
    }
    let Paint {
        level,
        strong,
        frame,
        end,
    } = shown.paint;
    let (check, name, message) = (shown.check, shown.level, shown.message);
    let _ = writeln!(out, "{level}{name}[{check}]{end}{strong}: {message}{end}");
    for (number, place) in shown.places.iter().enumerate() {
        let arrow = if number == 0 { "-->" } else { ":::" };
        let (path, line, column) = (place.path, place.line, place.column);
        let _ = writeln!(out, "{:digits$}{frame}{arrow} {end}{path}:{line}:{column}", "");
        let _ = writeln!(out, "{:digits$} {frame}|{end}", "");
        let _ = write!(out, "{frame}{line:>digits$}{end} {frame}|{end}");
        if !place.text.is_empty() {
            out.push(' ');
        }
        code(place.text, code_width, shown.paint, out);
        let marks = if number == 0 { ('^', level) } else { ('-', frame) };
        let _ = write!(out, "\n{:digits$} {frame}|{end} ", "");
        mark(place, marks, end, out);
        let _ = writeln!(out, "\n{:digits$} {frame}|{end}", "");
    }
    let (help_name, help) = (shown.help_name, shown.help);
    let _ = write!(
        out,
        "{:digits$} {frame}= {end}{strong}{help_name}{end}: {help}",
        ""
    );
    true
}

/// Whether the line can be shown from its start, and holds no sign that the renderer replaces.
fn fits(place: &ShownPlace<'_>, code_width: usize) -> bool {
    let label = place.label.map_or(0, |label| width(label) + 1);
    let marked_end = width(&place.text[..place.marked.end]).max(width(&place.text[..place.marked.start]) + 1);
    let blank = place.text.chars().take_while(|c| c.is_whitespace()).count();
    blank <= ROOM
        && marked_end + label + ROOM <= code_width
        && is_plain(place.text)
        && is_plain(place.path)
        && place.label.is_none_or(is_plain)
}

fn is_plain(text: &str) -> bool {
    let is_usual = |byte: u8| (b' '..0x7f).contains(&byte);
    text.bytes().all(is_usual)
        || text.chars().all(|c| {
            !c.is_control() && !matches!(c, '\u{200d}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
        })
}

fn width(text: &str) -> usize {
    if text.is_ascii() {
        return text.len();
    }
    text.chars().map(char_width).sum()
}

fn char_width(c: char) -> usize {
    c.width().unwrap_or(1)
}

/// The line, or as much of its start as there is room for.
fn code(text: &str, room: usize, paint: Paint, out: &mut String) {
    // A character of a line takes at most two columns and four bytes.
    if text.len() <= room || width(text) <= room {
        out.push_str(text);
        return;
    }
    let mut taken = 0;
    let shown = text.char_indices().find(|(_, c)| {
        taken += char_width(*c);
        taken > room
    });
    let shown = &text[..shown.map_or(text.len(), |(at, _)| at)];
    let mut covered = 0;
    let kept = shown.char_indices().rev().find(|(_, c)| {
        covered += char_width(*c);
        covered >= CUT.len()
    });
    // Each dot stands in the place of a character; marks above letters are characters without a column.
    let (kept, covered) = shown.split_at(kept.map_or(0, |(at, _)| at));
    let rest = covered.char_indices().nth(CUT.len());
    let rest = &covered[rest.map_or(covered.len(), |(at, _)| at)..];
    let Paint { frame, end, .. } = paint;
    let _ = write!(out, "{kept}{frame}{CUT}{end}{rest}");
}

fn mark(place: &ShownPlace<'_>, (sign, style): (char, &str), end: &str, out: &mut String) {
    let before = width(&place.text[..place.marked.start]);
    let length = width(&place.text[place.marked.clone()]).max(1);
    out.extend(std::iter::repeat_n(' ', before));
    out.push_str(style);
    out.extend(std::iter::repeat_n(sign, length));
    out.push_str(end);
    if let Some(label) = place.label.filter(|label| !label.is_empty()) {
        let _ = write!(out, " {style}{label}{end}");
    }
}
