//! The fonts of one document, chosen by the letters that it has.
//!
//! A file is chosen by its name, which costs nothing, and read only then. Where no file of a known name has the letters
//! all files are read, and the one that has most of them is taken. What no font has is told ([`Families::lacking`]), so
//! that no reader ever meets an empty box.

use super::script::{CODE, SYMBOLS, fonts_for, is_common, is_drawn, place, script_of};
use super::setting::Setting;
use crate::build::fonts::FontFiles;
use icu_properties::props::Script;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use typst::foundations::Bytes;
use typst::text::{Font, FontFlags, FontStyle, FontWeight};

/// What may stand between the name of a font and the end of its file's name; all else, such as `ExtraLight`, is not
/// wanted in a text.
const STYLES: &[&str] = &[
    "",
    "Regular",
    "Bold",
    "Italic",
    "BoldItalic",
    "Oblique",
    "BoldOblique",
];

/// Takes fonts from files as they are needed.
pub struct Typecase<'f> {
    files: FontFiles<'f>,
    paths: Arc<[String]>,
    /// For each file that was read, its fonts.
    read: BTreeMap<usize, Vec<Font>>,
    /// The fonts that were chosen, by file and place in it.
    chosen: BTreeMap<(usize, u32), Font>,
}

/// Families of fonts for text of one language, the first choice first.
#[derive(Clone, Debug, Default)]
pub struct Families {
    /// The families.
    pub families: Vec<Family>,
    /// Letters that no font has.
    pub lacking: BTreeSet<char>,
}

/// Fonts that differ only in weight and slant.
#[derive(Clone, Debug)]
pub struct Family {
    /// Its name, by which the typesetter knows it.
    pub name: String,
    /// Whether it has slanted letters.
    pub is_slanted: bool,
    /// Whether its letters are those of Chinese, Japanese or Korean.
    pub is_east_asian: bool,
    faces: Vec<Face>,
}

#[derive(Clone, Debug)]
struct Face {
    file: usize,
    font: Font,
}

impl Families {
    /// Whether a letter is set in a family that has no slanted ones.
    pub fn is_upright(&self, letter: char) -> bool {
        let family = self.families.iter().find(|family| family.has(letter));
        family.is_some_and(|family| !family.is_slanted)
    }
}

impl Family {
    fn has(&self, letter: char) -> bool {
        // Of a family in several weights the first is that of running text.
        let face = self.faces.first();
        face.is_some_and(|face| face.font.info().coverage.contains(letter.into()))
    }

    fn count(&self, letters: &BTreeSet<char>) -> usize {
        letters.iter().filter(|&&letter| self.has(letter)).count()
    }
}

impl<'f> Typecase<'f> {
    /// One from which nothing is chosen yet.
    pub fn new(files: FontFiles<'f>) -> Typecase<'f> {
        Typecase {
            paths: (files.list)(),
            files,
            read: BTreeMap::new(),
            chosen: BTreeMap::new(),
        }
    }

    /// The fonts that were chosen, in the order of their files.
    pub fn fonts(&self) -> Vec<Font> {
        self.chosen.values().cloned().collect()
    }

    /// Chooses families for `letters`, which stand in text of a language.
    pub fn choose(&mut self, setting: &Setting, letters: &BTreeSet<char>) -> Families {
        let mut chosen = Families {
            families: Vec::new(),
            lacking: letters
                .iter()
                .copied()
                .filter(|&letter| is_drawn(letter))
                .collect(),
        };
        for script in scripts(setting, &chosen.lacking) {
            let letters = chosen.lacking.iter().copied();
            let letters: BTreeSet<char> = letters.filter(|&letter| script_of(letter) == script).collect();
            if let Some(family) = self.best(&fonts_for(script, setting), setting, &letters) {
                self.take(family, &mut chosen);
            }
        }
        for name in SYMBOLS {
            if chosen.lacking.is_empty() {
                break;
            }
            if let Some(family) = self.best(&[(*name).to_owned()], setting, &chosen.lacking) {
                self.take(family, &mut chosen);
            }
        }
        while let Some(family) = self.any(setting, &chosen.lacking) {
            self.take(family, &mut chosen);
        }
        if setting.is_spaceless() {
            // So that what both have is Latin, but for the signs that the template leaves to Chinese.
            chosen.families.sort_by_key(|family| family.is_east_asian);
        }
        chosen
    }

    /// Chooses a family for code; `None` if there is none whose letters are of one width.
    pub fn choose_for_code(&mut self, setting: &Setting) -> Option<Family> {
        let family = CODE.iter().find_map(|name| self.named(name, setting))?;
        self.take(family.clone(), &mut Families::default());
        Some(family)
    }

    fn take(&mut self, family: Family, chosen: &mut Families) {
        chosen.lacking.retain(|&letter| !family.has(letter));
        for face in &family.faces {
            self.chosen
                .insert((face.file, face.font.index()), face.font.clone());
        }
        chosen.families.push(family);
    }

    /// The first of the named families that has all `letters`, else the one that has most of them.
    fn best(&mut self, names: &[String], setting: &Setting, letters: &BTreeSet<char>) -> Option<Family> {
        let mut best: Option<(usize, Family)> = None;
        for name in names {
            let Some(family) = self.named(name, setting) else {
                continue;
            };
            let count = family.count(letters);
            if count > best.as_ref().map_or(0, |(most, _)| *most) {
                best = Some((count, family));
            }
            if count == letters.len() {
                break;
            }
        }
        best.map(|(_, family)| family)
    }

    /// The family whose files have this name; of files that hold several the one for the place of the language.
    fn named(&mut self, name: &str, setting: &Setting) -> Option<Family> {
        let paths = self.paths.iter().enumerate();
        let files: Vec<usize> = paths
            .filter(|(_, path)| named(path) == Some(name))
            .map(|(file, _)| file)
            .collect();
        let mut faces = Vec::new();
        for file in files {
            let fonts = match self.read.get(&file) {
                Some(fonts) => fonts.clone(),
                None => {
                    let fonts = self.fonts_of(file);
                    self.read.insert(file, fonts.clone());
                    fonts
                }
            };
            faces.extend(fonts.into_iter().map(|font| Face { file, font }));
        }
        family(faces, setting)
    }

    fn fonts_of(&self, file: usize) -> Vec<Font> {
        match (self.files.read)(&self.paths[file]) {
            Some(bytes) => Font::iter(Bytes::new(bytes)).collect(),
            None => Vec::new(),
        }
    }

    /// Of all families the one that has most of `letters`; all files are read for it, and not kept.
    fn any(&mut self, setting: &Setting, letters: &BTreeSet<char>) -> Option<Family> {
        if letters.is_empty() {
            return None;
        }
        let mut best: Option<(_, usize, Family)> = None;
        for (file, path) in self.paths.iter().enumerate() {
            let fonts = self.fonts_of(file).into_iter();
            let faces = fonts.map(|font| Face { file, font }).collect();
            let Some(family) = family(faces, setting) else {
                continue;
            };
            let info = family.faces[0].font.info();
            if family.count(letters) == 0 {
                continue;
            }
            let rank = (
                family.count(letters),
                info.flags.contains(FontFlags::SERIF),
                !info.flags.contains(FontFlags::MONOSPACE),
                Reverse(unlikeness(&family.faces[0].font)),
                Reverse(path.len()),
            );
            if best.as_ref().is_none_or(|(most, _, _)| rank > *most) {
                best = Some((rank, file, family));
            }
        }
        let (_, file, family) = best?;
        // Its bold letters are in a file beside it.
        let path = self.paths[file].clone();
        let whole = named(&path).and_then(|name| self.named(name, setting));
        let whole = whole.filter(|whole| whole.name == family.name && whole.count(letters) > 0);
        Some(whole.unwrap_or(family))
    }
}

/// The scripts of letters, that of the language first; but Latin words between Chinese ones, for which the fonts of
/// Chinese have letters too, are set in letters of their own.
fn scripts(setting: &Setting, letters: &BTreeSet<char>) -> Vec<Script> {
    let all: BTreeSet<Script> = letters.iter().map(|&letter| script_of(letter)).collect();
    let mut scripts: Vec<Script> = all.into_iter().filter(|&script| !is_common(script)).collect();
    let first = match setting.is_spaceless() {
        true => [Script::Latin, setting.script],
        false => [setting.script, Script::Latin],
    };
    let at = |script| first.iter().position(|&one| one == script).unwrap_or(first.len());
    scripts.sort_by_key(|&script| at(script));
    scripts
}

/// The name of the font in a file: that of the file up to its style; `None` if it has a style that is not wanted.
fn named(path: &str) -> Option<&str> {
    let file = path.rsplit(['/', '\\']).next()?;
    let (stem, _) = file.rsplit_once('.')?;
    // `NotoSerif[wdth,wght].ttf` holds all weights.
    let stem = stem.split('[').next()?;
    let (name, style) = stem.split_once('-').unwrap_or((stem, ""));
    STYLES.contains(&style).then_some(name)
}

/// One family of `faces`; of several the one for the place of the language, else the first.
fn family(mut faces: Vec<Face>, setting: &Setting) -> Option<Family> {
    let place = format!(" {}", place(setting));
    let names = faces.iter().map(|face| face.font.info().family.as_str());
    let name = names.clone().find(|name| name.ends_with(&place));
    let name = name.or(names.clone().next())?.to_owned();
    faces.retain(|face| face.font.info().family == name);
    faces.sort_by_key(|face| unlikeness(&face.font));
    let is_slanted = |face: &Face| face.font.info().variant.style != FontStyle::Normal;
    Some(Family {
        is_slanted: faces.iter().any(is_slanted),
        is_east_asian: faces[0].font.info().coverage.contains('\u{4E00}'.into()),
        name,
        faces,
    })
}

/// How far a font is from that of running text.
fn unlikeness(font: &Font) -> (bool, u16) {
    let variant = font.info().variant;
    let weight = variant.weight.to_number();
    (
        variant.style != FontStyle::Normal,
        weight.abs_diff(FontWeight::REGULAR.to_number()),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_known_by_its_name_and_odd_weights_are_left_alone() {
        assert_eq!(
            named("/usr/share/fonts/NotoSerif-BoldItalic.ttf"),
            Some("NotoSerif")
        );
        assert_eq!(named("C:\\Fonts\\NotoSerif[wdth,wght].ttf"), Some("NotoSerif"));
        assert_eq!(named("NotoSans-Italic[wght].ttf"), Some("NotoSans"));
        assert_eq!(named("DejaVuSans.ttf"), Some("DejaVuSans"));
        assert_eq!(named("NotoSerif-ExtraLight.ttf"), None);
    }
}
