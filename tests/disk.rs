//! Files on a real disk: found, read and written.

#![expect(
    clippy::disallowed_methods,
    reason = "a test prepares the files that the room meets"
)]

use diglot::disk::{self, BundleWriter, Error, ProjectFiles, Written};
use diglot::model::{
    Bundle, BundleFile, CatalogPattern, ChangeSet, FileChange, Locale, PathPattern, Settings,
};
use diglot::text::Span;
use std::fs;
use std::path::Path;
use tempfile::TempDir;

const OLD: &str = "bridge = The bridge is open.\n";
const NEW: &str = "bridge = The bridge is closed.\n";

/// A folder with these files.
fn folder(files: &[(&str, &[u8])]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (path, bytes) in files {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
    folder
}

fn settings() -> Settings {
    Settings::new(Locale::parse("en").unwrap())
}

fn read(root: &TempDir, settings: &Settings) -> ProjectFiles {
    disk::read_project(root.path(), settings).unwrap()
}

/// Paths and ids of the problems.
fn problems(files: &ProjectFiles) -> Vec<(String, &'static str)> {
    let problems = files.problems.iter();
    problems
        .map(|(path, problem)| (path.to_string(), problem.message.id))
        .collect()
}

fn catalogs(files: &ProjectFiles) -> Vec<&str> {
    files.catalogs.iter().map(|found| &*found.file.path).collect()
}

fn change(path: &str, before: Option<&str>, after: Option<&str>) -> FileChange {
    FileChange {
        path: path.into(),
        before: before.map(Into::into),
        after: after.map(str::to_owned),
    }
}

fn write(root: &TempDir, files: &[FileChange]) -> Result<(), Error> {
    let changes = ChangeSet {
        files: files.to_vec(),
        acts: Vec::new(),
    };
    disk::write(root.path(), &changes)
}

fn text(root: &TempDir, path: &str) -> String {
    fs::read_to_string(root.path().join(path)).unwrap()
}

/// Id of the phrase that an error is told by.
fn id(result: Result<(), Error>) -> &'static str {
    result.unwrap_err().phrase().id
}

#[test]
fn the_root_is_the_nearest_folder_with_settings() {
    let root = folder(&[("a/diglot.toml", b""), ("a/b/c/x.md", b""), ("diglot.toml", b"")]);
    let start = root.path().join("a/b/c");
    assert_eq!(disk::find_root(&start), Some(root.path().join("a")));
    assert_eq!(disk::find_root(root.path()), Some(root.path().to_owned()));
}

#[test]
fn settings_of_other_tools_make_a_root_where_there_are_none_of_our_own() {
    let root = folder(&[
        ("a/i18n.toml", b""),
        ("a/l10n.toml", b""),
        ("a/b/x.md", b""),
        ("c/i18n.toml", b""),
    ]);
    let start = root.path().join("a/b");
    assert_eq!(disk::find_root(&start), Some(root.path().join("a")));
    assert_eq!(
        disk::foreign_settings(&root.path().join("a")),
        ["l10n.toml", "i18n.toml"]
    );
    fs::write(root.path().join("diglot.toml"), "").unwrap();
    assert_eq!(disk::find_root(&start), Some(root.path().to_owned()));
}

#[test]
fn settings_are_read_inside_the_project_only() {
    let root = folder(&[("a/l10n.toml", b"a = 1\n"), ("outside.toml", b"")]);
    let project = root.path().join("a");
    assert_eq!(
        &*disk::read_inside(&project, "l10n.toml").unwrap().text,
        "a = 1\n"
    );
    assert_eq!(disk::read_inside(&project, "gone.toml"), None);
    assert_eq!(disk::read_inside(&project, "../outside.toml"), None);
    assert_eq!(disk::read_inside(root.path(), "a"), None);
}

#[test]
fn patterns_one_below_another_are_walked_together() {
    let root = folder(&[
        ("app/en/a.ftl", b""),
        ("app/fr/a.ftl", b""),
        ("app/fr/drafts/b.ftl", b""),
        ("target/fr/a.ftl", b""),
        ("x/fr/a.ftl", b""),
    ]);
    let mut settings = settings();
    let apart = CatalogPattern {
        reference: Some(PathPattern::new("app/en/{name}.ftl")),
        ..CatalogPattern::new("app/{locale}/{name}.ftl")
    };
    settings.files.catalogs = vec![
        CatalogPattern::new("x/{locale}/*.ftl"),
        apart,
        CatalogPattern::new("target/{locale}/*.ftl"),
        CatalogPattern::new("**/nothing/{locale}.ftl"),
    ];
    settings.files.exclude = vec![PathPattern::new("**/drafts/**")];
    let files = read(&root, &settings);
    let found: Vec<_> = files
        .catalogs
        .iter()
        .map(|found| (&*found.file.path, &*found.name, found.locale.as_deref()))
        .collect();
    assert_eq!(
        found,
        [
            ("app/en/a.ftl", "a", None),
            ("app/fr/a.ftl", "a", Some("fr")),
            ("target/fr/a.ftl", "a", Some("fr")),
            ("x/fr/a.ftl", "a", Some("fr")),
        ]
    );
}

#[test]
fn files_are_found_by_the_patterns_in_the_order_of_their_paths() {
    let root = folder(&[
        ("source-texts/z.md", b"# Z"),
        ("source-texts/a/garden.txt", b"A"),
        ("locales/fr/z.ftl", b"z = Z\n"),
        ("locales/en/a/garden.ftl", b""),
        ("locales/readme.md", b""),
        (".diglot/provenance/fr/z.ftl", b""),
    ]);
    let files = read(&root, &settings());
    assert_eq!(problems(&files), []);
    assert_eq!(catalogs(&files), ["locales/en/a/garden.ftl", "locales/fr/z.ftl"]);
    let french = &files.catalogs[1];
    assert_eq!((&*french.name, french.locale.as_deref()), ("z", Some("fr")));
    assert_eq!(&*french.file.text, "z = Z\n");
    let texts: Vec<_> = files
        .source_texts
        .iter()
        .map(|found| (&*found.name, found.locale.as_deref(), found.pattern))
        .collect();
    assert_eq!(texts, [("a/garden", None, 1), ("z", None, 0)]);
    assert_eq!(files.records.len(), 1);
}

#[test]
fn hidden_files_backups_and_output_are_passed_over() {
    let root = folder(&[
        ("app/en.ftl", b""),
        ("app/.#en.ftl", b""),
        ("app/.fr.ftl", b""),
        ("app/#en.ftl#", b""),
        ("app/fr.ftl~", b""),
        ("dist/fr.ftl", b""),
        ("target/x/fr.ftl", b""),
        ("node_modules/x/fr.ftl", b""),
        (".cache/fr.ftl", b""),
    ]);
    let mut settings = settings();
    settings.files.catalogs = vec![
        CatalogPattern::new("{name}/{locale}.ftl"),
        CatalogPattern::new("{name}/{locale}.ftl~"),
    ];
    assert_eq!(catalogs(&read(&root, &settings)), ["app/en.ftl"]);
    settings.files.catalogs = vec![CatalogPattern::new("{name}/.cache/{locale}.ftl")];
    assert!(read(&root, &settings).catalogs.is_empty());
    settings.files.catalogs = vec![CatalogPattern::new(".cache/{locale}.ftl")];
    let files = read(&root, &settings);
    assert_eq!(files.catalogs[0].name, ".cache");
}

#[test]
fn a_file_that_is_no_utf8_is_read_with_its_damage() {
    let root = folder(&[("locales/fr/x.ftl", b"caf\xc3\xa9 = caf\xe9 \xff\n")]);
    let files = read(&root, &settings());
    let file = &files.catalogs[0].file;
    assert_eq!(&*file.text, "café = caf\u{fffd} \u{fffd}\n");
    let damage = file.damage.as_ref().unwrap();
    assert_eq!(damage.message.id, "disk-not-utf8");
    assert_eq!(damage.span, Span::new(11, 14));
    assert_eq!(damage.span.slice(&file.text), "\u{fffd}");

    let outside = disk::read_outside(&root.path().join("locales/fr/x.ftl")).unwrap();
    assert!(outside.damage.is_some());
    let toml = folder(&[("diglot.toml", b"a = '\xff'")]);
    let settings = disk::read_settings_text(toml.path()).unwrap().unwrap();
    assert!(settings.damage.is_some());
}

#[test]
fn files_of_every_size_are_read_whole() {
    for size in [0, 1, 4095, 4096, 1_000_000] {
        let bytes = vec![b'x'; size];
        let root = folder(&[("locales/fr/x.ftl", &bytes)]);
        let file = disk::read_file(root.path(), "locales/fr/x.ftl");
        assert_eq!((file.text.len(), file.damage), (size, None));
    }
}

#[test]
fn what_cannot_be_read_is_told_and_the_rest_goes_on() {
    let root = folder(&[("locales/fr/x.ftl", OLD.as_bytes())]);
    let gone = disk::read_file(root.path(), "locales/fr/gone.ftl");
    assert_eq!(gone.damage.unwrap().message.id, "disk-unreadable");
    let large = fs::File::create(root.path().join("locales/fr/large.ftl")).unwrap();
    large.set_len(1 << 32).unwrap();
    let files = read(&root, &settings());
    let ids: Vec<_> = files
        .catalogs
        .iter()
        .map(|found| found.file.damage.as_ref().map(|damage| damage.message.id))
        .collect();
    assert_eq!(ids, [Some("disk-large"), None]);

    assert!(disk::read_settings_text(root.path()).unwrap().is_none());
    assert!(
        disk::read_settings_text(&root.path().join("nowhere"))
            .unwrap()
            .is_none()
    );
    fs::create_dir(root.path().join("diglot.toml")).unwrap();
    let wrong = disk::read_settings_text(root.path()).unwrap_err();
    assert_eq!(wrong.phrase().id, "disk-settings-folder");
    assert_eq!(disk::find_root(root.path()).as_deref(), Some(root.path()));
    let missing = disk::read_outside(&root.path().join("nowhere")).unwrap_err();
    assert_eq!(missing.phrase().id, "disk-cannot-read");
    assert!(disk::read_project(&root.path().join("nowhere"), &settings()).is_err());
}

#[cfg(unix)]
#[test]
fn settings_that_are_a_link_to_nowhere_are_told_of() {
    let root = tempfile::tempdir().unwrap();
    let path = root.path().join("diglot.toml");
    std::os::unix::fs::symlink("nowhere.toml", &path).unwrap();
    let wrong = disk::read_settings_text(root.path()).unwrap_err();
    assert_eq!(wrong.phrase().id, "disk-link-nowhere");
    assert_eq!(disk::find_root(root.path()).as_deref(), Some(root.path()));
}

#[test]
fn a_missing_folder_is_told_where_somebody_expects_it() {
    let empty = folder(&[]);
    let told = |root: &TempDir, text: &str| {
        let settings = diglot::formats::settings::read(text).tree;
        let files = read(root, &settings);
        let problems = files.problems.iter();
        problems
            .map(|(_, problem)| (problem.message.id, problem.span.slice(text).to_owned()))
            .collect::<Vec<_>>()
    };
    let nothing = ("disk-nothing-found", String::new());
    assert_eq!(told(&empty, "source-locale = 'en'"), [nothing]);
    let patterns = "source-locale = 'en'\n[files]\nsource-texts = ['texts/{name}.md']\n\
                    catalogs = ['i18n/{locale}/{name}.ftl']";
    let missing = |pattern: &str| ("disk-missing-folder", format!("'{pattern}'"));
    let both = [missing("texts/{name}.md"), missing("i18n/{locale}/{name}.ftl")];
    assert_eq!(told(&empty, patterns), both);
    let with_text = folder(&[("texts/x.md", b"")]);
    assert_eq!(told(&with_text, patterns), []);
    let with_catalog = folder(&[("locales/en/x.ftl", b"")]);
    assert_eq!(told(&with_catalog, "source-locale = 'en'"), []);
}

#[test]
fn a_change_set_is_written_and_unchanged_files_are_not_touched() {
    let root = folder(&[
        ("a.ftl", OLD.as_bytes()),
        ("b.ftl", OLD.as_bytes()),
        ("c.ftl", b""),
    ]);
    let when = |path: &str| fs::metadata(root.path().join(path)).unwrap().modified().unwrap();
    let before = when("c.ftl");
    let changes = [
        change("a.ftl", Some(OLD), Some(NEW)),
        change("b.ftl", Some(OLD), None),
        change("c.ftl", Some(""), Some("")),
        change("new/deep/d.ftl", None, Some(NEW)),
    ];
    write(&root, &changes).unwrap();
    assert_eq!(text(&root, "a.ftl"), NEW);
    assert_eq!(text(&root, "new/deep/d.ftl"), NEW);
    assert_eq!(when("c.ftl"), before);
    assert_eq!(disk::list_all(root.path()), ["a.ftl", "c.ftl", "new/deep/d.ftl"]);
}

#[test]
fn nothing_is_written_over_what_nobody_has_seen() {
    let root = folder(&[("a.ftl", OLD.as_bytes()), ("b.ftl", b"else\n")]);
    let good = change("a.ftl", Some(OLD), Some(NEW));
    let cases = [
        (change("b.ftl", Some(OLD), Some(NEW)), "disk-changed"),
        (change("b.ftl", Some(OLD), None), "disk-changed"),
        (change("gone.ftl", Some(OLD), Some(NEW)), "disk-changed"),
        (change("b.ftl", None, Some(NEW)), "disk-exists"),
        (change("../out.ftl", None, Some(NEW)), "disk-outside"),
        (change("/out.ftl", None, Some(NEW)), "disk-outside"),
        (change("", None, Some(NEW)), "disk-outside"),
        (change("b.ftl/x.ftl", None, Some(NEW)), "disk-needs-folder"),
    ];
    for (bad, expected) in cases {
        let path = bad.path.clone();
        assert_eq!(id(write(&root, &[good.clone(), bad])), expected, "{path}");
        assert_eq!(text(&root, "a.ftl"), OLD);
        assert_eq!(text(&root, "b.ftl"), "else\n");
        assert_eq!(disk::list_all(root.path()), ["a.ftl", "b.ftl"]);
    }
}

#[test]
fn a_read_only_file_or_folder_is_told_before_anything_is_written() {
    let root = folder(&[("a.ftl", OLD.as_bytes()), ("fr/b.ftl", OLD.as_bytes())]);
    let set = |path: &str, is_read_only: bool| {
        let path = root.path().join(path);
        let mut permissions = fs::metadata(&path).unwrap().permissions();
        permissions.set_readonly(is_read_only);
        fs::set_permissions(path, permissions).unwrap();
    };
    let changes = [
        change("a.ftl", Some(OLD), Some(NEW)),
        change("fr/b.ftl", Some(OLD), Some(NEW)),
    ];
    for read_only in ["fr/b.ftl", "fr"] {
        if cfg!(windows) && read_only == "fr" {
            continue;
        }
        set(read_only, true);
        let error = write(&root, &changes).unwrap_err();
        assert_eq!(error.to_string(), format!("`{read_only}` is read-only"));
        assert_eq!(text(&root, "a.ftl"), OLD);
        set(read_only, false);
    }
    write(&root, &changes).unwrap();
}

#[test]
fn of_two_writers_of_one_plan_one_succeeds() {
    let root = folder(&[("a.ftl", OLD.as_bytes())]);
    let results: Vec<_> = std::thread::scope(|scope| {
        let writers: Vec<_> = (0..8)
            .map(|number| {
                let root = &root;
                let own = format!("bridge = Number {number}.\n");
                scope.spawn(move || {
                    (
                        own.clone(),
                        write(root, &[change("a.ftl", Some(OLD), Some(&own))]),
                    )
                })
            })
            .collect();
        writers.into_iter().map(|writer| writer.join().unwrap()).collect()
    });
    let (won, lost): (Vec<_>, Vec<_>) = results.into_iter().partition(|(_, result)| result.is_ok());
    assert_eq!(won.len(), 1);
    assert_eq!(text(&root, "a.ftl"), won[0].0);
    for (_, result) in lost {
        assert_eq!(id(result), "disk-changed");
    }
    assert_eq!(disk::list_all(root.path()), ["a.ftl"]);
}

#[test]
fn many_writers_of_different_files_take_turns() {
    let root = folder(&[]);
    std::thread::scope(|scope| {
        for number in 0..12 {
            let root = &root;
            scope.spawn(move || write(root, &[change(&format!("{number}.ftl"), None, Some(NEW))]).unwrap());
        }
    });
    assert_eq!(disk::list_all(root.path()).len(), 12);
}

#[test]
fn a_writer_waits_until_the_other_has_ended() {
    let root = folder(&[("a.ftl", OLD.as_bytes()), (".diglot/lock", b"7")]);
    let other = fs::File::open(root.path().join(".diglot/lock")).unwrap();
    other.lock().unwrap();
    std::thread::scope(|scope| {
        let writer = scope.spawn(|| write(&root, &[change("a.ftl", Some(OLD), Some(NEW))]));
        other.unlock().unwrap();
        writer.join().unwrap().unwrap();
    });
    assert_eq!(text(&root, "a.ftl"), NEW);
}

#[cfg(unix)]
mod links {
    use super::*;
    use std::os::unix::fs::{PermissionsExt, symlink};

    fn link(root: &TempDir, target: impl AsRef<Path>, path: &str) {
        symlink(target, root.path().join(path)).unwrap();
    }

    #[test]
    fn a_link_out_of_the_project_is_not_followed() {
        let outside = folder(&[("x.ftl", OLD.as_bytes())]);
        let root = folder(&[("locales/en/x.ftl", OLD.as_bytes())]);
        fs::create_dir(root.path().join("locales/fr")).unwrap();
        link(&root, outside.path().join("x.ftl"), "locales/fr/x.ftl");
        link(&root, outside.path().join("x.ftl"), "locales/fr/readme");
        link(&root, outside.path(), "locales/de");
        link(&root, "nowhere", "locales/ar");
        link(&root, "..", "locales/fr/up");
        let files = read(&root, &settings());
        assert_eq!(catalogs(&files), ["locales/en/x.ftl"]);
        let expected = [
            ("locales/ar", "disk-cannot-look"),
            ("locales/de", "disk-link-outside"),
            ("locales/fr/up", "disk-link-loop"),
            ("locales/fr/x.ftl", "disk-link-outside"),
        ];
        assert_eq!(problems(&files), expected.map(|(path, id)| (path.to_owned(), id)));
        for path in ["locales/fr/x.ftl", "locales/de/x.ftl"] {
            let changes = [change(path, Some(OLD), Some(NEW))];
            assert_eq!(id(write(&root, &changes)), "disk-outside");
        }
        let changes = [change("locales/de/new.ftl", None, Some(NEW))];
        assert_eq!(id(write(&root, &changes)), "disk-outside");
        assert_eq!(text(&outside, "x.ftl"), OLD);
    }

    #[test]
    fn a_link_inside_the_project_stays_a_link() {
        let root = folder(&[
            ("shared/x.ftl", OLD.as_bytes()),
            ("locales/es/x.ftl", OLD.as_bytes()),
        ]);
        fs::create_dir(root.path().join("locales/fr")).unwrap();
        link(&root, "../../shared/x.ftl", "locales/fr/x.ftl");
        link(&root, "es", "locales/es-MX");
        let files = read(&root, &settings());
        assert_eq!(problems(&files), []);
        let expected = ["locales/es-MX/x.ftl", "locales/es/x.ftl", "locales/fr/x.ftl"];
        assert_eq!(catalogs(&files), expected);

        let changes = [change("locales/fr/x.ftl", Some(OLD), Some(NEW))];
        write(&root, &changes).unwrap();
        assert_eq!(text(&root, "shared/x.ftl"), NEW);
        assert!(root.path().join("locales/fr/x.ftl").is_symlink());

        let one = change("locales/es/x.ftl", Some(OLD), Some(NEW));
        let same = change("locales/es-MX/x.ftl", Some(OLD), Some(NEW));
        let other = change("locales/es-MX/x.ftl", Some(OLD), Some("other = X\n"));
        assert_eq!(id(write(&root, &[one.clone(), other])), "disk-same-file");
        assert_eq!(text(&root, "locales/es/x.ftl"), OLD);
        write(&root, &[one, same]).unwrap();
        assert_eq!(text(&root, "locales/es/x.ftl"), NEW);
    }

    #[test]
    fn links_that_multiply_folders_do_not_hang_the_run() {
        let root = folder(&[("locales/en/x.ftl", b"")]);
        link(&root, ".", "locales/a");
        link(&root, "..", "locales/b");
        link(&root, "self", "locales/self");
        let files = read(&root, &settings());
        assert_eq!(catalogs(&files), ["locales/en/x.ftl"]);
        assert_eq!(problems(&files).len(), 3);
    }

    #[test]
    fn a_special_file_is_told_and_not_opened() {
        let root = folder(&[("locales/en/x.ftl", b"")]);
        let _socket = std::os::unix::net::UnixListener::bind(root.path().join("locales/en/y.ftl")).unwrap();
        let files = read(&root, &settings());
        assert_eq!(
            problems(&files),
            [("locales/en/y.ftl".to_owned(), "disk-special-file")]
        );
    }

    #[test]
    fn permissions_stay_and_new_files_have_the_usual_ones() {
        let root = folder(&[("a.ftl", OLD.as_bytes()), ("usual", b"")]);
        let mode = |path: &str| fs::metadata(root.path().join(path)).unwrap().permissions().mode() & 0o777;
        fs::set_permissions(root.path().join("a.ftl"), fs::Permissions::from_mode(0o750)).unwrap();
        let changes = [
            change("a.ftl", Some(OLD), Some(NEW)),
            change("b.ftl", None, Some(NEW)),
        ];
        write(&root, &changes).unwrap();
        assert_eq!(mode("a.ftl"), 0o750);
        assert_eq!(mode("b.ftl"), mode("usual"));
    }

    #[test]
    fn a_build_leaves_the_permissions_of_files_and_folders() {
        let root = folder(&[]);
        let build = |text| disk::write_bundle(root.path(), "dist", &bundle(&[("fr/a.html", text)])).unwrap();
        build("1");
        let at = |path: &str| root.path().join(path);
        let mode = |path: &str| fs::metadata(at(path)).unwrap().permissions().mode() & 0o777;
        let paths = [("dist", 0o750), ("dist/fr", 0o710), ("dist/fr/a.html", 0o640)];
        for (path, mode) in paths {
            fs::set_permissions(at(path), fs::Permissions::from_mode(mode)).unwrap();
        }
        build("2");
        assert_eq!(text(&root, "dist/fr/a.html"), "2");
        for (path, wanted) in paths {
            assert_eq!(mode(path), wanted, "{path}");
        }
    }

    #[test]
    fn an_output_folder_that_is_a_link_out_of_the_project_is_refused() {
        let outside = folder(&[]);
        let root = folder(&[]);
        link(&root, outside.path(), "dist");
        assert!(disk::write_bundle(root.path(), "dist", &bundle(&[("a", "1")])).is_err());
        assert!(disk::list_all(outside.path()).is_empty());
    }
}

fn bundle(files: &[(&str, &str)]) -> Bundle {
    let entries: Vec<_> = files
        .iter()
        .map(|(path, _)| serde_json::json!({ "path": path }))
        .collect();
    let manifest = serde_json::json!({ "files": entries }).to_string();
    let mut files: Vec<BundleFile> = files
        .iter()
        .chain([&("manifest.json", &*manifest)])
        .map(|(path, text)| BundleFile {
            path: (*path).to_owned(),
            bytes: text.as_bytes().to_vec(),
        })
        .collect();
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Bundle {
        files,
        withheld: Vec::new(),
    }
}

#[test]
fn a_bundle_takes_the_place_of_the_earlier_one_and_of_nothing_else() {
    let root = folder(&[("dist/own.js", b"mine")]);
    let build = |bundle: &Bundle| disk::write_bundle(root.path(), "dist", bundle).unwrap();
    let done = |written, unchanged, removed| Written {
        written,
        unchanged,
        removed,
        in_steps: !cfg!(any(target_os = "linux", target_vendor = "apple")),
    };
    let first = bundle(&[("fr/a.html", "1"), ("fr/b.html", "1"), ("de/a.html", "1")]);
    assert_eq!(build(&first), done(4, 0, 0));
    assert_eq!(build(&first), done(0, 4, 0));
    assert_eq!(
        build(&bundle(&[("fr/a.html", "2"), ("fr/b.html", "1")])),
        done(2, 1, 1)
    );
    let left = [
        "dist/fr/a.html",
        "dist/fr/b.html",
        "dist/manifest.json",
        "dist/own.js",
    ];
    assert_eq!(disk::list_all(root.path()), left);
    assert!(!root.path().join("dist/de").exists());
    let over = disk::write_bundle(root.path(), "dist", &bundle(&[("own.js", "theirs")]));
    assert_eq!(over.unwrap_err().phrase().id, "disk-exists");
    assert_eq!(text(&root, "dist/own.js"), "mine");
}

#[test]
fn of_two_files_at_one_path_the_last_counts_and_the_earlier_build_is_not_written_to() {
    let root = folder(&[]);
    disk::write_bundle(root.path(), "dist", &bundle(&[("a.html", "1")])).unwrap();
    let file = |text: &str| BundleFile {
        path: "a.html".to_owned(),
        bytes: text.as_bytes().to_vec(),
    };
    for (first, last) in [("1", "2"), ("2", "1")] {
        let writer = BundleWriter::begin(root.path(), "dist").unwrap();
        writer.put(&file(first)).unwrap();
        writer.put(&file(last)).unwrap();
        assert_eq!(text(&root, "dist/a.html"), "1");
        drop(writer);
        assert_eq!(text(&root, "dist/a.html"), "1");
    }
    let writer = BundleWriter::begin(root.path(), "dist").unwrap();
    writer.put(&file("1")).unwrap();
    writer.put(&file("2")).unwrap();
    writer.finish().unwrap();
    assert_eq!(text(&root, "dist/a.html"), "2");
    assert_eq!(disk::list_all(root.path()), ["dist/a.html"]);
}

#[test]
fn a_manifest_cannot_name_files_of_others() {
    let manifest =
        br#"{"files": [{"path": "../a.ftl"}, {"path": "/etc/hosts"}, {"path": ""}, 7, {"path": "."}]}"#;
    let root = folder(&[("a.ftl", OLD.as_bytes()), ("dist/manifest.json", manifest)]);
    let written = disk::write_bundle(root.path(), "dist", &bundle(&[])).unwrap();
    assert_eq!(written.removed, 0);
    assert_eq!(text(&root, "a.ftl"), OLD);
}

#[test]
fn an_output_folder_that_holds_texts_is_refused() {
    let root = folder(&[
        ("source-texts/a.md", b""),
        ("locales/en/a.ftl", b""),
        ("site/locales/en/a.ftl", b""),
        ("file", b""),
    ]);
    for wrong in [
        "",
        ".",
        "..",
        "../x",
        "/",
        "a/..",
        "locales",
        "source-texts/x",
        "site",
        ".git",
        "file",
    ] {
        let refused = disk::write_bundle(root.path(), wrong, &bundle(&[("a", "1")]));
        assert_eq!(refused.unwrap_err().phrase().id, "disk-output-folder", "{wrong}");
    }
}
