package jp.akashi.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.akashi.kernel.Digest;
import jp.akashi.store.keys.Sealer;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class PgPageTextsTest {
    private static final Digest DOCUMENT = Digest.of("資料1");

    @Test
    void theTextOfAPageIsInTheDatabaseSealedAloneAlsoWhenItWasKeptPlainly() throws Exception {
        try (var database = TestDatabase.fresh()) {
            var sql = JdbcClient.create(database.app());
            var texts = new PgPageTexts(sql, new Sealer(new byte[32]));
            sql.sql("insert into akashi.page_texts (document, page, text) values (?, 1, 'himitsu')")
                    .param(DOCUMENT.hex())
                    .update();

            assertThat(texts.sealAll()).isEqualTo(1);
            assertThat(texts.sealAll()).isZero();
            texts.put(Digest.of("資料2"), List.of("himitsu"));

            assertThat(texts.pagesOf(DOCUMENT)).containsExactly("himitsu");
            assertThat(texts.pagesOf(Digest.of("資料2"))).containsExactly("himitsu");
            var rows =
                    sql.sql(
                                    "select page_texts::text || encode(sealed, 'escape') from akashi.page_texts")
                            .query(String.class)
                            .list();
            assertThat(rows).hasSize(2).noneMatch(row -> row.contains("himitsu"));
        }
    }
}
