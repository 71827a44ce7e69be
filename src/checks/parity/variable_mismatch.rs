//! # The translation uses other variables than the source
//!
//! A variable, written `{ $name }`, is a gap that the program fills while it runs: a name, a number, a date.
//! The translation uses one that the source does not have, or leaves out one that the source shows.
//!
//! **Why it hurts.** For a variable that nobody fills, readers see `{$name}` in the middle of the sentence;
//! for one that is left out, a fact is gone.
//!
//! **How to mend it.** Use the variables of the source, spelt as they are there: their names are not translated,
//! and their order is free. A variable that only chooses between variants (`{ $count -> … }`) may be left out
//! where your language needs no variants.
//!
//! Each variant is looked at for itself, because each is a sentence that somebody will read. A variant for one
//! number may say the number in words (`[one] one book`), but not if it stands for more numbers in your
//! language: Russian `[one]` is shown for 21 and 101 too. The variables of a term (an id that begins with `-`) are
//! your own business: they serve the grammar of your language.
//!
//! The source says:
//!
//! ```ftl reference
//! greeting = Welcome to the library, { $name }!
//! ```
//!
//! Here the name of the variable was translated:
//!
//! ```ftl translation failing
//! greeting = Bienvenue à la bibliothèque, { $nom } !
//! ```
//!
//! Here it was not:
//!
//! ```ftl translation passing
//! greeting = { $name }, bienvenue à la bibliothèque !
//! ```

use super::beside::single_number;
use super::names::{Demand, Kind, Name, are_same, dropped, extra};
use crate::checks::flaw::Flaw;
use crate::checks::{Check, Run};
use crate::compare::{Pair, Reading};
use crate::model::{Level, Phrase};
use crate::text::{Signs, Span};

/// A variable that only one side has.
pub const CHECK: Check = Check {
    name: "variable-mismatch",
    summary: "check-variable-mismatch",
    level: Level::Error,
    source: include_str!("variable_mismatch.rs"),
    run: Run::Pair(Signs::VARIABLE, find),
};

fn find(pair: &Pair<'_>) -> Vec<Flaw> {
    // The variables of a term come from the messages of the same locale that use it, for its own grammar.
    if pair.source_message.is_term() || are_same(Kind::Variable, pair) {
        return Vec::new();
    }
    let extra = extra(Kind::Variable, pair);
    let dropped = dropped(Kind::Variable, Demand::Union, pair, |reading, name| {
        is_said_in_words(pair, reading, name.id)
    });
    if extra.is_empty() && dropped.is_empty() {
        return Vec::new();
    }
    let given = Kind::Variable.of_message(pair.source_message);
    let used = Kind::Variable.of_pattern(pair.translation.pattern);
    let mut unused = given.clone();
    unused.retain(|name| used.binary_search(name).is_err());
    let mut found = Vec::new();
    let mut misspelt = Vec::new();
    for (name, span) in extra {
        let meant = nearest(name.id, &unused, given.len() == 1);
        misspelt.extend(meant);
        found.push(Flaw::new(
            span,
            Phrase::new("check-variable-mismatch-extra").with("name", name.id),
            extra_help(meant, &given),
        ));
    }
    for (name, spans) in dropped {
        // A misspelt name is one mistake, not two.
        if !misspelt.contains(&name.id) {
            found.extend(spans.into_iter().map(|span| lacking(name.id, span, pair)));
        }
    }
    found
}

/// Whether a variant of the reading stands for one value of the number that the variable `name` shows.
fn is_said_in_words(pair: &Pair<'_>, reading: &Reading<'_>, name: &str) -> bool {
    let mut numbers = reading
        .chosen
        .iter()
        .filter_map(|chosen| single_number(pair, chosen));
    // Programs pass a count and the same count as text: `$count` and `$formattedCount`.
    numbers.any(|number| number == name || has_word(name, number) || has_word(number, name))
}

/// Whether `word` is one of the words of `name`, as in `formattedCount` and `count-text`.
fn has_word(name: &str, word: &str) -> bool {
    let Some(last) = name.len().checked_sub(word.len()) else {
        return false;
    };
    let starts = |at: usize| {
        let (before, after) = name.as_bytes().split_at(at);
        let is_edge = |byte: &u8| matches!(byte, b'-' | b'_');
        before.last().is_none_or(is_edge)
            || after
                .first()
                .is_none_or(|byte| is_edge(byte) || byte.is_ascii_uppercase())
    };
    (0..=last).any(|at| {
        starts(at)
            && starts(at + word.len())
            && name.as_bytes()[at..at + word.len()].eq_ignore_ascii_case(word.as_bytes())
    })
}

/// The name of the source that was meant by `name`, if one is like it or the source has no other.
fn nearest<'t>(name: &str, unused: &[Name<'t>], is_only: bool) -> Option<&'t str> {
    // Of hundreds of names, no nearest one helps anybody.
    let scored = unused
        .iter()
        .take(100)
        .map(|known| (strsim::damerau_levenshtein(name, known.id), known.id));
    let (distance, best) = scored.min()?;
    (is_only || distance <= 1 + name.len().max(best.len()) / 4).then_some(best)
}

fn extra_help(meant: Option<&str>, given: &[Name<'_>]) -> Phrase {
    match meant {
        Some(known) => Phrase::new("check-variable-mismatch-extra-help").with("known", known),
        None if given.is_empty() => Phrase::new("check-variable-mismatch-none-help"),
        None => {
            let names: Vec<String> = given.iter().map(|name| format!("${}", name.id)).collect();
            Phrase::new("check-variable-mismatch-list-help").with("names", names.join(", "))
        }
    }
}

fn lacking(name: &str, span: Span, pair: &Pair<'_>) -> Flaw {
    let is_whole = span == pair.name_span();
    let message = match is_whole {
        true => "check-variable-mismatch-dropped",
        false => "check-variable-mismatch-dropped-here",
    };
    Flaw::new(
        span,
        Phrase::new(message).with("name", name),
        Phrase::new("check-variable-mismatch-dropped-help").with("name", name),
    )
}

#[cfg(test)]
mod tests {
    use super::super::told_of;

    #[test]
    fn each_variant_is_held_against_the_variants_that_stand_beside_it() {
        let books = "a = { $n ->\n    [one] one book\n   *[other] { $n } books\n}\n";
        let title =
            "a = { $n ->\n    [one] { $n } book of { $name }\n   *[other] { $n } books of { $name }\n}\n";
        let sex = "a = { $sex ->\n    [male] He reads { $book }\n   *[other] They read { $book }\n}\n";
        for (source, tag, translation, found) in [
            ("a = { $n } books\n", "de", "a = { $n } Bücher\n", vec![]),
            ("a = { $n } books\n", "de", "a = { NUMBER($n) } Bücher\n", vec![]),
            ("a = { $n } books\n", "de", "a = Bücher\n", vec!["a"]),
            (
                "a = { $n } books\n",
                "de",
                "a = { $n ->\n    [one] ein Buch\n   *[other] { $n } Bücher\n}\n",
                vec![],
            ),
            (
                "a = { $n } books\n",
                "de",
                "a = { $n ->\n    [1] ein Buch\n   *[other] Bücher\n}\n",
                vec!["other"],
            ),
            (
                "a = { $n } books\n",
                "ru",
                "a = { $n ->\n    [one] книга\n    [few] { $n } книги\n   *[many] { $n } книг\n}\n",
                vec!["one"],
            ),
            (
                books,
                "ru",
                "a = { $n ->\n    [one] книга\n    [few] { $n } книги\n   *[many] { $n } книг\n}\n",
                vec!["one"],
            ),
            (
                books,
                "ru",
                "a = { $n ->\n    [1] книга\n    [one] { $n } книга\n    [few] { $n } книги\n   *[many] { $n } книг\n}\n",
                vec![],
            ),
            (books, "ja", "a = { $n }冊の本\n", vec![]),
            (
                books,
                "ar",
                "a = { $n ->\n    [zero] لا كتب\n    [one] كتاب واحد\n    [two] كتابان\n    [few] { $n } كتب\n    [many] { $n } كتابا\n   *[other] { $n } كتاب\n}\n",
                vec![],
            ),
            (
                books,
                "fr",
                "a = { $n ->\n    [one] un livre\n   *[other] des livres\n}\n",
                vec!["other"],
            ),
            (
                books,
                "fr",
                "a = { NUMBER($n) ->\n    [one] un livre\n   *[other] { NUMBER($n) } livres\n}\n",
                vec![],
            ),
            (
                title,
                "de",
                "a = { $n ->\n    [one] ein Buch\n   *[other] { $n } Bücher von { $name }\n}\n",
                vec!["one"],
            ),
            (
                title,
                "de",
                "a = { $n ->\n    [one] ein Buch von { $name }\n   *[other] { $n } Bücher von { $name }\n}\n",
                vec![],
            ),
            (
                sex,
                "pl",
                "a = { $sex ->\n    [male] Czyta { $book }\n    [female] Czyta\n   *[other] Czytają { $book }\n}\n",
                vec!["female"],
            ),
            (
                books,
                "pt",
                "a = { $n ->\n    [um] 1 livro\n   *[outros] { $n } livros\n}\n",
                vec![],
            ),
            (sex, "tr", "a = { $book } okuyor\n", vec![]),
            (
                "a = { $total } books\n",
                "de",
                "a = { $formattedTotal ->\n    [one] ein Buch\n   *[other] { $total } Bücher\n}\n",
                vec!["$formattedTotal"],
            ),
        ] {
            assert_eq!(
                told_of("variable-mismatch", source, tag, translation),
                found,
                "{translation}"
            );
        }
    }

    #[test]
    fn a_count_and_the_same_count_as_text_are_one() {
        let source =
            "a = { $count ->\n    [one] { $formattedCount } book\n   *[other] { $formattedCount } books\n}\n";
        let german = |one: &str| {
            format!("a = {{ $count ->\n    [one] {one}\n   *[other] {{ $formattedCount }} Bücher\n}}\n")
        };
        assert_eq!(
            told_of("variable-mismatch", source, "de", &german("ein Buch")),
            [""; 0]
        );
        let account = source.replace("formattedCount", "account");
        let german = german("ein Buch").replace("formattedCount", "account");
        assert_eq!(told_of("variable-mismatch", &account, "de", &german), ["one"]);
    }

    #[test]
    fn a_misspelt_name_is_one_finding_and_others_are_two() {
        for (source, translation, found) in [
            ("a = { $title }\n", "a = { $titre }\n", vec!["$titre"]),
            (
                "a = { $title } { $author }\n",
                "a = { $titre } { $author }\n",
                vec!["$titre"],
            ),
            (
                "a = { $title } { $author }\n",
                "a = { $title } { $x }\n",
                vec!["a", "$x"],
            ),
            (
                "a = { $title }\n    .b = B\n",
                "a = { $title }\n    .b = { $title }\n",
                vec![],
            ),
            ("a = A\n    .b = { $title }\n", "a = A\n    .b = B\n", vec!["b"]),
            ("-a = { $title }\n", "-a = { $case }\n", vec![]),
            (
                "a = A\n    .b = { $n }\n    .b = B\n",
                "a = A\n    .b = B\n",
                vec![],
            ),
        ] {
            assert_eq!(
                told_of("variable-mismatch", source, "fr", translation),
                found,
                "{translation}"
            );
        }
    }
}
