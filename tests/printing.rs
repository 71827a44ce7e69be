//! Prints this repository's own documents, with the program as people run it and the fonts of this machine.

#![cfg(feature = "pdf")]
#![expect(
    clippy::disallowed_methods,
    reason = "the test makes a project on the disk and reads what was printed"
)]

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let (from, to) = (entry.path(), to.join(entry.file_name()));
        if from.is_dir() {
            copy(&from, &to);
        } else {
            fs::copy(&from, &to).unwrap();
        }
    }
}

fn build(root: &Path) -> Output {
    Command::new(env!("CARGO_BIN_EXE_diglot"))
        .args(["build", "--format", "pdf"])
        .current_dir(root)
        .output()
        .unwrap()
}

#[test]
fn our_own_documents_are_printed_alike_in_two_places() {
    if !Path::new("/usr/share/fonts/truetype/noto/NotoNaskhArabic-Regular.ttf").exists()
        || !Path::new("/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc").exists()
    {
        eprintln!("passed over for want of fonts: fonts-noto-core, fonts-noto-cjk");
        return;
    }
    let ours = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folders = [tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap()];
    let roots = [folders[0].path().join("a"), folders[1].path().join("deeper/b")];
    for root in &roots {
        for part in ["locales", "source-texts", ".diglot"] {
            copy(&ours.join(part), &root.join(part));
        }
        fs::copy(ours.join("diglot.toml"), root.join("diglot.toml")).unwrap();
        let output = build(root);
        assert!(output.status.success(), "{output:?}");
    }
    let mut printed = 0;
    for locale in ["ar", "az", "en", "es", "fr", "hy", "ru", "tr", "zh-Hans"] {
        for name in ["khojaly-anniversary", "translation-policy"] {
            let path = format!("dist/{locale}/{name}.pdf");
            let bytes = fs::read(roots[0].join(&path)).unwrap();
            assert!(bytes == fs::read(roots[1].join(&path)).unwrap(), "{path}");
            let language = match locale {
                "zh-Hans" => "/Lang(zh-CN)".to_owned(),
                other => format!("/Lang({other})"),
            };
            let text = String::from_utf8_lossy(&bytes);
            assert!(
                text.contains(&language) && text.contains("/Marked true"),
                "{path}"
            );
            // The fonts of Chinese alone have 25 MB.
            assert!(bytes.len() < 400_000, "{path}: {} bytes", bytes.len());
            printed += 1;
        }
    }
    assert_eq!(printed, 18);
}
