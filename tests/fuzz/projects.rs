//! Any text is read as the settings of another tool; a file that includes itself ends.
#![no_main]

use diglot::formats::settings::read_project;
use diglot::model::TextFile;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    for name in ["l10n.toml", "i18n.toml"] {
        let mut left = 8;
        let mut open = |path: &str| {
            left -= 1;
            (left >= 0).then(|| TextFile {
                path: path.into(),
                text: (&*text).into(),
                damage: None,
            })
        };
        let gathered = read_project(None, &[name], &mut open);
        for (_, problem) in &gathered.problems {
            let _ = problem.span.slice(&text);
        }
        for catalogs in &gathered.settings.files.catalogs {
            let _ = catalogs
                .path
                .take("some/en/folder/name.ftl", &|part| part == "en");
        }
    }
});
