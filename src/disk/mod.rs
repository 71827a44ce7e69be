//! Files ⇄ text: the only room that touches files and git.
//!
//! - Reading never fails for one file: what cannot be read comes with its damage, and the run goes on
//!   (`a_file_that_is_no_utf8_is_read_with_its_damage`).
//! - Nothing outside the project is read or written by way of a link (`a_link_out_of_the_project_is_not_followed`).
//! - A killed run leaves each file old or new, never half (`a_run_killed_at_any_step_leaves_each_file_old_or_new`).
//! - Two writers wait for one another, and none overwrites what it has not seen
//!   (`of_two_writers_of_one_plan_one_succeeds`).
//! - Answers are sorted by path: the order of a folder does not show.

#![expect(
    clippy::disallowed_methods,
    reason = "this is the room that touches files, so that no other has to"
)]

mod bundle;
mod change;
mod error;
mod fit;
mod fonts;
mod foreign;
pub mod git;
mod git_config;
mod idle;
mod inspect;
mod interrupt;
#[cfg(test)]
mod kill_test;
mod list;
mod listed;
mod lock;
mod output;
mod paths;
mod picture;
mod read;
mod shape;
mod signature;
mod stage;
mod swap;
mod watch;

pub use bundle::{BundleWriter, Written, write_bundle};
pub use change::{write, write_watched};
pub use error::Error;
pub use fit::list_paths;
pub use fonts::{fonts_of_project, fonts_of_system, read_font};
pub use git_config::{
    Repository, folder_in_repository, git_configs, read_git_config, repository, write_git_config,
};
pub use inspect::{inspect, open_manifest};
pub use list::{
    FOREIGN_SETTINGS, Listed, Listing, find_root, foreign_settings, is_folder_there, list, list_all,
};
pub use output::{append_output, is_folder, write_output};
pub use paths::{path_inside, real_goal, real_path};
pub use picture::read_picture;
pub use read::{
    Found, ProjectFiles, read_file, read_input, read_inside, read_outside, read_own, read_project,
    read_settings_text,
};
pub use signature::{NAMESPACE, Signature, sign, signature};
pub use watch::{Changes, Watcher};
