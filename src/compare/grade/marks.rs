//! Punctuation as its reader takes it: which styles of one mark are the same mark.

use super::atom::{Atom, Kind};

/// Whether a sign is punctuation: a mark that may have more than one style.
pub(super) fn is_punctuation(sign: char) -> bool {
    matches!(
        sign,
        '.' | ',' | ';' | ':' | '!' | '?' | '(' | ')' | '[' | ']' | '…' | '\'' | '"' | '`'
    ) || is_dash(sign)
        || is_double(sign)
        || is_single(sign)
        || style(sign).is_some()
}

/// Gives every mark the key of its kind: all styles of a quotation mark, of a dash, of an ellipsis are one.
pub(super) fn settle(atoms: &mut Vec<Atom>, text: &str) {
    join(atoms);
    let mut quotes = Quotes::default();
    for at in 0..atoms.len() {
        if atoms[at].kind != Kind::Mark {
            continue;
        }
        let around = Around::of(atoms, at);
        let key = key(&atoms[at].key, &around);
        if let Some(key) = key {
            atoms[at].key = key;
        } else {
            quotes.meet(atoms, at, &around);
        }
    }
    attach_decimals(atoms, text);
    order_quotes(atoms);
}

/// What stands beside a mark.
struct Around {
    space_before: bool,
    space_after: bool,
    before: Option<Kind>,
    after: Option<Kind>,
}

impl Around {
    fn of(atoms: &[Atom], at: usize) -> Around {
        let before = at.checked_sub(1).map(|before| &atoms[before]);
        let after = atoms.get(at + 1);
        Around {
            space_before: atoms[at].is_spaced || before.is_none(),
            space_after: after.is_none_or(|after| after.is_spaced),
            before: before.map(|atom| atom.kind),
            after: after.map(|atom| atom.kind),
        }
    }

    fn is_between_numbers(&self) -> bool {
        self.before == Some(Kind::Number) && self.after == Some(Kind::Number)
    }
}

// Two hyphens are a dash, three dots an ellipsis.
fn join(atoms: &mut Vec<Atom>) {
    let mut joined: Vec<Atom> = Vec::with_capacity(atoms.len());
    for atom in atoms.drain(..) {
        let is_same = |last: &Atom| {
            let sign = |key: &str| key.chars().next().unwrap_or(' ');
            let (one, other) = (sign(&last.key), sign(&atom.key));
            last.kind == Kind::Mark
                && last.end == atom.start
                && (one == '.' && other == '.' || is_dash(one) && is_dash(other))
        };
        match joined.last_mut() {
            Some(last) if atom.kind == Kind::Mark && is_same(last) => {
                last.key.push_str(&atom.key);
                last.end = atom.end;
            }
            _ => joined.push(atom),
        }
    }
    *atoms = joined;
}

// None for a quotation mark.
fn key(written: &str, around: &Around) -> Option<String> {
    let first = written.chars().next()?;
    if is_dash(first) {
        return Some(dash(written, around));
    }
    if is_double(first) || is_single(first) {
        return None;
    }
    Some(match written {
        "..." | "…" => "…".to_owned(),
        _ => match style(first) {
            Some(plain) => plain.to_string(),
            None => written.to_owned(),
        },
    })
}

fn dash(written: &str, around: &Around) -> String {
    let is_hyphen = matches!(written, "-" | "‐" | "‑");
    let is_long = matches!(written, "—" | "―" | "--" | "---" | "––");
    match (around.space_before, around.space_after) {
        // A dash that parts clauses, in whatever style.
        (true, true) if written != "−" => "—",
        // What begins with hyphens may be an option of a command.
        (true, false) if written.starts_with("--") => written,
        (true, false) if is_long => "—",
        (true, false)
            if around.after == Some(Kind::Number) && (is_hyphen || matches!(written, "–" | "−")) =>
        {
            "−"
        }
        (false, _) if is_long => "—",
        (false, false) if (is_hyphen || written == "–") && around.is_between_numbers() => "–",
        _ if is_hyphen => "-",
        _ => match written {
            // Neither of the styles above, so it is not known to be the same as any other.
            "–" => "–?",
            other => other,
        },
    }
    .to_owned()
}

/// The quotation marks that are open.
#[derive(Default)]
struct Quotes {
    double: usize,
    single: Option<usize>,
}

impl Quotes {
    fn meet(&mut self, atoms: &mut [Atom], at: usize, around: &Around) {
        let sign = atoms[at].key.chars().next().unwrap_or(' ');
        let is_after_number = around.before == Some(Kind::Number) && !around.space_before;
        if is_double(sign) {
            // Behind a number it may be the sign for inches, unless it closes a quotation.
            atoms[at].key = match is_after_number && self.double == 0 {
                true => "″".to_owned(),
                false => "\"".to_owned(),
            };
            self.double = match self.double {
                0 if !is_after_number => 1,
                _ => 0,
            };
            return;
        }
        let (opens, closes) = (!around.space_after && around.space_before, !around.space_before);
        match self.single {
            Some(open) if closes && (around.space_after || around.after == Some(Kind::Mark)) => {
                atoms[open].key = "\"".to_owned();
                atoms[at].key = "\"".to_owned();
                self.single = None;
            }
            _ => {
                atoms[at].key = match is_after_number {
                    true => "′".to_owned(),
                    false => "'".to_owned(),
                };
                let follows_mark = around.before == Some(Kind::Mark);
                if opens || follows_mark && !around.space_after {
                    self.single = Some(at);
                }
            }
        }
    }
}

// `.5` is a number; a point or comma that no space parts from a number behind it belongs to it.
fn attach_decimals(atoms: &mut [Atom], text: &str) {
    for at in 0..atoms.len().saturating_sub(1) {
        let (point, number) = (&atoms[at], &atoms[at + 1]);
        let is_point = matches!(&text[point.start..point.end], "." | "," | "٫");
        if is_point && number.kind == Kind::Number && point.end == number.start && point.start < point.end {
            let key = format!("{}{}", &text[point.start..point.end], number.key);
            atoms[at + 1].key = key;
        }
    }
}

// Whether a full stop or a comma stands inside or outside of quotation marks is a custom of printers.
fn order_quotes(atoms: &mut [Atom]) {
    for at in 0..atoms.len().saturating_sub(1) {
        let (quote, stop) = (&atoms[at], &atoms[at + 1]);
        let is_pair = quote.is_mark("\"") && (stop.is_mark(".") || stop.is_mark(","));
        if is_pair && !stop.is_spaced && !quote.is_spaced {
            let (quote, stop) = (atoms[at].key.clone(), atoms[at + 1].key.clone());
            atoms[at].key = stop;
            atoms[at + 1].key = quote;
        }
    }
}

fn is_dash(sign: char) -> bool {
    matches!(sign, '-' | '‐' | '‑' | '‒' | '–' | '—' | '―' | '−')
}

fn is_double(sign: char) -> bool {
    matches!(
        sign,
        '"' | '“'
            | '”'
            | '„'
            | '‟'
            | '«'
            | '»'
            | '‹'
            | '›'
            | '「'
            | '」'
            | '『'
            | '』'
            | '〝'
            | '〞'
            | '＂'
    )
}

fn is_single(sign: char) -> bool {
    matches!(sign, '\'' | '‘' | '’' | '‚' | '‛' | 'ʼ')
}

// The ASCII mark of which this is the style of another script.
fn style(sign: char) -> Option<char> {
    Some(match sign {
        '。' | '．' => '.',
        '！' => '!',
        '？' | '؟' => '?',
        '，' | '،' => ',',
        '；' | '؛' => ';',
        '：' => ':',
        '（' => '(',
        '）' => ')',
        _ => return None,
    })
}
