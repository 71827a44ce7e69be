//! Which plural form a number takes, by the rules of CLDR in their own notation (UTS 35, part 3).

use super::value::{Amount, Number};

/// The rules of one language; what no rule holds for is `other`.
pub struct Rules {
    /// Of things that are counted: the name of a form, and its rule.
    pub cardinal: &'static [(&'static str, &'static str)],
    /// Of things in a row.
    pub ordinal: &'static [(&'static str, &'static str)],
}

/// What rules ask about a number.
struct Operands {
    /// The number without its sign, if it is a whole one.
    n: Option<u64>,
    i: u64,
    v: u64,
    w: u64,
    f: u64,
    t: u64,
}

/// A number that plural forms are asked about; `None` of what is no finite number, whose form is `other`.
pub(super) struct Counted {
    operands: Option<Operands>,
    is_ordinal: bool,
}

impl Counted {
    pub fn of(number: &Number<'_>) -> Counted {
        Counted {
            operands: Operands::of(number),
            is_ordinal: number.is_ordinal,
        }
    }

    /// Whether the number has that form; of one number, one form is true.
    pub fn has(&self, form: &str, rules: &Rules) -> bool {
        let rules = if self.is_ordinal {
            rules.ordinal
        } else {
            rules.cardinal
        };
        let is_true = |rule: &str| {
            self.operands
                .as_ref()
                .is_some_and(|operands| holds(rule, operands))
        };
        match form {
            "other" => !rules.iter().any(|(_, rule)| is_true(rule)),
            _ => rules.iter().any(|(name, rule)| *name == form && is_true(rule)),
        }
    }
}

/// Whether `n % 100 = 3..10 or n = 13` is true of a number; what is no rule is not.
fn holds(rule: &str, operands: &Operands) -> bool {
    let mut words = rule.split(' ');
    let mut all = true;
    loop {
        match relation_holds(&mut words, operands) {
            Some(is_true) => all &= is_true,
            None => return false,
        }
        match words.next() {
            Some("and") => {}
            Some("or") if !all => all = true,
            _ => return all,
        }
    }
}

/// `n % 100 != 3..10,13`; `None` if the words are no relation.
fn relation_holds<'r>(words: &mut impl Iterator<Item = &'r str>, operands: &Operands) -> Option<bool> {
    let mut operand = match words.next()? {
        "n" => operands.n,
        "i" => Some(operands.i),
        "v" => Some(operands.v),
        "w" => Some(operands.w),
        "f" => Some(operands.f),
        "t" => Some(operands.t),
        // Numbers are not written as 1.2 million here.
        "c" | "e" => Some(0),
        _ => return None,
    };
    let mut sign = words.next()?;
    if sign == "%" {
        let modulo: u64 = words.next()?.parse().ok()?;
        operand = match operand {
            Some(operand) => Some(operand.checked_rem(modulo)?),
            None => None,
        };
        sign = words.next()?;
    }
    let mut is_listed = false;
    for range in words.next()?.split(',') {
        let (from, to) = range.split_once("..").unwrap_or((range, range));
        let (from, to): (u64, u64) = (from.parse().ok()?, to.parse().ok()?);
        is_listed |= operand.is_some_and(|operand| (from..=to).contains(&operand));
    }
    match sign {
        "=" => Some(is_listed),
        "!=" => Some(!is_listed),
        _ => None,
    }
}

impl Operands {
    /// `None` of what is no finite number.
    fn of(number: &Number<'_>) -> Option<Operands> {
        if let (Amount::Whole(whole), None) = (number.amount, number.least_digits) {
            let i = shortened(whole.unsigned_abs());
            return Some(Operands {
                n: Some(i),
                i,
                v: 0,
                w: 0,
                f: 0,
                t: 0,
            });
        }
        let digits = number.digits();
        let digits = digits.trim_start_matches('-');
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let short = fraction.trim_end_matches('0');
        let i = lowest(whole)?;
        Some(Operands {
            n: short.is_empty().then_some(i),
            i,
            v: fraction.len() as u64,
            w: short.len() as u64,
            f: lowest(fraction)?,
            t: lowest(short)?,
        })
    }
}

/// Above this, numbers keep their last 18 digits: rules ask for those, and for small numbers.
const ENOUGH: u64 = 1_000_000_000_000_000_000;

fn shortened(whole: u128) -> u64 {
    match u64::try_from(whole) {
        Ok(whole) if whole < ENOUGH => whole,
        _ => ENOUGH + (whole % u128::from(ENOUGH)) as u64,
    }
}

fn lowest(digits: &str) -> Option<u64> {
    let mut number = 0;
    for digit in digits.bytes() {
        if !digit.is_ascii_digit() {
            return None;
        }
        let next = number * 10 + u64::from(digit - b'0');
        number = if next < ENOUGH {
            next
        } else {
            ENOUGH + next % ENOUGH
        };
    }
    Some(number)
}
