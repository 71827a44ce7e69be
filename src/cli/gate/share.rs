//! `--shard K/N`: one of several parts, for one of several machines.

use super::super::context::Failure;
use crate::engine::Share;
use crate::model::Phrase;
use clap::ArgMatches;

/// More parts than anybody has machines.
const MOST: usize = 1000;

/// The part that is asked for, if one is.
///
/// # Errors
/// If it is no part of a whole.
pub fn share(matches: &ArgMatches) -> Result<Option<Share>, Failure> {
    let Some(given) = matches.get_one::<String>("shard") else {
        return Ok(None);
    };
    let numbers = given.split_once('/');
    let numbers = numbers.and_then(|(number, count)| Some((number.parse().ok()?, count.parse().ok()?)));
    match numbers {
        Some((number, count)) if 1 <= number && number <= count && count <= MOST => {
            Ok(Some(Share { number, count }))
        }
        Some(_) | None => {
            let failure = Failure::new(Phrase::new("shard-wrong").with("value", given.as_str()));
            Err(failure.hint(Phrase::new("shard-wrong-help").with("most", MOST)))
        }
    }
}
