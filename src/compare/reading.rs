//! A pattern as readers see it: once for each way through its variants.

use crate::formats::fluent::unescape;
use crate::model::{Element, Expression, InlineExpression, Pattern, Select, Variant};
use crate::text::{Signs, Span};
use std::borrow::Cow;
use std::cell::OnceCell;
use std::ops::Range;

/// More readings than this are not combined: each variant is still read once, beside some variant of each
/// other choice.
const MOST_READINGS: usize = 64;

/// What stands for a placeable in the text of a reading: OBJECT REPLACEMENT CHARACTER.
pub const PLACEABLE: char = '\u{fffc}';

/// One pattern of a message, with what is known of it so far.
#[derive(Clone, Debug)]
pub struct Side<'t> {
    /// The pattern.
    pub pattern: &'t Pattern<'t>,
    /// What its text and literals hold, in all variants.
    pub signs: Signs,
    readings: OnceCell<Vec<Reading<'t>>>,
}

/// One way through the variants of a pattern.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading<'t> {
    /// What readers see: literals resolved, a line end is `\n`, a placeable is `PLACEABLE`.
    pub text: Cow<'t, str>,
    /// What `text` is made of, in order.
    pub pieces: Vec<Piece<'t>>,
    /// The variants on the way, in the order in which they are met.
    pub chosen: Vec<Chosen<'t>>,
}

/// A part of the text of a reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Piece<'t> {
    /// Offset in bytes of its first byte in the reading's text; it ends where the next one starts.
    pub start: usize,
    /// Where it stands in the catalog.
    pub span: Span,
    /// What it is.
    pub kind: PieceKind<'t>,
}

/// What a part of a reading is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PieceKind<'t> {
    /// Text, as written; or a line end with the indentation after it.
    Text,
    /// A string or number literal in braces, escapes resolved.
    Literal,
    /// Anything else in braces.
    Placeable(&'t InlineExpression<'t>),
}

/// A variant on the way of a reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Chosen<'t> {
    /// The choice.
    pub select: &'t Select<'t>,
    /// Its variant.
    pub variant: &'t Variant<'t>,
}

impl<'t> Side<'t> {
    /// The pattern, looked at quickly.
    pub fn new(pattern: &'t Pattern<'t>) -> Side<'t> {
        Side {
            pattern,
            signs: signs(pattern),
            readings: OnceCell::new(),
        }
    }

    /// All ways through its variants, at least one.
    ///
    /// A way that no value of a variable can take (`one` here and `other` there, of the same variable) is
    /// left out. Where there are too many, each variant is still in one of them.
    pub fn readings(&self) -> &[Reading<'t>] {
        self.readings.get_or_init(|| readings(self.pattern))
    }

    /// Whether `test` is true of one of the texts and literals that the pattern is made of, in any variant.
    ///
    /// A quick look before `readings`: nothing is joined, so it must be about what stands in one place.
    pub fn any(&self, test: impl Fn(&str) -> bool) -> bool {
        any_text(self.pattern, &test)
    }
}

impl<'t> Reading<'t> {
    /// Where the bytes of `range` of `text` stand in the catalog: exactly if they are text as written, else
    /// the literal or placeable that they belong to.
    pub fn span(&self, range: Range<usize>) -> Span {
        let first = self.piece_at(range.start);
        let last = self.piece_at(range.end.saturating_sub(1).max(range.start));
        let (Some(first), Some(last)) = (first, last) else {
            return Span::at(0);
        };
        let (first_piece, first_end) = first;
        let (last_piece, last_end) = last;
        let start = match first_piece.exact(first_end) {
            true => {
                first_piece.span.start as usize
                    + (range.start - first_piece.start).min(first_piece.span.len())
            }
            false => first_piece.span.start as usize,
        };
        let end = match last_piece.exact(last_end) {
            true => {
                last_piece.span.start as usize + (range.end - last_piece.start).min(last_piece.span.len())
            }
            false => last_piece.span.end as usize,
        };
        Span::new(start, end.max(start))
    }

    /// The span of the whole reading's content, of an empty one an empty span.
    pub fn whole(&self) -> Span {
        self.span(0..self.text.len())
    }

    /// What the byte at `offset` of `text` belongs to; `None` for an empty text.
    pub fn kind_at(&self, offset: usize) -> Option<PieceKind<'t>> {
        self.piece_at(offset).map(|(piece, _)| piece.kind)
    }

    /// The span of `range` of `text` if all of it is text as written, so that it can be edited in place.
    pub fn written(&self, range: Range<usize>) -> Option<Span> {
        let (piece, end) = self.piece_at(range.start)?;
        (piece.exact(end) && range.end <= end).then(|| self.span(range))
    }

    /// Whether the same values can lead to both: a reading of a translation goes with those of its source.
    pub fn goes_with(&self, other: &Reading<'_>) -> bool {
        other.chosen.iter().all(|chosen| self.allows(*chosen))
    }

    fn piece_at(&self, offset: usize) -> Option<(&Piece<'t>, usize)> {
        let after = self.pieces.partition_point(|piece| piece.start <= offset);
        let at = after.saturating_sub(1);
        let piece = self.pieces.get(at)?;
        let end = self.pieces.get(at + 1).map_or(self.text.len(), |next| next.start);
        Some((piece, end))
    }

    fn push(&mut self, text: &'t str, span: Span, kind: PieceKind<'t>) {
        self.add(span, kind);
        match (self.pieces.len(), &mut self.text) {
            (1, Cow::Borrowed(_)) => self.text = Cow::Borrowed(text),
            (_, whole) => whole.to_mut().push_str(text),
        }
    }

    fn add(&mut self, span: Span, kind: PieceKind<'t>) {
        let start = self.text.len();
        self.pieces.push(Piece { start, span, kind });
    }

    /// Whether a value can take the variant after those already chosen.
    fn allows(&self, next: Chosen<'_>) -> bool {
        let Some(name) = deciding(&next.select.selector) else {
            return true;
        };
        let same = self
            .chosen
            .iter()
            .filter(|chosen| deciding(&chosen.select.selector) == Some(name));
        same.into_iter().all(|chosen| {
            let (before, now) = (chosen.variant.key.name(), next.variant.key.name());
            let has = |select: &Select<'_>, key: &str| {
                select.variants.iter().any(|variant| variant.key.name() == key)
            };
            before == now
                || (chosen.variant.is_default || !has(next.select, before))
                    && (next.variant.is_default || !has(chosen.select, now))
        })
    }

    fn joined(&self, other: &Reading<'t>) -> Option<Reading<'t>> {
        if !self.goes_with(other) {
            return None;
        }
        let mut joined = self.clone();
        joined.append(other);
        Some(joined)
    }

    fn append(&mut self, other: &Reading<'t>) {
        let start = self.text.len();
        let moved = other.pieces.iter().map(|piece| Piece {
            start: start + piece.start,
            ..*piece
        });
        self.pieces.extend(moved);
        if start == 0 {
            self.text = other.text.clone();
        } else {
            self.text.to_mut().push_str(&other.text);
        }
        self.chosen.extend_from_slice(&other.chosen);
    }
}

impl Piece<'_> {
    /// Whether each byte of the piece stands for one byte of the catalog.
    fn exact(&self, end: usize) -> bool {
        matches!(self.kind, PieceKind::Text) && self.span.len() == end - self.start
    }
}

/// The variable whose value a selector tells, `$count` and `NUMBER($count)` alike.
pub fn deciding<'t>(selector: &InlineExpression<'t>) -> Option<&'t str> {
    match selector {
        InlineExpression::Variable { id, .. } => Some(id.name),
        InlineExpression::Function { arguments, .. } => deciding(arguments.positional.first()?),
        InlineExpression::String { .. }
        | InlineExpression::Number { .. }
        | InlineExpression::Message { .. }
        | InlineExpression::Term { .. }
        | InlineExpression::Placeable(_) => None,
    }
}

// The reader bounds the depth of nesting, so recursion here is bounded too.
fn signs(pattern: &Pattern<'_>) -> Signs {
    let of_element = |element: &Element<'_>| match element {
        Element::Text(text) => Signs::of(text.value),
        Element::Placeable(placeable) => signs_of(&placeable.expression),
    };
    pattern
        .elements
        .iter()
        .map(of_element)
        .fold(Signs::NONE, Signs::and)
}

fn signs_of(expression: &Expression<'_>) -> Signs {
    match expression {
        Expression::Inline(InlineExpression::String { raw, .. }) if raw.contains('\\') => {
            Signs::of(&unescape(raw)) | Signs::of(raw)
        }
        Expression::Inline(InlineExpression::String { raw, .. } | InlineExpression::Number { raw, .. }) => {
            Signs::of(raw)
        }
        Expression::Inline(InlineExpression::Placeable(inner)) => signs_of(&inner.expression),
        Expression::Inline(inline) => Signs::PLACEABLE | names_in(inline),
        Expression::Select(select) => {
            let variants = select.variants.iter().map(|variant| signs(&variant.value));
            variants.fold(Signs::SELECT | names_in(&select.selector), Signs::and)
        }
    }
}

/// What an expression refers to.
fn names_in(inline: &InlineExpression<'_>) -> Signs {
    let of_all = |all: &[InlineExpression<'_>]| all.iter().map(names_in).fold(Signs::NONE, Signs::and);
    match inline {
        InlineExpression::String { .. } | InlineExpression::Number { .. } => Signs::NONE,
        InlineExpression::Variable { .. } => Signs::VARIABLE,
        InlineExpression::Message { .. } => Signs::MESSAGE,
        InlineExpression::Term { arguments, .. } => {
            let given = arguments.as_ref().map(|arguments| of_all(&arguments.positional));
            Signs::TERM | given.unwrap_or_default()
        }
        InlineExpression::Function { arguments, .. } => Signs::FUNCTION | of_all(&arguments.positional),
        InlineExpression::Placeable(inner) => signs_of(&inner.expression),
    }
}

fn any_text(pattern: &Pattern<'_>, test: &impl Fn(&str) -> bool) -> bool {
    pattern.elements.iter().any(|element| match element {
        Element::Text(text) => test(text.value),
        Element::Placeable(placeable) => any_text_of(&placeable.expression, test),
    })
}

fn any_text_of(expression: &Expression<'_>, test: &impl Fn(&str) -> bool) -> bool {
    match expression {
        Expression::Inline(InlineExpression::String { raw, .. } | InlineExpression::Number { raw, .. }) => {
            test(&unescape(raw))
        }
        Expression::Inline(InlineExpression::Placeable(inner)) => any_text_of(&inner.expression, test),
        Expression::Inline(_) => false,
        Expression::Select(select) => {
            let mut variants = select.variants.iter();
            variants.any(|variant| any_text(&variant.value, test))
        }
    }
}

fn readings<'t>(pattern: &'t Pattern<'t>) -> Vec<Reading<'t>> {
    let mut readings = vec![Reading {
        // Without variants, what is shown is hardly ever longer than what is written.
        text: match pattern.elements.len() {
            0 | 1 => Cow::default(),
            _ => Cow::Owned(String::with_capacity(pattern.span.len())),
        },
        pieces: Vec::with_capacity(pattern.elements.len()),
        chosen: Vec::new(),
    }];
    for element in &pattern.elements {
        match element {
            Element::Text(text) => {
                for reading in &mut readings {
                    reading.push(text.value, text.span, PieceKind::Text);
                }
            }
            Element::Placeable(placeable) => {
                add_expression(&placeable.expression, placeable.span, &mut readings)
            }
        }
    }
    readings
}

fn add_expression<'t>(expression: &'t Expression<'t>, span: Span, readings: &mut Vec<Reading<'t>>) {
    match expression {
        Expression::Inline(InlineExpression::String { raw, .. }) => {
            let value = unescape(raw);
            for reading in readings {
                reading.add(span, PieceKind::Literal);
                reading.text.to_mut().push_str(&value);
            }
        }
        Expression::Inline(InlineExpression::Number { raw, .. }) => {
            for reading in readings {
                reading.push(raw, span, PieceKind::Literal);
            }
        }
        Expression::Inline(InlineExpression::Placeable(inner)) => {
            add_expression(&inner.expression, span, readings);
        }
        Expression::Inline(simple) => {
            for reading in readings {
                reading.push("\u{fffc}", span, PieceKind::Placeable(simple));
            }
        }
        Expression::Select(select) => *readings = combined(readings, &ways(select)),
    }
}

fn ways<'t>(select: &'t Select<'t>) -> Vec<Reading<'t>> {
    let mut ways = Vec::new();
    for variant in &select.variants {
        let chosen = Chosen { select, variant };
        for mut reading in self::readings(&variant.value) {
            reading.chosen.insert(0, chosen);
            ways.push(reading);
        }
    }
    ways
}

fn combined<'t>(before: &[Reading<'t>], ways: &[Reading<'t>]) -> Vec<Reading<'t>> {
    if before.len() * ways.len() <= MOST_READINGS {
        let pairs = before
            .iter()
            .flat_map(|one| ways.iter().map(move |other| (one, other)));
        let joined: Vec<_> = pairs.filter_map(|(one, other)| one.joined(other)).collect();
        if !joined.is_empty() {
            return joined;
        }
    }
    let most = before.len().max(ways.len());
    let nth = |n: usize| {
        let mut joined = before[n % before.len()].clone();
        joined.append(&ways[n % ways.len()]);
        joined
    };
    // A choice of thousands of variants in a long text would be copied once for each of them.
    let bytes: usize = before[0].text.len() + ways.iter().map(|way| way.text.len()).max().unwrap_or(0);
    (0..most).take((1 << 24) / bytes.max(1) + 1).map(nth).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::formats::fluent;

    fn told(text: &str) -> Vec<String> {
        let parsed = fluent::read(text);
        assert_eq!(parsed.problems, []);
        let message = parsed.tree.messages().next().unwrap();
        let side = Side::new(message.value.as_ref().unwrap());
        let readings = side.readings().iter();
        readings
            .map(|reading| reading.text.replace(PLACEABLE, "_"))
            .collect()
    }

    #[test]
    fn a_text_without_variants_is_read_once() {
        assert_eq!(told("a = The bridge\n"), ["The bridge"]);
        assert_eq!(
            told("a = The { $kind } bridge{ \" \\u0021\" }\n"),
            ["The _ bridge !"]
        );
        assert_eq!(told("a =\n    One\n    two { { 3 } }\n"), ["One\ntwo 3"]);
    }

    #[test]
    fn each_variant_is_read_and_nested_ones_too() {
        let text = "a = { $n ->\n    [one] a { $kind ->\n        [old] old\n       *[new] new\n    } bridge\n   *[other] { $n } bridges\n} here\n";
        assert_eq!(
            told(text),
            ["a old bridge here", "a new bridge here", "_ bridges here"]
        );
    }

    #[test]
    fn two_choices_are_combined_as_far_as_a_value_can_take_both() {
        let two = |other: &str| {
            told(&format!(
                "a = {{ $n ->\n    [one] a\n   *[other] b\n}}{{ {other} ->\n    [one] c\n   *[other] d\n}}\n"
            ))
        };
        assert_eq!(two("$m"), ["ac", "ad", "bc", "bd"]);
        assert_eq!(two("$n"), ["ac", "bd"]);
        assert_eq!(two("NUMBER($n)"), ["ac", "bd"]);
        let exact = "a = { $n ->\n    [0] a\n   *[other] b\n}{ $n ->\n    [one] c\n   *[other] d\n}\n";
        assert_eq!(told(exact), ["ac", "ad", "bc", "bd"], "0 is `one` in French");
    }

    #[test]
    fn many_choices_are_each_read_without_all_combinations() {
        let choice = |at: usize| format!("{{ $v{at} ->\n    [x] <x{at}>\n   *[y] <y{at}>\n}}");
        let text = format!("a = {}\n", (0..40).map(choice).collect::<String>());
        let told = told(&text);
        assert!(told.len() <= MOST_READINGS, "{}", told.len());
        for at in 0..40 {
            assert!(told.iter().any(|text| text.contains(&format!("<x{at}>"))), "{at}");
            assert!(told.iter().any(|text| text.contains(&format!("<y{at}>"))), "{at}");
        }
    }

    #[test]
    fn a_range_of_a_reading_is_found_in_the_catalog() {
        let text = "a =\n    One { $n } two{ \"\\u0021\" }\n    three\n";
        let parsed = fluent::read(text);
        let message = parsed.tree.messages().next().unwrap();
        let side = Side::new(message.value.as_ref().unwrap());
        let reading = &side.readings()[0];
        let found = |needle: &str| {
            let start = reading.text.find(needle).unwrap();
            reading.span(start..start + needle.len()).slice(text)
        };
        for word in ["One", "two", "three", "ne ", "w"] {
            assert_eq!(found(word), word);
        }
        assert_eq!(found("!"), "{ \"\\u0021\" }");
        assert_eq!(found("\u{fffc}"), "{ $n }");
        assert_eq!(found("two!\nthree"), "two{ \"\\u0021\" }\n    three");
        assert_eq!(
            reading.whole().slice(text),
            "One { $n } two{ \"\\u0021\" }\n    three"
        );
    }
}
