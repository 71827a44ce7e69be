//! Tables on a terminal, in columns that hold with any script.

use super::layout::{Look, columns};
use anstyle::Style;

/// A cell of a table.
#[derive(Clone, Debug)]
pub struct Cell {
    text: String,
    /// Colours of parts of the text in turn, each with the number of characters that it colours; the
    /// rest is bare.
    styles: Vec<(Style, usize)>,
    is_right: bool,
}

impl Cell {
    /// A cell that starts at the left edge of its column.
    pub fn left(text: &str) -> Cell {
        Cell {
            text: text.to_owned(),
            styles: Vec::new(),
            is_right: false,
        }
    }

    /// A cell that ends at the right edge of its column, as numbers do.
    pub fn right(text: &str) -> Cell {
        Cell {
            is_right: true,
            ..Cell::left(text)
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

/// The same, row by row; a row whose last column was broken has several lines.
pub fn table_rows(rows: &[Vec<Cell>], look: Look) -> Vec<String> {
    let count = rows.iter().map(Vec::len).max().unwrap_or(0);
    let widths: Vec<usize> = (0..count)
        .map(|column| {
            let cells = rows.iter().filter_map(|row| row.get(column));
            cells.map(|cell| columns(&cell.text)).max().unwrap_or(0)
        })
        .collect();
    let mut out = Vec::new();
    for row in rows {
        let mut line = look.line_start().to_owned();
        let mut indent = 0;
        for (column, cell) in row.iter().enumerate() {
            let is_last = column + 1 == row.len();
            let gap = " ".repeat(widths[column] - columns(&cell.text));
            if cell.is_right {
                line.push_str(&gap);
                line.push_str(&cell.painted(look));
            } else if is_last && cell.styles.is_empty() {
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
