//! The usual shape of a finding, written as the renderer of excerpts would write it, in a tenth of the time.
//!
//! What is not of that shape (deep indentation, marks longer than a line, signs that the renderer replaces) is left
//! to the renderer; `it_writes_what_the_renderer_writes` holds the two together.

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

/// Stands for the beginning and the end of a long line.
const CUT: &str = "...";

/// Writes a finding; `false`, and nothing written, if it is not of the usual shape.
pub(super) fn write(shown: &Shown<'_>, out: &mut String) -> bool {
    let Some(last) = shown.places.iter().map(|place| place.line).max() else {
        return false;
    };
    let digits = last.ilog10() as usize + 1;
    let code_width = shown.width.saturating_sub(3 + digits);
    let texts = [shown.level, shown.message, shown.help_name, shown.help];
    if !texts.iter().all(|text| is_plain(text)) {
        return false;
    }
    let windows = shown.places.iter().map(|place| window(place, code_width));
    let Some(windows) = windows.collect::<Option<Vec<Window>>>() else {
        return false;
    };
    let Paint {
        level,
        strong,
        frame,
        end,
    } = shown.paint;
    let (check, name, message) = (shown.check, shown.level, shown.message);
    let blank = " ".repeat(digits);
    put(
        out,
        &[
            level, name, "[", check, "]", end, strong, ": ", message, end, "\n",
        ],
    );
    for (number, (place, window)) in shown.places.iter().zip(windows).enumerate() {
        let arrow = if number == 0 { "-->" } else { ":::" };
        let (line, column) = (place.line.to_string(), place.column.to_string());
        put(
            out,
            &[
                &blank, frame, arrow, " ", end, place.path, ":", &line, ":", &column, "\n",
            ],
        );
        put(out, &[&blank, " ", frame, "|", end, "\n"]);
        put(
            out,
            &[frame, &blank[line.len()..], &line, end, " ", frame, "|", end],
        );
        if !place.text.is_empty() {
            out.push(' ');
        }
        let left = code(place.text, window, shown.paint, out);
        let marks = if number == 0 { ('^', level) } else { ('-', frame) };
        put(out, &["\n", &blank, " ", frame, "|", end, " "]);
        mark(place, left, marks, end, out);
        put(out, &["\n", &blank, " ", frame, "|", end, "\n"]);
    }
    let (help_name, help) = (shown.help_name, shown.help);
    put(
        out,
        &[&blank, " ", frame, "= ", end, strong, help_name, end, ": ", help],
    );
    true
}

/// Writes one after the other, which takes a third of the time of a format.
fn put(out: &mut String, parts: &[&str]) {
    out.extend(parts.iter().copied());
}

/// The columns of a line that are shown.
#[derive(Clone, Copy)]
struct Window {
    left: usize,
    right: usize,
    /// Whether the line goes on behind it.
    is_cut: bool,
}

/// What is shown of a line, its mark and label in sight; `None` if it is not of the usual shape, or holds a sign that
/// the renderer replaces.
fn window(place: &ShownPlace<'_>, room: usize) -> Option<Window> {
    let ShownPlace { text, marked, .. } = place;
    let blank = text.chars().take_while(|c| c.is_whitespace()).count();
    let is_usual =
        blank <= ROOM && is_plain(text) && is_plain(place.path) && place.label.is_none_or(is_plain);
    if !is_usual {
        return None;
    }
    let start = width(&text[..marked.start]);
    let label = place.label.map_or(0, |label| width(label) + 1);
    let end = (start + width(&text[marked.clone()])).max(start + 1) + label;
    let (from, to) = (start.saturating_sub(ROOM), end + ROOM);
    let shows_all = is_within(text, room);
    if shows_all || to <= room {
        return Some(Window {
            left: 0,
            right: room,
            is_cut: !shows_all,
        });
    }
    // The mark stands in the middle.
    let beside = room.checked_sub(to - from)? / 2;
    let left = from.saturating_sub(beside);
    let right = left + room;
    let is_cut = !is_within(text, right);
    Some(Window { left, right, is_cut })
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

/// Whether `text` takes no more columns than these.
fn is_within(text: &str, columns: usize) -> bool {
    // No character takes more columns than it has bytes.
    if text.len() <= columns {
        return true;
    }
    let mut taken = 0;
    !text.is_ascii()
        && text.chars().all(|c| {
            taken += char_width(c);
            taken <= columns
        })
}

fn char_width(c: char) -> usize {
    c.width().unwrap_or(1)
}

/// Writes what is shown of the line; gives the column that it begins with.
fn code(text: &str, window: Window, paint: Paint, out: &mut String) -> usize {
    let Window { left, right, is_cut } = window;
    let Paint { frame, end, .. } = paint;
    let mut skipped = 0;
    let start = text.char_indices().find(|(_, c)| {
        let is_shown = skipped >= left;
        skipped += if is_shown { 0 } else { char_width(*c) };
        is_shown
    });
    let text = &text[start.map_or(text.len(), |(at, _)| at)..];
    let mut taken = 0;
    let last = text.char_indices().find(|(_, c)| {
        taken += char_width(*c);
        taken > right - left
    });
    let mut shown = &text[..last.map_or(text.len(), |(at, _)| at)];
    if left > 0 {
        let mut covered = 0;
        let kept = shown.char_indices().find(|(_, c)| {
            let is_kept = covered >= CUT.len();
            covered += if is_kept { 0 } else { char_width(*c) };
            is_kept
        });
        shown = &shown[kept.map_or(shown.len(), |(at, _)| at)..];
        put(out, &[frame, CUT, end, &" ".repeat(covered - CUT.len())]);
    }
    if !is_cut {
        out.push_str(shown);
        return skipped;
    }
    let mut covered = 0;
    let kept = shown.char_indices().rev().find(|(_, c)| {
        covered += char_width(*c);
        covered >= CUT.len()
    });
    // Each dot stands in the place of a character; marks above letters are characters without a column.
    let (kept, covered) = shown.split_at(kept.map_or(0, |(at, _)| at));
    let rest = covered.char_indices().nth(CUT.len());
    let rest = &covered[rest.map_or(covered.len(), |(at, _)| at)..];
    put(out, &[kept, frame, CUT, end, rest]);
    skipped
}

/// Writes the marks below a line that begins with the column `left`.
fn mark(place: &ShownPlace<'_>, left: usize, (sign, style): (char, &str), end: &str, out: &mut String) {
    let before = width(&place.text[..place.marked.start]) - left;
    let length = width(&place.text[place.marked.clone()]).max(1);
    out.extend(std::iter::repeat_n(' ', before));
    out.push_str(style);
    out.extend(std::iter::repeat_n(sign, length));
    out.push_str(end);
    if let Some(label) = place.label.filter(|label| !label.is_empty()) {
        put(out, &[" ", style, label, end]);
    }
}
