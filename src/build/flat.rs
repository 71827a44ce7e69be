//! A Fluent text as strings with gaps, `{{name}}`, as i18next and its like read them.
//!
//! Terms and messages that a text shows become part of it; a choice by a number becomes one string for each plural
//! category. What cannot be said so is refused with its reason, never said wrongly.

use crate::formats::fluent::unescape;
use crate::model::{
    Arguments, Element, Expression, InlineExpression, NamedArgument, Pattern, Select, VariantKey,
};

/// Why a text cannot be said in strings with gaps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// It chooses among variants by something else than a number, or twice, or shows another number as `count`.
    Choice,
    /// It has a variant for one number that is no plural category, and is not 0.
    Exact,
    /// It calls a function with options, or one that is not `NUMBER`.
    Function,
    /// It refers to what is not there, or too deeply.
    Reference,
    /// Its letters would be read as a gap, or as a reference to another string.
    Letters,
    /// Another message has the key that it would take.
    Clash,
}

impl Why {
    /// The name used in the files.
    pub fn name(self) -> &'static str {
        match self {
            Why::Choice => "choice",
            Why::Exact => "exact-number",
            Why::Function => "function",
            Why::Reference => "reference",
            Why::Letters => "letters",
            Why::Clash => "key",
        }
    }
}

/// A part of a string.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Text.
    Text(String),
    /// What stands between the braces of a gap.
    Gap(String),
}

/// A text that chooses at most once, and by a number.
#[derive(Clone, Debug, Default)]
pub struct Flat {
    before: Vec<Piece>,
    plural: Option<Plural>,
    after: Vec<Piece>,
}

/// A choice by a number.
#[derive(Clone, Debug)]
struct Plural {
    variable: String,
    /// Key, whether it is the default, and what is said.
    cases: Vec<(String, bool, Vec<Piece>)>,
}

/// The categories that a string may be asked for; `zero` is asked for where the number is 0, too.
const CATEGORIES: [&str; 5] = ["one", "two", "few", "many", "other"];

/// Deeper than this no library follows references.
const DEEPEST: usize = 50;

/// Finds the text of a message or term, or of an attribute of it.
pub type LookUp<'l, 's> = &'l dyn Fn(&str, Option<&str>) -> Option<&'l Pattern<'s>>;

/// What a pattern is within: `None` in a message; in a term the arguments of its call.
type Scope<'a, 's> = Option<&'a [NamedArgument<'s>]>;

/// The flat form of a text.
///
/// # Errors
/// Why there is none.
pub fn flat(pattern: &Pattern<'_>, look_up: LookUp<'_, '_>) -> Result<Flat, Why> {
    let mut flat = Flat::default();
    flat.add(pattern, None, look_up, 0)?;
    Ok(flat)
}

impl Flat {
    /// The variable by which it chooses.
    pub fn variable(&self) -> Option<&str> {
        self.plural.as_ref().map(|plural| plural.variable.as_str())
    }

    /// The strings, each with what its key ends in. `zero` says what plural rules the locale has for 0.
    ///
    /// # Errors
    /// If a string would be read as something else than it is.
    pub fn strings(&self, zero: Zero) -> Result<Vec<(String, String)>, Why> {
        let Some(plural) = &self.plural else {
            return Ok(vec![(String::new(), string(&self.before)?)]);
        };
        let all = plural.cases.iter().flat_map(|(_, _, pieces)| pieces);
        let mut all = self.before.iter().chain(all).chain(&self.after);
        let is_count =
            |piece: &Piece| matches!(piece, Piece::Gap(gap) if gap == "count" || gap == "count, number");
        // The number by which it chooses is to be given as `count`.
        if plural.variable != "count" && all.any(is_count) {
            return Err(Why::Choice);
        }
        let case = |keys: &[&str]| {
            let named = plural
                .cases
                .iter()
                .find(|(key, _, _)| keys.contains(&key.as_str()));
            named.or_else(|| plural.cases.iter().find(|(_, is_default, _)| *is_default))
        };
        let has_zero = plural.cases.iter().any(|(key, _, _)| key == "0");
        let mut categories = Vec::new();
        match (has_zero, zero) {
            (true, Zero::More) => return Err(Why::Exact),
            (true, Zero::None) => categories.push(("zero", case(&["0"]))),
            (true, Zero::Only) => categories.push(("zero", case(&["0", "zero"]))),
            (false, Zero::Only | Zero::More) => categories.push(("zero", case(&["zero"]))),
            (false, Zero::None) => {}
        }
        categories.extend(CATEGORIES.map(|category| (category, case(&[category]))));
        let strings = categories.into_iter().filter_map(|(category, case)| {
            let (_, _, pieces) = case?;
            let pieces = [&self.before, pieces, &self.after].into_iter().flatten();
            Some(string(pieces).map(|string| (format!("_{category}"), string)))
        });
        strings.collect()
    }

    fn pieces(&mut self) -> &mut Vec<Piece> {
        match self.plural {
            None => &mut self.before,
            Some(_) => &mut self.after,
        }
    }

    fn text(&mut self, text: &str) {
        self.pieces().push(Piece::Text(text.to_owned()));
    }

    fn join(&mut self, other: Flat) -> Result<(), Why> {
        self.pieces().extend(other.before);
        if let Some(plural) = other.plural {
            if self.plural.is_some() {
                return Err(Why::Choice);
            }
            self.plural = Some(plural);
        }
        self.pieces().extend(other.after);
        Ok(())
    }

    fn add(
        &mut self,
        pattern: &Pattern<'_>,
        scope: Scope<'_, '_>,
        look_up: LookUp<'_, '_>,
        depth: usize,
    ) -> Result<(), Why> {
        if depth > DEEPEST {
            return Err(Why::Reference);
        }
        for element in &pattern.elements {
            match element {
                Element::Text(text) => self.text(text.value),
                Element::Placeable(placeable) => {
                    self.expression(&placeable.expression, scope, look_up, depth)?
                }
            }
        }
        Ok(())
    }

    fn expression(
        &mut self,
        expression: &Expression<'_>,
        scope: Scope<'_, '_>,
        look_up: LookUp<'_, '_>,
        depth: usize,
    ) -> Result<(), Why> {
        match expression {
            Expression::Inline(inline) => self.inline(inline, scope, look_up, depth),
            Expression::Select(select) => self.select(select, scope, look_up, depth),
        }
    }

    fn inline(
        &mut self,
        inline: &InlineExpression<'_>,
        scope: Scope<'_, '_>,
        look_up: LookUp<'_, '_>,
        depth: usize,
    ) -> Result<(), Why> {
        match inline {
            InlineExpression::String { raw, .. } => self.text(&unescape(raw)),
            InlineExpression::Number { raw, .. } => self.text(raw),
            InlineExpression::Variable { id, .. } => match scope {
                None => self.pieces().push(Piece::Gap(id.name.to_owned())),
                Some(arguments) => {
                    let given = given(arguments, id.name).ok_or(Why::Reference)?;
                    self.text(&given);
                }
            },
            InlineExpression::Message { id, attribute, .. } => {
                let pattern =
                    look_up(id.name, attribute.map(|attribute| attribute.name)).ok_or(Why::Reference)?;
                let mut other = Flat::default();
                other.add(pattern, scope, look_up, depth + 1)?;
                self.join(other)?;
            }
            InlineExpression::Term {
                id,
                attribute,
                arguments,
                ..
            } => {
                let pattern =
                    look_up(id.name, attribute.map(|attribute| attribute.name)).ok_or(Why::Reference)?;
                let mut other = Flat::default();
                other.add(pattern, Some(named(arguments.as_deref())), look_up, depth + 1)?;
                self.join(other)?;
            }
            InlineExpression::Function { .. } => {
                let variable = number_of(inline)
                    .filter(|_| scope.is_none())
                    .ok_or(Why::Function)?;
                self.pieces().push(Piece::Gap(format!("{variable}, number")));
            }
            InlineExpression::Placeable(placeable) => {
                self.expression(&placeable.expression, scope, look_up, depth)?
            }
        }
        Ok(())
    }

    fn select(
        &mut self,
        select: &Select<'_>,
        scope: Scope<'_, '_>,
        look_up: LookUp<'_, '_>,
        depth: usize,
    ) -> Result<(), Why> {
        let default = select
            .variants
            .iter()
            .find(|variant| variant.is_default)
            .ok_or(Why::Choice)?;
        if let Some(word) = word_of(&select.selector, scope, look_up, depth)? {
            let chosen = select
                .variants
                .iter()
                .find(|variant| word.as_deref() == Some(variant.key.name()));
            return self.add(&chosen.unwrap_or(default).value, scope, look_up, depth);
        }
        let variable = match &select.selector {
            InlineExpression::Variable { id, .. } => id.name,
            other => number_of(other).ok_or(Why::Choice)?,
        };
        if self.plural.is_some() {
            return Err(Why::Choice);
        }
        let mut cases = Vec::new();
        for variant in &select.variants {
            match variant.key {
                VariantKey::Number(key) if key.name != "0" => return Err(Why::Exact),
                VariantKey::Identifier(key) if key.name != "zero" && !CATEGORIES.contains(&key.name) => {
                    return Err(Why::Choice);
                }
                VariantKey::Number(_) | VariantKey::Identifier(_) => {}
            }
            let mut said = Flat::default();
            said.add(&variant.value, scope, look_up, depth + 1)?;
            if said.plural.is_some() {
                return Err(Why::Choice);
            }
            cases.push((variant.key.name().to_owned(), variant.is_default, said.before));
        }
        self.plural = Some(Plural {
            variable: variable.to_owned(),
            cases,
        });
        Ok(())
    }
}

/// What the plural rules of a locale say of 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Zero {
    /// It has no category of its own.
    None,
    /// Its category is `zero`, and it is alone there.
    Only,
    /// Its category is `zero`, and others are there too.
    More,
}

/// The variable that `NUMBER($variable)` writes without options.
fn number_of<'e>(inline: &'e InlineExpression<'_>) -> Option<&'e str> {
    let InlineExpression::Function { id, arguments, .. } = inline else {
        return None;
    };
    match arguments.positional.as_slice() {
        [InlineExpression::Variable { id: variable, .. }]
            if id.name == "NUMBER" && arguments.named.is_empty() =>
        {
            Some(variable.name)
        }
        _ => None,
    }
}

/// The word that decides, where that is known before the program runs: `Some(None)` if there is none.
fn word_of(
    selector: &InlineExpression<'_>,
    scope: Scope<'_, '_>,
    look_up: LookUp<'_, '_>,
    depth: usize,
) -> Result<Option<Option<String>>, Why> {
    match (selector, scope) {
        (InlineExpression::String { raw, .. }, _) => Ok(Some(Some(unescape(raw).into_owned()))),
        (InlineExpression::Variable { id, .. }, Some(arguments)) => {
            let argument = arguments
                .iter()
                .rev()
                .find(|argument| argument.name.name == id.name);
            match argument.map(|argument| &argument.value) {
                Some(InlineExpression::Number { .. }) => Err(Why::Exact),
                _ => Ok(Some(given(arguments, id.name))),
            }
        }
        (
            InlineExpression::Term {
                id,
                attribute,
                arguments,
                ..
            },
            _,
        ) => {
            let pattern =
                look_up(id.name, attribute.map(|attribute| attribute.name)).ok_or(Why::Reference)?;
            let mut flat = Flat::default();
            flat.add(pattern, Some(named(arguments.as_deref())), look_up, depth + 1)?;
            match (&flat.plural, string(&flat.before)) {
                (None, Ok(word)) => Ok(Some(Some(word))),
                _ => Err(Why::Choice),
            }
        }
        (InlineExpression::Number { .. }, _) => Err(Why::Exact),
        _ => Ok(None),
    }
}

fn named<'a, 's>(arguments: Option<&'a Arguments<'s>>) -> &'a [NamedArgument<'s>] {
    arguments.map_or(&[], |arguments| &arguments.named)
}

fn given(arguments: &[NamedArgument<'_>], name: &str) -> Option<String> {
    let argument = arguments
        .iter()
        .rev()
        .find(|argument| argument.name.name == name)?;
    match &argument.value {
        InlineExpression::String { raw, .. } => Some(unescape(raw).into_owned()),
        InlineExpression::Number { raw, .. } => Some((*raw).to_owned()),
        _ => None,
    }
}

/// The pieces as one string that is read as these pieces.
fn string<'p>(pieces: impl IntoIterator<Item = &'p Piece>) -> Result<String, Why> {
    let mut string = String::new();
    let mut gaps = Vec::new();
    for piece in pieces {
        match piece {
            Piece::Text(text) => string.push_str(text),
            Piece::Gap(gap) => {
                string.push_str(&format!("{{{{{gap}}}}}"));
                gaps.push(gap.as_str());
            }
        }
    }
    let mut read = Vec::new();
    let mut rest = string.as_str();
    while let Some((_, after)) = rest.split_once("{{") {
        let Some(end) = after.find("}}") else {
            return Err(Why::Letters);
        };
        read.push(&after[..end]);
        rest = &after[end + 2..];
    }
    if read != gaps || string.contains("$t(") {
        return Err(Why::Letters);
    }
    Ok(string)
}
