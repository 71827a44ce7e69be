//! A sentence that is not yet in anybody's language.

/// The id of an interface message and its arguments; `voice` says it in a person's language.
///
/// Ids are those of `locales/en/cli.ftl`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Phrase {
    /// Id of the message.
    pub id: &'static str,
    /// Its arguments by name.
    pub arguments: Vec<(&'static str, Argument)>,
}

/// What an argument of a phrase holds.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Argument {
    /// A text that is shown as it is.
    Text(String),
    /// A whole number, written by the rules of the reader's locale.
    Number(i64),
    /// Another phrase, said in the same language.
    Phrase(Box<Phrase>),
}

impl Phrase {
    /// The message `id` without arguments.
    pub fn new(id: &'static str) -> Phrase {
        Phrase {
            id,
            arguments: Vec::new(),
        }
    }

    /// The same phrase with one more argument.
    pub fn with(mut self, name: &'static str, argument: impl Into<Argument>) -> Phrase {
        self.arguments.push((name, argument.into()));
        self
    }
}

impl From<String> for Argument {
    fn from(text: String) -> Argument {
        Argument::Text(text)
    }
}

impl From<&str> for Argument {
    fn from(text: &str) -> Argument {
        Argument::Text(text.to_owned())
    }
}

impl From<usize> for Argument {
    fn from(number: usize) -> Argument {
        Argument::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<i64> for Argument {
    fn from(number: i64) -> Argument {
        Argument::Number(number)
    }
}

impl From<Phrase> for Argument {
    fn from(phrase: Phrase) -> Argument {
        Argument::Phrase(Box::new(phrase))
    }
}
