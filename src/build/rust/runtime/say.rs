//! Messages in the language of a reader.

use super::code::Code;
use super::plural::{Counted, Rules};
use super::value::{Moment, Number, Options, Value};
use std::borrow::Cow;

/// What fills the gaps of a message: names of variables, each with its value.
pub type Filled<'v> = &'v [(&'static str, Value<'v>)];

/// A message with all that it needs to be said.
pub trait Message {
    /// Its number in the project.
    #[doc(hidden)]
    fn place(&self) -> usize;

    /// Shows what fills its gaps to `act`.
    #[doc(hidden)]
    fn fill(&self, act: &mut dyn FnMut(Filled<'_>));
}

/// The texts of a project, as they were when the program was built.
pub struct Project {
    /// One of each locale that has texts.
    pub editions: &'static [Edition],
    /// Which of them is the source locale's.
    pub source: usize,
    /// The rules of all languages in which something is said.
    pub rules: &'static [Rules],
    /// How many messages the program knows; the numbers behind them are terms, each locale having its own.
    pub messages: usize,
    /// Catalog, id and attribute of each message, as `cli/built.title`, one a line.
    pub names: &'static str,
    /// Who is served by which edition.
    pub readers: &'static [super::Readers],
}

/// The texts of one locale.
pub struct Edition {
    /// BCP 47 tag of the locale.
    pub tag: &'static str,
    /// Number of its rules.
    pub rules: usize,
    /// All its patterns (see `code`).
    pub code: &'static str,
    /// Where each message starts in `code`, by its number, then where the terms start. `u32::MAX`: readers get
    /// the source text.
    pub starts: &'static [u32],
}

/// What a program may do in its own way. All of it may be left out.
pub trait Hooks: Send + Sync {
    /// How a number is written for readers of `locale`; `None` for plain digits.
    fn number(&self, locale: &str, number: &Number<'_>) -> Option<String> {
        let _ = (locale, number);
        None
    }

    /// How a moment is written for readers of `locale`; `None` for `2026-11-30`.
    fn moment(&self, locale: &str, moment: &Moment<'_>) -> Option<String> {
        let _ = (locale, moment);
        None
    }

    /// What a function that is neither `NUMBER` nor `DATETIME` gives; `None` if there is none of that name.
    fn call(&self, function: &str, values: &[Value<'_>], options: Options<'_>) -> Option<String> {
        let _ = (function, values, options);
        None
    }

    /// Is told what could not be said as it is written, and why; another text stands in for it.
    fn damaged(&self, locale: &str, message: &str, why: &str) {
        let _ = (locale, message, why);
    }
}

struct NoHooks;

impl Hooks for NoHooks {}

/// Says messages in one language.
pub struct Messages {
    pub(super) project: &'static Project,
    pub(super) edition: usize,
    /// Texts that were read at run time, of the same locale.
    pub(super) loaded: Option<Loaded>,
    isolates: bool,
    hooks: Box<dyn Hooks>,
}

/// Texts of one locale that were read at run time, in the shape of an [`Edition`].
pub(super) struct Loaded {
    pub code: String,
    pub starts: Vec<u32>,
}

/// Patterns of one locale.
#[derive(Clone, Copy)]
struct Shelf<'m> {
    tag: &'static str,
    rules: Option<&'static Rules>,
    code: &'m str,
    starts: &'m [u32],
}

impl Project {
    /// The name of a message, as `cli/built.title`.
    pub(super) fn name(&self, place: usize) -> &'static str {
        self.names.lines().nth(place).unwrap_or("?")
    }
}

impl Messages {
    pub(super) fn new(project: &'static Project, edition: usize) -> Messages {
        Messages {
            project,
            edition,
            loaded: None,
            isolates: true,
            hooks: Box::new(NoHooks),
        }
    }

    /// BCP 47 tag of the language.
    pub fn locale(&self) -> &'static str {
        self.project
            .editions
            .get(self.edition)
            .map_or("und", |edition| edition.tag)
    }

    /// The same without the marks (U+2068, U+2069) that keep what fills a gap apart from its surroundings: for
    /// texts that no person reads, or where names are parted by other means.
    pub fn without_marks(mut self) -> Messages {
        self.isolates = false;
        self
    }

    /// The same with the program's own ways.
    pub fn with_hooks(mut self, hooks: impl Hooks + 'static) -> Messages {
        self.hooks = Box::new(hooks);
        self
    }

    /// The message in the reader's language.
    pub fn say(&self, message: &dyn Message) -> String {
        let mut out = String::new();
        self.say_into(message, &mut out);
        out
    }

    /// Adds the message to a text.
    pub fn say_into(&self, message: &dyn Message, out: &mut String) {
        self.say_within(message, out, 0);
    }

    fn say_within(&self, message: &dyn Message, out: &mut String, depth: usize) {
        let place = message.place();
        message.fill(&mut |arguments| {
            let start = out.len();
            let mut damaged: Option<String> = None;
            for shelf in self.shelves() {
                let Some(pattern) = shelf.pattern(place) else {
                    continue;
                };
                if damaged.is_none() {
                    out.reserve(pattern.len() + 16 * arguments.len());
                }
                let mut run = Run {
                    messages: self,
                    shelf,
                    arguments: Arguments::Given(arguments),
                    out,
                    left: MOST_PIECES,
                    depth,
                    damage: None,
                };
                run.pattern(pattern);
                let Some(why) = run.damage else {
                    return;
                };
                self.hooks.damaged(shelf.tag, self.project.name(place), why);
                let text = out.split_off(start);
                damaged.get_or_insert(text);
            }
            // Better a text with a gap than none.
            match damaged {
                Some(text) => out.push_str(&text),
                None => out.push_str(self.project.name(place)),
            }
        });
    }

    /// Where a message is looked for: what was loaded, what was built in, the source.
    fn shelves(&self) -> impl Iterator<Item = Shelf<'_>> {
        let project = self.project;
        let built_in = move |number: usize| {
            project.editions.get(number).map(|edition| Shelf {
                tag: edition.tag,
                rules: project.rules.get(edition.rules),
                code: edition.code,
                starts: edition.starts,
            })
        };
        let own = built_in(self.edition);
        let loaded = self.loaded.as_ref().zip(own);
        let loaded = loaded.map(|(loaded, own)| Shelf {
            code: &loaded.code,
            starts: &loaded.starts,
            ..own
        });
        let source = (self.edition != project.source)
            .then(|| built_in(project.source))
            .flatten();
        loaded.into_iter().chain(own).chain(source)
    }
}

impl<'m> Shelf<'m> {
    fn pattern(&self, place: usize) -> Option<&'m str> {
        match *self.starts.get(place)? {
            u32::MAX => None,
            start => Code::pattern(self.code, start as usize),
        }
    }
}

/// Longer texts than this are made to fill the memory.
const MOST_PIECES: usize = 10_000;

/// Messages that refer to messages further than this refer to themselves.
const MOST_STEPS: usize = 60;

#[derive(Clone, Copy)]
enum Arguments<'r> {
    Given(Filled<'r>),
    /// Those of a term, as code.
    Written(&'r str),
}

struct Run<'r, 'o> {
    messages: &'r Messages,
    shelf: Shelf<'r>,
    arguments: Arguments<'r>,
    out: &'o mut String,
    left: usize,
    depth: usize,
    damage: Option<&'static str>,
}

impl<'r> Run<'r, '_> {
    fn damage(&mut self, why: &'static str) {
        self.damage.get_or_insert(why);
    }

    fn pattern(&mut self, pattern: &'r str) {
        let rules = self.shelf.rules;
        let mut code = Code::new(pattern);
        while let Some(sign) = code.sign() {
            match sign {
                '(' if self.messages.isolates => self.out.push('\u{2068}'),
                ')' if self.messages.isolates => self.out.push('\u{2069}'),
                '(' | ')' => {}
                'l' => {
                    let rules = code
                        .number()
                        .and_then(|number| self.messages.project.rules.get(number));
                    self.shelf.rules = rules;
                }
                _ => {
                    if self.piece(sign, &mut code).is_none() {
                        self.damage("the catalog is damaged");
                        break;
                    }
                }
            }
        }
        self.shelf.rules = rules;
    }

    /// Writes a piece; `None` if it cannot be understood.
    fn piece(&mut self, sign: char, code: &mut Code<'r>) -> Option<()> {
        match sign {
            't' => self.out.push_str(code.text()?),
            's' => {
                let chosen = self.chosen(code)?;
                self.spend()?;
                self.step(|run| run.pattern(chosen));
            }
            'm' => {
                let place = code.number()?;
                self.spend()?;
                self.refer(place, self.arguments);
            }
            'k' => {
                let (place, arguments) = (code.number()?, code.text()?);
                self.spend()?;
                self.refer(place, Arguments::Written(arguments));
            }
            _ => {
                self.spend()?;
                let value = self.value(sign, code)?;
                self.show(&value);
            }
        }
        Some(())
    }

    fn spend(&mut self) -> Option<()> {
        self.left = self.left.checked_sub(1)?;
        Some(())
    }

    fn step(&mut self, act: impl FnOnce(&mut Self)) {
        if self.depth >= MOST_STEPS {
            self.damage("a message refers to itself");
            return;
        }
        self.depth += 1;
        act(self);
        self.depth -= 1;
    }

    /// Writes the message or term of that number.
    fn refer(&mut self, place: usize, arguments: Arguments<'r>) {
        let own = self.shelf;
        let is_public = place < self.messages.project.messages;
        let elsewhere = self.messages.shelves().filter(|_| is_public);
        let mut found = std::iter::once(own).chain(elsewhere);
        let found = found.find_map(|shelf| Some((shelf, shelf.pattern(place)?)));
        let Some((shelf, pattern)) = found else {
            self.damage("there is no such message");
            return;
        };
        let before = std::mem::replace(&mut self.arguments, arguments);
        self.shelf = shelf;
        self.step(|run| run.pattern(pattern));
        self.shelf = own;
        self.arguments = before;
    }

    /// The value of a piece; `None` if it cannot be understood.
    fn value(&mut self, sign: char, code: &mut Code<'r>) -> Option<Value<'r>> {
        Some(match sign {
            't' => Value::Text(Cow::Borrowed(code.text()?)),
            'n' => Value::Number(Number::literal(code.text()?)),
            'v' => {
                let name = code.text()?;
                match self.argument(name) {
                    Some(value) => value,
                    None => Value::Text(Cow::Owned(format!("{{${name}}}"))),
                }
            }
            'f' => self.called(code)?,
            's' | 'm' | 'k' => {
                let mut text = String::new();
                let mut inner = Run {
                    out: &mut text,
                    damage: None,
                    ..*self
                };
                let done = inner.piece(sign, code);
                let (damage, left) = (inner.damage, inner.left);
                self.left = left;
                if let Some(why) = damage {
                    self.damage(why);
                }
                done?;
                Value::Text(Cow::Owned(text))
            }
            _ => return None,
        })
    }

    fn argument(&mut self, name: &str) -> Option<Value<'r>> {
        match self.arguments {
            Arguments::Given(all) => {
                let found = all.iter().find(|(given, _)| *given == name);
                if found.is_none() {
                    self.damage("the program gives no such argument");
                }
                found.map(|(_, value)| value.clone())
            }
            Arguments::Written(all) => {
                let mut code = Code::new(all);
                while let Some(given) = code.text() {
                    let sign = code.sign()?;
                    let raw = code.text()?;
                    if given == name {
                        return Some(match sign {
                            'n' => Value::Number(Number::literal(raw)),
                            _ => Value::Text(Cow::Borrowed(raw)),
                        });
                    }
                }
                None
            }
        }
    }

    fn called(&mut self, code: &mut Code<'r>) -> Option<Value<'r>> {
        let (name, count) = (code.text()?, code.number()?);
        let mut values = Vec::new();
        for _ in 0..count {
            let sign = code.sign()?;
            self.spend()?;
            let mut value = None;
            self.step(|run| value = run.value(sign, code));
            values.push(value?);
        }
        let options = Options(code.text()?);
        let value = match (name, values.first()) {
            ("NUMBER", Some(Value::Number(number))) => Some(Value::Number(number.with(options))),
            ("DATETIME", Some(Value::Moment(moment))) => Some(Value::Moment(Moment { options, ..*moment })),
            ("NUMBER" | "DATETIME", _) => None,
            _ => {
                let hooks = &self.messages.hooks;
                hooks
                    .call(name, &values, options)
                    .map(|text| Value::Text(Cow::Owned(text)))
            }
        };
        Some(value.unwrap_or_else(|| {
            self.damage("a function cannot be called so");
            Value::Text(Cow::Owned(format!("{{{name}()}}")))
        }))
    }

    /// The pattern of the variant that is chosen; `None` if the choice cannot be understood.
    fn chosen(&mut self, code: &mut Code<'r>) -> Option<&'r str> {
        let sign = code.sign()?;
        let mut selector = None;
        self.step(|run| selector = run.value(sign, code));
        let selector = selector?;
        let counted = match &selector {
            Value::Number(number) => Some(Counted::of(number)),
            _ => None,
        };
        let has_form = |key: &str| {
            let known = counted.as_ref().zip(self.shelf.rules);
            known.map_or(key == "other", |(counted, rules)| counted.has(key, rules))
        };
        let (mut chosen, mut default) = (None, None);
        for _ in 0..code.number()? {
            let kind = code.sign()?;
            let (key, pattern) = (code.text()?, code.text()?);
            if kind.is_ascii_uppercase() {
                default = Some(pattern);
            }
            if chosen.is_some() {
                continue;
            }
            let fits = match (&selector, kind.eq_ignore_ascii_case(&'d')) {
                (Value::Number(number), true) => number.equals(&Number::literal(key)),
                // For `other` the variant stands anyway that stands for all others.
                (Value::Number(_), false) => (kind == 'w' || key != "other") && has_form(key),
                (Value::Text(text), false) => key == text,
                _ => false,
            };
            if fits {
                chosen = Some(pattern);
            }
        }
        chosen.or(default)
    }

    fn show(&mut self, value: &Value<'r>) {
        let locale = self.shelf.tag;
        match value {
            Value::Text(text) => self.out.push_str(text),
            Value::Number(number) => match self.messages.hooks.number(locale, number) {
                Some(text) => self.out.push_str(&text),
                None => number.write(self.out),
            },
            Value::Moment(moment) => match self.messages.hooks.moment(locale, moment) {
                Some(text) => self.out.push_str(&text),
                None => moment.write(self.out),
            },
            Value::Message(message) => {
                let (messages, depth) = (self.messages, self.depth);
                if depth >= MOST_STEPS {
                    self.damage("a message refers to itself");
                } else {
                    messages.say_within(*message, self.out, depth + 1);
                }
            }
        }
    }
}
