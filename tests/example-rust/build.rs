//! Makes types of the messages in `locales`.

fn main() -> Result<(), diglot::build_script::Error> {
    diglot::build_script::generate(".")
}
