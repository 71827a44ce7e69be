//! The language of a part of a document and the way that it runs.

use super::line::runs_back;
use super::setting::Setting;
use super::tree::Element;
use crate::model::{Direction, Locale};

/// A language and the way that it runs.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Manner {
    locale: Locale,
    is_right_to_left: bool,
}

impl Manner {
    /// That of a locale.
    pub fn of(locale: &Locale) -> Manner {
        Manner {
            locale: locale.clone(),
            is_right_to_left: locale.direction() == Direction::RightToLeft,
        }
    }

    /// That of an element which stands in text of this manner; `own` is that of the document.
    pub fn within(&self, element: &Element, own: &Manner) -> Manner {
        let mut manner = self.clone();
        // Marks speak to the reader of the document.
        if element.is_of("mark") {
            manner.clone_from(own);
        }
        let tag = element.attribute("lang");
        if let Some(locale) = tag.and_then(|tag| Locale::parse(tag).ok()) {
            manner.locale = locale;
        }
        let is_right_to_left = match element.attribute("dir") {
            Some("rtl") => Some(true),
            Some("ltr") => Some(false),
            Some("auto") => first_strong(&element.text()),
            _ => None,
        };
        manner.is_right_to_left = is_right_to_left.unwrap_or(manner.is_right_to_left);
        manner
    }

    /// The name by which the template finds it.
    pub fn key(&self) -> String {
        format!("{} {}", self.locale, self.direction().as_html())
    }

    /// Which way it runs.
    pub fn direction(&self) -> Direction {
        if self.is_right_to_left {
            Direction::RightToLeft
        } else {
            Direction::LeftToRight
        }
    }

    /// How its lines are set.
    pub fn setting(&self) -> Setting {
        Setting {
            direction: self.direction(),
            ..Setting::of(&self.locale)
        }
    }
}

/// Whether the first letter that has a direction runs from right to left (UAX #9, P2).
fn first_strong(text: &str) -> Option<bool> {
    text.chars().find_map(runs_back)
}
