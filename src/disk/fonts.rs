//! Font files: those of the system, or of a folder of the project.

use std::fs;
use std::path::{Path, PathBuf};
use walkdir::WalkDir;

/// The ends of the names of files that hold fonts.
const ENDS: [&str; 4] = ["ttf", "otf", "ttc", "otc"];

/// Paths of the font files in `folders` and all folders below them, sorted in each; folders that are not there have
/// none, nor are files of names that are no UTF-8.
pub fn fonts_of_system(folders: &[PathBuf]) -> Vec<String> {
    let mut paths: Vec<String> = Vec::new();
    for folder in folders {
        for path in fonts_below(folder, true) {
            if !paths.contains(&path) {
                paths.push(path);
            }
        }
    }
    paths
}

/// Paths of the font files below `folder` of the project at `root`; what a link leads to is not among them.
pub fn fonts_of_project(root: &Path, folder: &str) -> Vec<String> {
    fonts_below(&root.join(folder), false)
}

/// The content of a font file.
pub fn read_font(path: &str) -> Option<Vec<u8>> {
    fs::read(path).ok()
}

fn fonts_below(folder: &Path, follows_links: bool) -> Vec<String> {
    let walk = WalkDir::new(folder)
        .follow_links(follows_links)
        .sort_by_file_name();
    let entries = walk.into_iter().filter_map(Result::ok);
    entries
        .filter(|entry| entry.file_type().is_file())
        .filter_map(|entry| {
            let path = entry.path();
            let end = path.extension()?.to_str()?.to_ascii_lowercase();
            ENDS.contains(&end.as_str())
                .then(|| path.to_str().map(str::to_owned))?
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fonts_are_found_by_their_names_in_order() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        fs::create_dir_all(root.join("fonts/more")).unwrap();
        for file in ["b.TTF", "a.otf", "more/c.ttc", "readme.txt"] {
            fs::write(root.join("fonts").join(file), "x").unwrap();
        }
        let names = |paths: Vec<String>| -> Vec<String> {
            let names = paths.iter().filter_map(|path| path.rsplit('/').next());
            names.map(str::to_owned).collect()
        };
        let found = fonts_of_project(root, "fonts");
        assert_eq!(read_font(&found[0]), Some(b"x".to_vec()));
        assert_eq!(names(found), ["a.otf", "b.TTF", "c.ttc"]);
        let twice = [root.join("fonts/more"), root.join("fonts"), root.join("none")];
        assert_eq!(names(fonts_of_system(&twice)), ["c.ttc", "a.otf", "b.TTF"]);
    }
}
