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
    n: Option<u128>,
    i: u128,
    v: u128,
    w: u128,
    f: u128,
    t: u128,
}

/// The form of a number.
pub(super) fn form(number: &Number<'_>, rules: &Rules) -> &'static str {
    let Some(operands) = Operands::of(number) else {
        return "other";
    };
    let rules = if number.is_ordinal {
        rules.ordinal
    } else {
        rules.cardinal
    };
    let found = rules.iter().find(|(_, rule)| holds(rule, &operands));
    found.map_or("other", |(form, _)| form)
}

fn holds(rule: &str, operands: &Operands) -> bool {
    rule.split(" or ").any(|all| {
        all.split(" and ")
            .all(|relation| relation_holds(relation, operands) == Some(true))
    })
}

/// `n % 100 != 3..10,13`; `None` if it is no relation.
fn relation_holds(relation: &str, operands: &Operands) -> Option<bool> {
    let (left, right) = relation.split_once('=')?;
    let (left, is_equal) = match left.strip_suffix('!') {
        Some(left) => (left, false),
        None => (left, true),
    };
    let mut left = left.split('%');
    let operand = match left.next()?.trim() {
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
    let modulo: Option<u128> = match left.next() {
        Some(modulo) => Some(modulo.trim().parse().ok()?),
        None => None,
    };
    let operand = match (operand, modulo) {
        (Some(operand), Some(modulo)) => Some(operand.checked_rem(modulo)?),
        (operand, _) => operand,
    };
    let mut is_listed = false;
    for range in right.split(',') {
        let (from, to) = range.split_once("..").unwrap_or((range, range));
        let (from, to): (u128, u128) = (from.trim().parse().ok()?, to.trim().parse().ok()?);
        is_listed |= operand.is_some_and(|operand| (from..=to).contains(&operand));
    }
    Some(is_listed == is_equal)
}

impl Operands {
    /// `None` of what is no finite number.
    fn of(number: &Number<'_>) -> Option<Operands> {
        if let (Amount::Whole(whole), None) = (number.amount, number.least_digits) {
            let i = whole.unsigned_abs();
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
            v: fraction.len() as u128,
            w: short.len() as u128,
            f: lowest(fraction)?,
            t: lowest(short)?,
        })
    }
}

/// Rules ask for small numbers and for the last digits, so of a long number the last ones are enough.
fn lowest(digits: &str) -> Option<u128> {
    const ENOUGH: usize = 30;
    if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let digits = digits.trim_start_matches('0');
    match digits.len().checked_sub(ENOUGH) {
        None | Some(0) => Some(digits.parse().unwrap_or(0)),
        Some(above) => Some(10u128.pow(ENOUGH as u32) + digits[above..].parse::<u128>().ok()?),
    }
}
