//! Simplified and traditional Chinese, told by characters that only one of them has.

use std::sync::LazyLock;

/// Which of the two ways of writing Chinese.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Han {
    /// As in the People's Republic of China and Singapore.
    Simplified,
    /// As in Taiwan, Hong Kong and Macao.
    Traditional,
}

/// Common characters in pairs, simplified and traditional. Pairs whose simplified form is also written in traditional
/// texts (后, 里, 只, 面, 台) are not here.
const PAIRS: &str = "这這来來为為会會说說对對们們时時过過还還没沒话話个個国國学學实實经經开開关關东東车車长長门門问問间間见見\
    现現视視语語请請让讓认認识識设設计計许許论論证證词詞译譯读讀谁誰该該课課错錯误誤选選项項显顯输輸参參数數标標\
    无無应應当當发發动動电電网網页頁创創录錄删刪状狀态態类類结結构構级級终終线線组組给給统統继繼续續维維绝絕缩縮编編\
    缓緩边邊达達运運进進远遠连連迟遲适適钥鑰银銀链鏈锁鎖键鍵闭閉阅閱队隊阶階险險随隨难難顺順须須预預领領频頻\
    题題额額风風飞飛验驗马馬鱼魚鸟鳥图圖团團园園场場处處备備复複头頭夺奪奖獎妇婦宁寧宝寶宽寬导導届屆属屬岁歲\
    师師带帶帮幫广廣庆慶库庫总總户戶执執扩擴护護报報担擔拥擁择擇换換损損据據断斷术術机機权權条條档檔检檢楼樓\
    欢歡汇匯汉漢润潤测測满滿滚滾点點热熱环環画畫监監盘盤码碼确確离離种種积積称稱稳穩签簽简簡粤粵紧緊约約";

/// The characters of `PAIRS`, sorted.
static CHARACTERS: LazyLock<Vec<(char, Han)>> = LazyLock::new(|| {
    let ways = [Han::Simplified, Han::Traditional].into_iter().cycle();
    let mut characters: Vec<(char, Han)> = PAIRS.chars().zip(ways).collect();
    characters.sort_unstable_by_key(|(sign, _)| *sign);
    characters
});

/// So many telling characters are looked at; the rest of a text is as its beginning.
const ENOUGH: usize = 8;

/// The way of writing of a text of several characters that tell it: nearly all of them do.
pub(super) fn han(text: &str) -> Option<Han> {
    let way = |sign: char| {
        let at = CHARACTERS.binary_search_by_key(&sign, |(known, _)| *known).ok()?;
        Some(CHARACTERS[at].1)
    };
    let characters = text
        .chars()
        .filter(|sign| ('\u{4e00}'..='\u{9fff}').contains(sign));
    let ways = characters.filter_map(way).take(ENOUGH);
    let (mut simplified, mut traditional) = (0, 0);
    for way in ways {
        match way {
            Han::Simplified => simplified += 1,
            Han::Traditional => traditional += 1,
        }
    }
    match (simplified, traditional) {
        (3.., _) if simplified > 3 * traditional => Some(Han::Simplified),
        (_, 3..) if traditional > 3 * simplified => Some(Han::Traditional),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_character_belongs_to_both() {
        let signs: Vec<char> = CHARACTERS.iter().map(|(sign, _)| *sign).collect();
        assert!(signs.len() > 300 && PAIRS.chars().count() == signs.len());
        assert!(signs.windows(2).all(|pair| pair[0] < pair[1]));
    }

    #[test]
    fn several_characters_tell_the_way_of_writing() {
        for (text, way) in [
            ("这个图书馆对所有人开门", Some(Han::Simplified)),
            ("這個圖書館對所有人開門", Some(Han::Traditional)),
            ("花木", None),
            ("这這个個对對", None),
        ] {
            assert_eq!(han(text), way, "{text}");
        }
    }
}
