//! How states look.

use anstyle::{AnsiColor, Style};

/// The colour of a state, by its slot in `Coverage`.
pub fn style(slot: usize) -> Style {
    match slot {
        0 => AnsiColor::Green.on_default(),
        1 => AnsiColor::Blue.on_default(),
        2 => AnsiColor::Yellow.on_default(),
        3 => AnsiColor::Red.on_default(),
        4 => AnsiColor::Magenta.on_default(),
        5 => AnsiColor::Cyan.on_default(),
        6 => AnsiColor::Red.on_default(),
        _ => Style::new().dimmed(),
    }
}
