//! What the template takes: the content of a document, and the fonts and rules of each language in it.

use super::flow::Writer;
use super::line::Line;
use super::manner::Manner;
use super::setting::Setting;
use super::tree::Node;
use super::typecase::{Families, Typecase};
use crate::model::{Direction, Locale};
use std::collections::{BTreeMap, BTreeSet};
use typst::foundations::{Array, Dict, IntoValue, Str, Value};
use typst::layout::{Dir, Em, Length};

/// Letters that the template adds to a text: the numbers of pages, notes and lists, and the hyphen.
const ADDED: &str = "0123456789.-";
/// Those that it adds to lists.
const BULLETS: &str = "•–";

/// What is to be set.
pub struct Sheet<'s> {
    /// The language of the document.
    pub locale: &'s Locale,
    /// The title, which stands in the file's description of itself.
    pub title: &'s str,
    /// What a reader must know before reading, in the language of the document.
    pub notices: &'s [String],
    /// The content.
    pub nodes: &'s [Node],
}

/// What the template takes, and what it cannot be set with.
pub struct Inputs {
    /// The inputs.
    pub inputs: Dict,
    /// The letters that no font has.
    pub lacking: BTreeSet<char>,
}

impl Sheet<'_> {
    /// Makes the inputs, with fonts from `typecase`.
    pub fn inputs(&self, typecase: &mut Typecase<'_>) -> Inputs {
        let own = Manner::of(self.locale);
        let setting = own.setting();
        let code = typecase.choose_for_code(&setting);
        let mut lacking = BTreeSet::new();
        let mut languages = Dict::new();
        let mut families = BTreeMap::new();
        for (manner, letters) in self.letters(&own) {
            let setting = manner.setting();
            let chosen = typecase.choose(&setting, &letters);
            lacking.extend(chosen.lacking.iter().copied());
            languages.insert(manner.key().into(), language(&setting, &chosen).into_value());
            families.insert(manner, chosen);
        }
        let of_code = code.into_iter().map(|family| family.name.into_value());
        let of_code: Array = of_code
            .chain(families.get(&own).into_iter().flat_map(|own| fonts(own, false)))
            .collect();
        let notices = self.notices.iter().map(|notice| {
            let notice = Line::default().piece(notice);
            Array::from_iter([notice.into_value()]).into_value()
        });
        Inputs {
            inputs: dictionary([
                ("title", self.title.into_value()),
                ("language", own.key().into_value()),
                ("languages", languages.into_value()),
                ("code", of_code.into_value()),
                ("notices", notices.collect::<Array>().into_value()),
                (
                    "body",
                    Writer::new(own, &families, self.nodes).written().into_value(),
                ),
            ]),
            lacking,
        }
    }

    /// The letters of each language.
    fn letters(&self, own: &Manner) -> BTreeMap<Manner, BTreeSet<char>> {
        let mut letters: BTreeMap<Manner, BTreeSet<char>> = BTreeMap::new();
        let of_own = letters.entry(own.clone()).or_default();
        of_own.extend(self.notices.iter().flat_map(|notice| notice.chars()));
        gather(self.nodes, own, own, &mut letters);
        for of_manner in letters.values_mut() {
            of_manner.extend(ADDED.chars());
        }
        letters
    }
}

/// A dictionary of the template's language.
pub fn dictionary<const N: usize>(entries: [(&str, Value); N]) -> Dict {
    let entries = entries.into_iter();
    entries.map(|(name, value)| (Str::from(name), value)).collect()
}

fn gather(nodes: &[Node], manner: &Manner, own: &Manner, letters: &mut BTreeMap<Manner, BTreeSet<char>>) {
    for node in nodes {
        match node {
            Node::Text(text) => letters.entry(manner.clone()).or_default().extend(text.chars()),
            Node::Element(element) => {
                let manner = manner.within(element, own);
                let of_manner = letters.entry(manner.clone()).or_default();
                if element.name == "ul" {
                    of_manner.extend(BULLETS.chars());
                }
                for name in ["alt", "title"] {
                    of_manner.extend(element.attribute(name).unwrap_or_default().chars());
                }
                gather(&element.children, &manner, own, letters);
            }
        }
    }
}

/// The arguments by which the template sets text of a language.
fn language(setting: &Setting, families: &Families) -> Dict {
    let direction = match setting.direction {
        Direction::LeftToRight => Dir::LTR,
        Direction::RightToLeft => Dir::RTL,
    };
    let room = |hundredths: u8| Length::from(Em::new(f64::from(hundredths) / 100.0)).into_value();
    let fonts: Array = fonts(families, setting.is_spaceless()).collect();
    dictionary([
        (
            "text",
            dictionary([
                ("lang", setting.language.clone().into_value()),
                ("region", setting.region.clone().into_value()),
                ("dir", direction.into_value()),
                ("font", fonts.into_value()),
                ("hyphenate", setting.is_hyphenated().into_value()),
            ])
            .into_value(),
        ),
        (
            "par",
            dictionary([
                ("justify", setting.is_justified().into_value()),
                ("leading", room(setting.leading())),
                // A paragraph is told from a line by more room.
                ("spacing", room(setting.leading() + 50)),
            ])
            .into_value(),
        ),
    ])
}

/// The names of families; signs that Chinese and Latin share are Chinese in Chinese text.
fn fonts(families: &Families, is_chinese: bool) -> impl Iterator<Item = Value> {
    families.families.iter().map(move |family| {
        let name = family.name.clone().into_value();
        if is_chinese && !family.is_east_asian {
            dictionary([("name", name), ("covers", "latin-in-cjk".into_value())]).into_value()
        } else {
            name
        }
    })
}
