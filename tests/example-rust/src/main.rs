//! A garden's gate that speaks the language of its visitors.
//!
//! `cargo run -- fr-CA en` says it in French; with `GARDEN_TEXTS=folder` it takes the texts of `folder/fr/garden.ftl`
//! in place of those that it was built with.

mod text {
    include!(concat!(env!("OUT_DIR"), "/messages.rs"));
}

use std::path::Path;
use text::garden;
use text::{Hooks, Messages, Moment, Number, Said, Shown};

/// Groups digits by threes, as English and French readers are used to.
struct Digits;

impl Hooks for Digits {
    fn number(&self, locale: &str, number: &Number<'_>) -> Option<String> {
        let separator = match locale {
            "en" => ',',
            "fr" => '\u{202f}',
            _ => return None,
        };
        let digits = number.digits();
        let mut grouped = String::new();
        for (place, digit) in digits.chars().enumerate() {
            if place > 0 && (digits.len() - place) % 3 == 0 {
                grouped.push(separator);
            }
            grouped.push(digit);
        }
        Some(grouped)
    }

    fn damaged(&self, locale: &str, message: &str, why: &str) {
        eprintln!("{locale} {message}: {why}");
    }
}

fn main() {
    let requested: Vec<String> = std::env::args().skip(1).collect();
    let mut messages: Messages = text::negotiate(&requested).with_hooks(Digits).without_marks();
    if let Some(folder) = std::env::var_os("GARDEN_TEXTS") {
        match messages.load_folder(Path::new(&folder)) {
            Ok(refused) => refused.iter().for_each(|one| eprintln!("not used: {one:?}")),
            Err(error) => eprintln!("{error}"),
        }
    }
    println!("{}", messages.locale());
    println!("{}", messages.say(&garden::Welcome { name: "Ada" }));
    for count in [0, 1, 103, 2_000_000] {
        println!("{}", messages.say(&garden::Trees { count }));
    }
    let day = Moment::at(1_796_047_500);
    println!("{}", messages.say(&garden::Opens { day }));
    let place = Path::new("gate/tickets");
    println!("{}", messages.say(&garden::OpensHint { place: Shown(place.display()) }));
    let why = Said(garden::Storm { count: 3 });
    println!("{}", messages.say(&garden::Closed { why }));
}
