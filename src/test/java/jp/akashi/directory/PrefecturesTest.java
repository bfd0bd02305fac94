package jp.akashi.directory;

import static org.assertj.core.api.Assertions.assertThat;

import jp.akashi.search.CaughtUp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrefecturesTest {
    private static final Prefectures ALL = CaughtUp.WORDS.facets().prefectures();

    @Test
    void thereAreFortySeven() {
        assertThat(ALL.all()).hasSize(47);
    }

    @ParameterizedTest
    @CsvSource({
        "東京都府中市宮西町, tokyo",
        "京都府京都市, kyoto",
        "〒060-0001 北海道札幌市, hokkaido",
        "大阪府大阪市(本店)、東京都港区, 'osaka,tokyo'",
        "京都市, ''",
        "シンガポール, ''"
    })
    void anAddressLiesWhereItSays(String address, String keys) {
        assertThat(String.join(",", ALL.in(address))).isEqualTo(keys);
    }
}
