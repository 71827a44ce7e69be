//! Tables on a terminal, in columns that hold with any script.

use super::layout::{Look, columns, shortened};
use crate::reporters::on_one_line;
use anstyle::Style;
use std::borrow::Cow;

/// A cell of a table.
#[derive(Clone, Debug)]
pub struct Cell {
    text: String,
    /// Colours of parts of the text in turn, each with the number of characters that it colours; the
    /// rest is bare.
    styles: Vec<(Style, usize)>,
    is_right: bool,
    /// Whether the text is never shortened.
    is_whole: bool,
}

/// Columns that are left of a text on the left, of a text on the right such as the name of a column of
/// numbers, and of a last text that is broken into lines, where a table must be narrower than they are.
const LEAST_LEFT: usize = 8;
const LEAST_RIGHT: usize = 4;
const LEAST_LAST: usize = 20;

impl Cell {
    /// A cell that starts at the left edge of its column.
    pub fn left(text: &str) -> Cell {
        Cell {
            text: on_one_line(text),
            styles: Vec::new(),
            is_right: false,
            is_whole: false,
        }
    }

    /// A cell that ends at the right edge of its column, as numbers do.
    pub fn right(text: &str) -> Cell {
        Cell {
            is_right: true,
            ..Cell::left(text)
        }
    }

    /// A cell that is never shortened, such as a drawing.
    pub fn whole(self) -> Cell {
        Cell {
            is_whole: true,
            ..self
        }
    }

    /// Columns that it needs at least.
    fn least(&self, is_last: bool) -> usize {
        let width = columns(&self.text);
        let is_number = self.is_right && self.text.contains(|sign: char| sign.is_numeric());
        match (self.is_whole || is_number, self.is_right) {
            (true, _) => width,
            (false, true) => width.min(LEAST_RIGHT),
            (false, false) if is_last && self.styles.is_empty() => width.min(LEAST_LAST),
            (false, false) => width.min(LEAST_LEFT),
        }
    }

    /// The cell in one style.
    pub fn styled(self, style: Style) -> Cell {
        let count = self.text.chars().count();
        self.styled_in_turn(vec![(style, count)])
    }

    /// The cell in several styles, each for a number of characters.
    pub fn styled_in_turn(mut self, styles: Vec<(Style, usize)>) -> Cell {
        self.styles = styles;
        self
    }

    /// The cell, shortened to a width where it is wider.
    fn within(&self, width: usize) -> Cow<'_, Cell> {
        match shortened(&self.text, width) {
            Cow::Borrowed(_) => Cow::Borrowed(self),
            Cow::Owned(text) => Cow::Owned(Cell { text, ..self.clone() }),
        }
    }

    fn painted(&self, look: Look) -> String {
        let mut rest = self.text.as_str();
        let mut out = String::new();
        for (style, count) in &self.styles {
            let cut = rest.char_indices().nth(*count).map_or(rest.len(), |(at, _)| at);
            out.push_str(&look.paint(*style, &rest[..cut]));
            rest = &rest[cut..];
        }
        look.isolated(&(out + rest))
    }
}

/// The rows in columns, two spaces apart; a last column without a style is broken to the width.
pub fn table(rows: &[Vec<Cell>], look: Look) -> String {
    table_rows(rows, look).concat()
}

/// Columns that the rows fill if nothing is shortened and no last column is broken.
pub fn width(rows: &[Vec<Cell>]) -> usize {
    let widths = widest(rows, |cell, _| columns(&cell.text));
    widths.iter().sum::<usize>() + 2 * widths.len().saturating_sub(1)
}

/// The largest of what `measure` gives for the cells of each column, which is told whether it is the last.
fn widest(rows: &[Vec<Cell>], measure: impl Fn(&Cell, bool) -> usize) -> Vec<usize> {
    let count = rows.iter().map(Vec::len).max().unwrap_or(0);
    let of_column = |column| {
        let cells = rows
            .iter()
            .filter_map(|row| Some((row.get(column)?, column + 1 == row.len())));
        cells
            .map(|(cell, is_last)| measure(cell, is_last))
            .max()
            .unwrap_or(0)
    };
    (0..count).map(of_column).collect()
}

/// Widths of the columns that fit into the look if they can: the one that is most above what it needs gives
/// way first.
fn fitted(rows: &[Vec<Cell>], look: Look) -> Vec<usize> {
    let mut widths = widest(rows, |cell, _| columns(&cell.text));
    let least = widest(rows, Cell::least);
    let all = |widths: &[usize]| widths.iter().sum::<usize>() + 2 * widths.len().saturating_sub(1);
    while all(&widths) > look.width {
        let above = |column: &usize| widths[*column] - least[*column];
        // Of several the last one, so that names stay whole for longest.
        match (0..widths.len()).max_by_key(above) {
            Some(column) if above(&column) > 0 => widths[column] -= 1,
            _ => break,
        }
    }
    widths
}

/// The same, row by row; a row whose last column was broken has several lines.
pub fn table_rows(rows: &[Vec<Cell>], look: Look) -> Vec<String> {
    let widths = fitted(rows, look);
    let mut out = Vec::new();
    for row in rows {
        let mut line = look.line_start().to_owned();
        let mut indent = 0;
        for (column, cell) in row.iter().enumerate() {
            let is_broken = column + 1 == row.len() && cell.styles.is_empty() && !cell.is_right;
            let cell = match is_broken {
                true => Cow::Borrowed(cell),
                false => cell.within(widths[column]),
            };
            let gap = " ".repeat(widths[column].saturating_sub(columns(&cell.text)));
            if cell.is_right {
                line.push_str(&gap);
                line.push_str(&cell.painted(look));
            } else if is_broken {
                line.push_str(&look.hang(&cell.text, indent));
            } else {
                line.push_str(&cell.painted(look));
                line.push_str(&gap);
            }
            line.push_str("  ");
            indent += widths[column] + 2;
        }
        out.push(format!("{}\n", line.trim_end()));
    }
    out
}

/// Lines of labels and texts: each text starts in one column and is broken to the width.
pub fn labelled(pairs: &[(String, String)], look: Look) -> String {
    let dimmed = Style::new().dimmed();
    let widest = pairs.iter().map(|(label, _)| columns(label)).max().unwrap_or(0);
    let mut out = String::new();
    for (label, text) in pairs {
        let gap = " ".repeat(widest - columns(label));
        let label = look.paint(dimmed, &look.isolated(label));
        let text = look.hang(text, widest + 4);
        out.push_str(&format!("{}  {label}{gap}  {text}\n", look.line_start()));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn look(colours: bool, is_right_to_left: bool) -> Look {
        Look {
            width: 100,
            colours,
            is_right_to_left,
        }
    }

    fn lines(is_right_to_left: bool, rows: &[Vec<Cell>]) -> Vec<String> {
        let text = table(rows, look(false, is_right_to_left));
        text.lines().map(str::to_owned).collect()
    }

    #[test]
    fn columns_hold_with_wide_signs_and_combining_marks() {
        let rows = [
            vec![Cell::left("图书馆"), Cell::right("1")],
            vec![Cell::left("cafe\u{301}"), Cell::right("20")],
        ];
        assert_eq!(lines(false, &rows), ["图书馆   1", "cafe\u{301}    20"]);
    }

    #[test]
    fn a_table_that_is_too_wide_gives_way_where_it_hurts_least() {
        let rows = [
            vec![
                Cell::left("name"),
                Cell::left("drawing"),
                Cell::right("unconfirmed"),
                Cell::right("words"),
            ],
            vec![
                Cell::left("图书馆图书馆图书馆"),
                Cell::left("██████████").whole(),
                Cell::right("12"),
                Cell::right("1000/2000"),
            ],
            vec![
                Cell::left("👩🏽‍🚀👩🏽‍🚀👩🏽‍🚀👩🏽‍🚀👩🏽‍🚀👩🏽‍🚀"),
                Cell::left("██████████").whole(),
                Cell::right("3"),
                Cell::right("7"),
            ],
        ];
        let narrow = Look {
            width: 40,
            ..look(false, false)
        };
        let text = table(&rows, narrow);
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(
            lines,
            [
                "name        drawing     unco…      words",
                "图书馆图…   ██████████     12  1000/2000",
                "👩🏽‍🚀👩🏽‍🚀👩🏽‍🚀👩🏽‍🚀…   ██████████      3          7",
            ]
        );
        assert!(lines.iter().all(|line| columns(line) <= 40), "{text}");
        assert_eq!(width(&rows), 18 + 2 + 10 + 2 + 11 + 2 + 9);
        assert!(table(&rows, look(false, false)).contains("图书馆图书馆图书馆  "));
    }

    #[test]
    fn cells_from_right_to_left_stay_in_their_columns() {
        let rows = [
            vec![Cell::left("مكتبة"), Cell::left("جسر")],
            vec![Cell::left("a"), Cell::left("b")],
        ];
        assert_eq!(
            lines(true, &rows),
            [
                "\u{200E}\u{2068}مكتبة\u{2069}  \u{2068}جسر\u{2069}",
                "\u{200E}\u{2068}a\u{2069}      \u{2068}b\u{2069}"
            ]
        );
        assert!(lines(true, &rows).iter().all(|line| !line.ends_with(' ')));
    }

    #[test]
    fn parts_of_a_cell_are_coloured_without_moving_anything() {
        let red = anstyle::AnsiColor::Red.on_default();
        let cell = Cell::left("abc").styled_in_turn(vec![(red, 1)]);
        let rows = [vec![cell, Cell::left("d")]];
        assert_eq!(table(&rows, look(true, false)), "\u{1b}[31ma\u{1b}[0mbc  d\n");
    }
}
