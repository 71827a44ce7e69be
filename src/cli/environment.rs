//! What surrounds the process, as values: read once, here and nowhere else.

use std::collections::BTreeMap;
use std::io::IsTerminal;
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

/// The environment of a run.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Environment {
    /// The variables that diglot heeds (see `VARIABLES`), those that are set and not empty.
    pub variables: BTreeMap<&'static str, String>,
    /// Today's date in UTC, as `2026-11-30`.
    pub today: String,
    /// The folder that the program was started in.
    pub folder: PathBuf,
    /// Whether a person's terminal shows the output.
    pub is_terminal: bool,
    /// Whether a person's terminal shows what is said beside the output.
    pub shows_errors: bool,
    /// Width of that terminal in columns.
    pub terminal_width: Option<usize>,
}

/// Languages first, then colours, columns and who asks for completions, then where git's configuration of the user and fonts
/// are, then what services of CI ask for.
const VARIABLES: &[&str] = &[
    "LC_ALL",
    "LC_MESSAGES",
    "LANG",
    "LANGUAGE",
    "NO_COLOR",
    "CLICOLOR_FORCE",
    "TERM",
    "COLUMNS",
    super::completion::VARIABLE,
    "HOME",
    "USERPROFILE",
    "XDG_CONFIG_HOME",
    "XDG_DATA_HOME",
    "WINDIR",
    "LOCALAPPDATA",
    "GITHUB_STEP_SUMMARY",
];

impl Environment {
    /// The environment of this process.
    #[expect(
        clippy::disallowed_methods,
        reason = "the one place where the environment becomes a value"
    )]
    pub fn of_process() -> Environment {
        let variables = VARIABLES
            .iter()
            .filter_map(|name| Some((*name, std::env::var(name).ok()?)))
            .filter(|(_, value)| !value.is_empty());
        Environment {
            variables: variables.collect(),
            today: date(SystemTime::now()),
            folder: std::env::current_dir().unwrap_or_else(|_| PathBuf::from(".")),
            is_terminal: std::io::stdout().is_terminal(),
            shows_errors: std::io::stderr().is_terminal(),
            terminal_width: terminal_size::terminal_size().map(|(width, _)| usize::from(width.0)),
        }
    }

    /// The value of a variable that is set and not empty.
    pub fn variable(&self, name: &str) -> Option<&str> {
        self.variables.get(name).map(String::as_str)
    }

    /// The user's own folder.
    pub fn home(&self) -> Option<&Path> {
        let home = self.variable("HOME").or_else(|| self.variable("USERPROFILE"));
        home.map(Path::new)
    }

    /// Columns that output may fill: those of the terminal; where there is none `COLUMNS` says it, so that a
    /// pager can be served, or 100.
    pub fn width(&self) -> usize {
        match self.terminal_width {
            Some(width) if self.is_terminal => width.clamp(40, 200),
            _ => {
                let asked = self.variable("COLUMNS").and_then(|value| value.parse().ok());
                asked.map_or(100, |columns: usize| columns.clamp(40, 200))
            }
        }
    }

    /// Whether output is coloured, by the choice of `--color` (`auto`, `always`, `never`).
    ///
    /// `auto` follows <https://no-color.org> and <https://bixense.com/clicolors/>.
    pub fn colours(&self, choice: &str) -> bool {
        match choice {
            "always" => true,
            "never" => false,
            _ if self.variable("NO_COLOR").is_some() => false,
            _ if self.variable("CLICOLOR_FORCE").is_some_and(|value| value != "0") => true,
            _ => self.is_terminal && self.variable("TERM") != Some("dumb"),
        }
    }
}

/// The day of a moment in UTC, by the rules of the Gregorian calendar.
fn date(moment: SystemTime) -> String {
    let seconds = moment
        .duration_since(UNIX_EPOCH)
        .map_or(0, |since| since.as_secs());
    let mut days = seconds / 86_400;
    let is_leap =
        |year: u64| year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let mut year = 1970;
    while days >= 365 + u64::from(is_leap(year)) {
        days -= 365 + u64::from(is_leap(year));
        year += 1;
    }
    let february = 28 + u64::from(is_leap(year));
    let mut month = 1;
    for length in [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30] {
        if days < length {
            break;
        }
        days -= length;
        month += 1;
    }
    format!("{year:04}-{month:02}-{:02}", days + 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    #[test]
    fn a_moment_has_its_day() {
        let on = |days: u64| date(UNIX_EPOCH + Duration::from_secs(days * 86_400 + 86_399));
        let days = [0, 58, 59, 364, 365, 11_016, 11_017, 19_722, 19_723, 20_787];
        let expected = [
            "1970-01-01",
            "1970-02-28",
            "1970-03-01",
            "1970-12-31",
            "1971-01-01",
            "2000-02-29",
            "2000-03-01",
            "2023-12-31",
            "2024-01-01",
            "2026-11-30",
        ];
        assert_eq!(days.map(on), expected);
    }

    fn environment(variables: &[(&'static str, &str)], is_terminal: bool) -> Environment {
        Environment {
            variables: variables
                .iter()
                .map(|(name, value)| (*name, (*value).to_owned()))
                .collect(),
            is_terminal,
            terminal_width: Some(72),
            ..Environment::default()
        }
    }

    #[test]
    fn colours_are_for_terminals_unless_somebody_says_otherwise() {
        assert!(environment(&[], true).colours("auto"));
        assert!(!environment(&[], false).colours("auto"));
        assert!(!environment(&[("TERM", "dumb")], true).colours("auto"));
        assert!(!environment(&[("NO_COLOR", "1")], true).colours("auto"));
        assert!(environment(&[("NO_COLOR", "1")], true).colours("always"));
        assert!(environment(&[("CLICOLOR_FORCE", "1")], false).colours("auto"));
        assert!(!environment(&[("CLICOLOR_FORCE", "0")], false).colours("auto"));
        assert!(!environment(&[("CLICOLOR_FORCE", "1")], true).colours("never"));
    }

    #[test]
    fn output_that_no_terminal_shows_is_a_hundred_columns_wide() {
        assert_eq!(environment(&[], false).width(), 100);
        assert_eq!(environment(&[], true).width(), 72);
        assert_eq!(environment(&[("COLUMNS", "60")], false).width(), 60);
        assert_eq!(environment(&[("COLUMNS", "wide")], false).width(), 100);
        assert_eq!(environment(&[("COLUMNS", "60")], true).width(), 72);
    }
}
