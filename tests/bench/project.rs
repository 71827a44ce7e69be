//! Projects of our own making: several scripts, variants, terms, attributes, mark-up.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

/// Tag and words of each locale, the source locale first. Words stand in the same order in all of them.
const LOCALES: &[(&str, &[&str])] = &[
    (
        "en",
        &[
            "garden", "bridge", "library", "open", "morning", "visitors", "river", "quiet", "street",
            "evening", "market", "bread",
        ],
    ),
    (
        "fr",
        &[
            "jardin",
            "pont",
            "bibliothèque",
            "ouvert",
            "matin",
            "visiteurs",
            "rivière",
            "calme",
            "rue",
            "soirée",
            "marché",
            "pain",
        ],
    ),
    (
        "es",
        &[
            "jardín",
            "puente",
            "biblioteca",
            "abierto",
            "mañana",
            "visitantes",
            "río",
            "tranquilo",
            "calle",
            "tarde",
            "mercado",
            "pan",
        ],
    ),
    (
        "ru",
        &[
            "сад",
            "мост",
            "библиотека",
            "открыто",
            "утро",
            "посетители",
            "река",
            "тихо",
            "улица",
            "вечер",
            "рынок",
            "хлеб",
        ],
    ),
    (
        "ar",
        &[
            "حديقة",
            "جسر",
            "مكتبة",
            "مفتوح",
            "صباح",
            "زوار",
            "نهر",
            "هادئ",
            "شارع",
            "مساء",
            "سوق",
            "خبز",
        ],
    ),
    (
        "zh-Hans",
        &[
            "花园",
            "桥梁",
            "图书馆",
            "开放",
            "早晨",
            "游客",
            "河流",
            "安静",
            "街道",
            "傍晚",
            "市场",
            "面包",
        ],
    ),
    (
        "hy",
        &[
            "այգի",
            "կամուրջ",
            "գրադարան",
            "բաց",
            "առավոտ",
            "այցելուներ",
            "գետ",
            "հանգիստ",
            "փողոց",
            "երեկո",
            "շուկա",
            "հաց",
        ],
    ),
    (
        "tr",
        &[
            "bahçe",
            "köprü",
            "kütüphane",
            "açık",
            "sabah",
            "ziyaretçiler",
            "nehir",
            "sessiz",
            "sokak",
            "akşam",
            "pazar",
            "ekmek",
        ],
    ),
    (
        "az",
        &[
            "bağ",
            "körpü",
            "kitabxana",
            "açıq",
            "səhər",
            "qonaqlar",
            "çay",
            "sakit",
            "küçə",
            "axşam",
            "bazar",
            "çörək",
        ],
    ),
    (
        "de",
        &[
            "Garten",
            "Brücke",
            "Bücherei",
            "offen",
            "Morgen",
            "Besucher",
            "Fluss",
            "ruhig",
            "Straße",
            "Abend",
            "Markt",
            "Brot",
        ],
    ),
];

/// How large a project is.
#[derive(Clone, Copy, Debug)]
pub struct Size {
    /// Catalogs of each locale.
    pub catalogs: usize,
    /// Messages of each catalog.
    pub messages: usize,
}

impl Size {
    /// Messages of all locales together, the source locale's too; a few translations are missing.
    pub fn all_messages(self) -> usize {
        self.catalogs * self.messages * LOCALES.len()
    }
}

/// Writes a project of this size into `root`: `diglot.toml`, `l10n.toml` that says the same, and catalogs.
pub fn write(root: &Path, size: Size) -> std::io::Result<()> {
    fs::create_dir_all(root)?;
    let tags: Vec<String> = LOCALES[1..].iter().map(|(tag, _)| format!("{tag:?}")).collect();
    let tags = tags.join(", ");
    fs::write(
        root.join("diglot.toml"),
        format!("source-locale = \"en\"\nlocales = [{tags}]\n"),
    )?;
    let paths = "[[paths]]\nreference = \"locales/en/**\"\nl10n = \"locales/{locale}/**\"\n";
    fs::write(
        root.join("l10n.toml"),
        format!("basepath = \".\"\nlocales = [{tags}]\n{paths}"),
    )?;
    for (tag, words) in LOCALES {
        let folder = root.join("locales").join(tag);
        fs::create_dir_all(&folder)?;
        for number in 0..size.catalogs {
            fs::write(
                folder.join(format!("part-{number:05}.ftl")),
                catalog(tag, words, number, size.messages),
            )?;
        }
    }
    Ok(())
}

/// One catalog; the same arguments give the same text.
pub fn catalog(tag: &str, words: &[&str], number: usize, messages: usize) -> String {
    let mut out = format!(
        "### Part {number}\n\n-town-{number} = {}\n",
        capitalised(words[number % words.len()])
    );
    for at in 0..messages.saturating_sub(1) {
        let seed = number * 7919 + at;
        // One translation of two hundred waits for its translator.
        if tag != "en" && (seed + tag.len()).is_multiple_of(200) {
            continue;
        }
        message(words, number, at, seed, &mut out);
    }
    out
}

fn message(words: &[&str], number: usize, at: usize, seed: usize, out: &mut String) {
    let id = format!("part-{number}-message-{at}");
    // No two messages say the same: each has a number of its own.
    let text = |count: usize, step: usize| -> String {
        let chosen = (0..count).map(|place| words[(seed + place * (step + 1) + place * place) % words.len()]);
        format!("{} {seed}", capitalised(&chosen.collect::<Vec<_>>().join(" ")))
    };
    if at.is_multiple_of(40) {
        let _ = write!(out, "\n## Chapter {}\n\n", at / 40);
    }
    // Writing to a string cannot fail.
    let _ = match seed % 12 {
        0 => writeln!(out, "# A note for translators.\n{id} = {}.", text(7, 1)),
        1 => writeln!(out, "{id} = {}: {{ $name }}.", text(4, 2)),
        2 => writeln!(out, "{id} = {} {{ -town-{number} }}.", text(5, 3)),
        3 => writeln!(
            out,
            "{id} =\n    {{ $count ->\n        [one] {}.\n       *[other] {{ $count }} {}.\n    }}",
            text(3, 1),
            text(4, 2)
        ),
        4 => writeln!(
            out,
            "{id} = {}\n    .title = {}\n    .label = {}",
            text(3, 1),
            text(2, 2),
            text(2, 3)
        ),
        5 => writeln!(
            out,
            "{id} = {} <a data-l10n-name=\"link\">{}</a>.",
            text(4, 1),
            text(2, 3)
        ),
        6 => writeln!(out, "{id} =\n    {}.\n    {}.", text(6, 1), text(5, 2)),
        _ => writeln!(out, "{id} = {}.", text(6, seed % 5)),
    };
}

fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(|first| first.to_uppercase().to_string());
    first.unwrap_or_default() + letters.as_str()
}

/// Texts for the reader alone: some catalogs of every locale.
pub fn texts() -> Vec<String> {
    let catalogs = |(tag, words): &(&str, &[&str])| -> Vec<String> {
        (0..20).map(|number| catalog(tag, words, number, 200)).collect()
    };
    LOCALES.iter().flat_map(catalogs).collect()
}
