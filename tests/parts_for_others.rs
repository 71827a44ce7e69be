//! What other projects take from here: the step for GitHub, the job for GitLab, the hooks for pre-commit. Each is
//! read and run as their servers would, as far as that goes without them: on a small project, with this program.

#![expect(
    clippy::disallowed_methods,
    reason = "the test makes the projects that are checked, and runs what it finds in the files"
)]

#[path = "parts/github.rs"]
mod github;
#[path = "parts/gitlab.rs"]
mod gitlab;
#[path = "parts/pre_commit.rs"]
mod pre_commit;
#[path = "parts/shop.rs"]
mod shop;
