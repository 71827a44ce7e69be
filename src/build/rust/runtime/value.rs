//! What fills the gaps of a message: texts, numbers, moments, other messages.

use super::Message;
use super::code::Code;
use std::borrow::Cow;
use std::fmt::{Display, Write};
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// What fills a gap.
#[derive(Clone)]
pub enum Value<'v> {
    /// A text.
    Text(Cow<'v, str>),
    /// A number.
    Number(Number<'v>),
    /// A day, or a time of a day.
    Moment(Moment<'v>),
    /// Another message, which is said in the same language.
    Message(&'v dyn Message),
}

/// Fills a gap that takes a text or a number.
#[diagnostic::on_unimplemented(
    message = "`{Self}` fills no gap of a message",
    label = "a text or a number belongs here",
    note = "texts and numbers of the standard library do; `Shown(x)` shows whatever implements `Display`, \
            `Said(message)` says another message"
)]
pub trait AsValue {
    /// What is shown.
    fn as_value(&self) -> Value<'_>;
}

/// Fills a gap that takes a number: the message counts it, or writes it as a number.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no number, and this gap of a message takes one",
    label = "a number belongs here"
)]
pub trait AsNumber {
    /// The number.
    fn as_number(&self) -> Number<'_>;
}

/// Fills a gap that takes a day or a time.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no moment, and this gap of a message takes one",
    label = "a `SystemTime` or a `Moment` belongs here"
)]
pub trait AsMoment {
    /// The moment.
    fn as_moment(&self) -> Moment<'_>;
}

/// Shows whatever has a `Display`, such as `path.display()`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shown<T>(pub T);

/// Says a message within another one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Said<M>(pub M);

impl<T: Display> AsValue for Shown<T> {
    fn as_value(&self) -> Value<'_> {
        Value::Text(Cow::Owned(self.0.to_string()))
    }
}

impl<M: Message> AsValue for Said<M> {
    fn as_value(&self) -> Value<'_> {
        Value::Message(&self.0)
    }
}

impl AsValue for str {
    fn as_value(&self) -> Value<'_> {
        Value::Text(Cow::Borrowed(self))
    }
}

macro_rules! texts {
    ($($text:ty),*) => {$(
        impl AsValue for $text {
            fn as_value(&self) -> Value<'_> {
                Value::Text(Cow::Borrowed(self))
            }
        }
    )*};
}

texts!(String, Cow<'_, str>, Box<str>, Arc<str>);

impl<T: AsValue + ?Sized> AsValue for &T {
    fn as_value(&self) -> Value<'_> {
        (**self).as_value()
    }
}

impl<T: AsNumber + ?Sized> AsNumber for &T {
    fn as_number(&self) -> Number<'_> {
        (**self).as_number()
    }
}

impl<T: AsMoment + ?Sized> AsMoment for &T {
    fn as_moment(&self) -> Moment<'_> {
        (**self).as_moment()
    }
}

/// A number, and how it is written.
#[derive(Clone, Copy, Debug)]
pub struct Number<'v> {
    pub(super) amount: Amount,
    pub(super) least_digits: Option<usize>,
    pub(super) most_digits: Option<usize>,
    pub(super) is_ordinal: bool,
    pub(super) options: Options<'v>,
}

#[derive(Clone, Copy, Debug)]
pub(super) enum Amount {
    Whole(i128),
    Fraction(f64),
}

/// What a message says about how a number or a moment is written: the options of `NUMBER` and `DATETIME`.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options<'v>(pub(super) &'v str);

impl<'v> Options<'v> {
    /// The option `name`, such as `style` or `currency`.
    pub fn get(&self, name: &str) -> Option<&'v str> {
        let mut code = Code::new(self.0);
        while let Some(found) = code.text() {
            code.sign()?;
            let value = code.text()?;
            if found == name {
                return Some(value);
            }
        }
        None
    }
}

// More digits than `Intl.NumberFormat` knows are a slip of the pen, not an order for memory.
const MOST_DIGITS: usize = 100;

impl<'v> Number<'v> {
    pub(super) fn new(amount: Amount) -> Number<'v> {
        Number {
            amount,
            least_digits: None,
            most_digits: None,
            is_ordinal: false,
            options: Options(""),
        }
    }

    /// The number of a literal such as `3.0`, whose digits are all shown.
    pub(super) fn literal(raw: &str) -> Number<'v> {
        let digits = raw.split_once('.').map_or(0, |(_, digits)| digits.len());
        let amount = match (digits, raw.parse()) {
            (0, Ok(whole)) => Amount::Whole(whole),
            (_, _) => Amount::Fraction(raw.parse().unwrap_or(f64::NAN)),
        };
        Number {
            least_digits: (digits > 0).then_some(digits.min(MOST_DIGITS)),
            ..Number::new(amount)
        }
    }

    /// The same number, written as `options` say.
    pub(super) fn with(self, options: Options<'v>) -> Number<'v> {
        let digits = |name| Some(options.get(name)?.parse::<usize>().ok()?.min(MOST_DIGITS));
        Number {
            least_digits: digits("minimumFractionDigits").or(self.least_digits),
            most_digits: digits("maximumFractionDigits").or(self.most_digits),
            is_ordinal: self.is_ordinal || options.get("type") == Some("ordinal"),
            options,
            ..self
        }
    }

    /// Its value, rounded to what a `f64` holds.
    pub fn value(&self) -> f64 {
        match self.amount {
            Amount::Whole(whole) => whole as f64,
            Amount::Fraction(fraction) => fraction,
        }
    }

    /// How the message wants it written.
    pub fn options(&self) -> Options<'v> {
        self.options
    }

    /// Its digits, with `.` before a fraction and without groups.
    pub fn digits(&self) -> String {
        let mut out = String::new();
        self.write(&mut out);
        out
    }

    pub(super) fn write(&self, out: &mut String) {
        let start = out.len();
        let least = self.least_digits.unwrap_or(0);
        // Writing to a string cannot fail.
        let _ = match (self.amount, self.most_digits) {
            (Amount::Whole(whole), _) => write!(out, "{whole}"),
            (Amount::Fraction(fraction), Some(most)) => write!(out, "{fraction:.*}", most.max(least)),
            (Amount::Fraction(fraction), None) => write!(out, "{fraction}"),
        };
        if matches!(self.amount, Amount::Fraction(fraction) if !fraction.is_finite()) {
            return;
        }
        let shown = |out: &str| out[start..].split_once('.').map(|(_, digits)| digits.len());
        while self.most_digits.is_some()
            && out.ends_with('0')
            && shown(out).is_some_and(|count| count > least)
        {
            out.pop();
        }
        if out.ends_with('.') {
            out.pop();
        }
        let digits = shown(out);
        if digits.is_none() && least > 0 {
            out.push('.');
        }
        for _ in digits.unwrap_or(0)..least {
            out.push('0');
        }
    }

    pub(super) fn equals(&self, other: &Number<'_>) -> bool {
        match (self.amount, other.amount) {
            (Amount::Whole(one), Amount::Whole(other)) => one == other,
            (_, _) => self.value() == other.value(),
        }
    }
}

impl AsNumber for Number<'_> {
    fn as_number(&self) -> Number<'_> {
        *self
    }
}

impl AsValue for Number<'_> {
    fn as_value(&self) -> Value<'_> {
        Value::Number(*self)
    }
}

macro_rules! numbers {
    ($amount:ident: $($number:ty),*) => {$(
        impl AsNumber for $number {
            fn as_number(&self) -> Number<'_> {
                Number::new(Amount::$amount((*self) as _))
            }
        }
        impl AsValue for $number {
            fn as_value(&self) -> Value<'_> {
                Value::Number(self.as_number())
            }
        }
    )*};
}

numbers!(Whole: u8, u16, u32, u64, usize, i8, i16, i32, i64, i128, isize);
numbers!(Fraction: f32, f64);

/// A moment, and how it is written.
#[derive(Clone, Copy, Debug)]
pub struct Moment<'v> {
    pub(super) seconds: i64,
    pub(super) options: Options<'v>,
}

impl<'v> Moment<'v> {
    /// The moment so many seconds after 1970 began (UTC).
    pub fn at(seconds: i64) -> Moment<'v> {
        Moment {
            seconds,
            options: Options(""),
        }
    }

    /// Seconds since 1970 began (UTC).
    pub fn seconds(&self) -> i64 {
        self.seconds
    }

    /// How the message wants it written.
    pub fn options(&self) -> Options<'v> {
        self.options
    }

    /// `2026-11-30`, with `14:05` (UTC) behind it where the message asks for a time.
    pub(super) fn write(&self, out: &mut String) {
        // Days of the Gregorian calendar, counted in years that begin in March (Hinnant, `civil_from_days`).
        let days = self.seconds.div_euclid(86_400) + 719_468;
        let era = days.div_euclid(146_097);
        let day = days.rem_euclid(146_097);
        let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365;
        let of_year = day - (365 * year + year / 4 - year / 100);
        let march = (5 * of_year + 2) / 153;
        let month = if march < 10 { march + 3 } else { march - 9 };
        let year = year + era * 400 + i64::from(month <= 2);
        let day = of_year - (153 * march + 2) / 5 + 1;
        let _ = write!(out, "{year:04}-{month:02}-{day:02}");
        let asks = ["timeStyle", "hour", "minute", "second"];
        if asks.iter().any(|name| self.options.get(name).is_some()) {
            let minutes = self.seconds.rem_euclid(86_400) / 60;
            let _ = write!(out, " {:02}:{:02}", minutes / 60, minutes % 60);
        }
    }
}

impl AsMoment for Moment<'_> {
    fn as_moment(&self) -> Moment<'_> {
        *self
    }
}

impl AsMoment for SystemTime {
    fn as_moment(&self) -> Moment<'_> {
        let seconds = |time: Duration| i64::try_from(time.as_secs()).unwrap_or(i64::MAX);
        match self.duration_since(UNIX_EPOCH) {
            Ok(after) => Moment::at(seconds(after)),
            Err(before) => Moment::at(-seconds(before.duration())),
        }
    }
}
