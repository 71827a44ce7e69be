//! Signs at line starts that make a list.

/// Signs that are nothing but bullets: no space is needed behind them.
const SURE: &str = "•‣▪●■◦⁃∙➢";
/// Signs that are bullets where a space follows.
const WITH_SPACE: &str = "*-–—·«»○+";

/// The bullet that a line starts with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Bullet {
    pub sign: char,
    /// Bytes up to the text of the item.
    pub length: usize,
}

impl Bullet {
    /// A dash or a quotation mark may also stand at a line start by chance; these do not.
    pub fn is_sure(self) -> bool {
        SURE.contains(self.sign) || self.sign == '*'
    }

    /// The letter *o*, as scans read a hollow bullet.
    pub fn is_letter(self) -> bool {
        self.sign == 'o'
    }
}

/// The bullet at the start of `line`, if some text follows it.
pub(super) fn bullet(line: &str) -> Option<Bullet> {
    let sign = line.chars().next()?;
    let rest = &line[sign.len_utf8()..];
    let text = rest.trim_start();
    let is_bullet = SURE.contains(sign)
        || (rest.starts_with(char::is_whitespace) && WITH_SPACE.contains(sign))
        || (sign == 'o' && rest.starts_with(' ') && text.starts_with(char::is_uppercase));
    (is_bullet && text.chars().any(char::is_alphanumeric)).then_some(Bullet {
        sign,
        length: line.len() - text.len(),
    })
}

/// Whether `«` at the start of `item`, the text up to the next item, opens a quotation.
pub(super) fn is_quotation(item: &str) -> bool {
    item.contains('»')
}

/// The number of `12. text` or `12) text`, its sign, and the bytes up to its text.
pub(super) fn number(line: &str) -> Option<(u32, char, usize)> {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let sign = line[digits..]
        .chars()
        .next()
        .filter(|sign| ['.', ')'].contains(sign))?;
    let rest = &line[digits + 1..];
    let text = rest.trim_start();
    let is_item =
        (1..=3).contains(&digits) && !line.starts_with('0') && rest.starts_with(' ') && !text.is_empty();
    is_item.then_some((line[..digits].parse().ok()?, sign, line.len() - text.len()))
}
