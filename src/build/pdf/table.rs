//! Tables for the template.

use super::flow::{Place, Writer, elements, node};
use super::sheet::dictionary;
use super::tree::Element;
use typst::foundations::{Array, Dict, IntoValue, Value};
use typst::layout::{Alignment, HAlignment};

/// A table of no more rows and letters stands on one page; the letters are far fewer than a page holds.
const SHORT_ROWS: usize = 10;
const SHORT_LETTERS: usize = 1200;

/// Writes a table; one without cells is nothing.
pub fn table<'w>(writer: &mut Writer<'w>, element: &'w Element, place: &Place, out: &mut Array) {
    let mut rows = Vec::new();
    look(element, false, &mut rows);
    let columns = rows.iter().map(|(row, _)| elements(&row.children).count()).max();
    let columns = columns.unwrap_or(0);
    if columns == 0 {
        return;
    }
    let is_short = rows.len() <= SHORT_ROWS && element.text().chars().count() <= SHORT_LETTERS;
    let (mut head, mut body) = (Array::new(), Array::new());
    for (row, is_head) in rows {
        let mut cells: Array = elements(&row.children)
            .map(|element| cell(writer, element, place))
            .collect();
        while cells.len() < columns {
            cells.push(cell_of(HAlignment::Start, Array::new()));
        }
        // Only what comes first can stand on every page.
        let of = if is_head && body.is_empty() {
            &mut head
        } else {
            &mut body
        };
        of.push(cells.into_value());
    }
    let columns = i64::try_from(columns).unwrap_or(1).into_value();
    out.push(node(
        "table",
        [
            ("columns", columns),
            ("head", head.into_value()),
            ("rows", body.into_value()),
            ("is_short", is_short.into_value()),
        ],
    ));
}

/// The rows of a table, in order, each with whether it is one of its head; tables in its cells are left alone.
fn look<'w>(element: &'w Element, is_head: bool, rows: &mut Vec<(&'w Element, bool)>) {
    for child in elements(&element.children) {
        match child.name.as_str() {
            "tr" => rows.push((child, is_head)),
            "thead" => look(child, true, rows),
            "tbody" | "tfoot" => look(child, false, rows),
            _ => {}
        }
    }
}

fn cell<'w>(writer: &mut Writer<'w>, element: &'w Element, place: &Place) -> Value {
    let mut body = Array::new();
    writer.item(element, place, &mut body);
    body.extend(writer.mark_of_cell(element));
    let align = if element.is_of("center") {
        HAlignment::Center
    } else if element.is_of("end") {
        HAlignment::End
    } else {
        HAlignment::Start
    };
    let body = match element.name.as_str() {
        "th" => Array::from_iter([node("strong", [("body", body.into_value())])]),
        _ => body,
    };
    cell_of(align, body)
}

fn cell_of(align: HAlignment, body: Array) -> Value {
    let align = Alignment::H(align).into_value();
    let cell: Dict = dictionary([("align", align), ("body", body.into_value())]);
    cell.into_value()
}
