package jp.akashi.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.stream.IntStream;
import jp.akashi.evidence.TextIndex;
import jp.akashi.kernel.Digest;
import jp.akashi.store.keys.Sealer;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The text of filed documents on PostgreSQL, by the digest of the file; sealed as the files are.
public final class PgPageTexts implements TextIndex {
    private static final int AT_ONCE = 500;

    private final JdbcClient sql;
    private final Sealer sealer;

    public PgPageTexts(JdbcClient sql, Sealer sealer) {
        this.sql = sql;
        this.sealer = sealer;
    }

    @Override
    public List<String> pagesOf(Digest document) {
        return sql.sql(
                        "select page, sealed from akashi.page_texts where document = ? order by page")
                .param(document.hex())
                .query((row, _) -> open(document.hex(), row.getInt("page"), row.getBytes("sealed")))
                .list();
    }

    private String open(String document, int page, byte[] sealed) {
        return sealer.open(sealed, purpose(document, page))
                .map(plain -> new String(plain, UTF_8))
                .orElseThrow(() ->
                        new IllegalStateException("damaged: text of " + document + " " + page));
    }

    private byte[] seal(String document, int page, String text) {
        return sealer.seal(text.getBytes(UTF_8), purpose(document, page));
    }

    private static String purpose(String document, int page) {
        return document + " " + page;
    }

    @Override
    public void remove(Digest document) {
        sql.sql("delete from akashi.page_texts where document = ?").param(document.hex()).update();
    }

    @Override
    public void put(Digest document, List<String> pages) {
        sql.sql(
                        """
                        insert into akashi.page_texts (document, page, sealed)
                        select ?, page, sealed from unnest(?::int[], ?::bytea[]) as given (page, sealed)
                        on conflict do nothing\
                        """)
                .param(document.hex())
                .param(IntStream.rangeClosed(1, pages.size()).boxed().toArray(Integer[]::new))
                .param(
                        IntStream.rangeClosed(1, pages.size())
                                .mapToObj(page ->
                                        seal(
                                                document.hex(),
                                                page,
                                                Json.storable(pages.get(page - 1))))
                                .toArray(byte[][]::new))
                .update();
    }

    private record Plain(String document, int page, String text) {}

    /// Seals the texts that were kept plainly.
    ///
    /// @return how many there were
    public int sealAll() {
        int count = 0;
        for (var some = plain(); !some.isEmpty(); some = plain()) {
            some.forEach(this::seal);
            count += some.size();
        }
        return count;
    }

    private List<Plain> plain() {
        return sql.sql("select * from akashi.page_texts where sealed is null limit ?")
                .param(AT_ONCE)
                .query((row, _) ->
                        new Plain(
                                row.getString("document"),
                                row.getInt("page"),
                                row.getString("text")))
                .list();
    }

    private void seal(Plain plain) {
        sql.sql(
                        """
                        update akashi.page_texts set sealed = ?, text = null
                        where document = ? and page = ?\
                        """)
                .param(seal(plain.document(), plain.page(), plain.text()))
                .param(plain.document())
                .param(plain.page())
                .update();
    }
}
