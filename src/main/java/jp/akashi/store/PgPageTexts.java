package jp.akashi.store;

import java.util.List;
import java.util.stream.IntStream;
import jp.akashi.evidence.TextIndex;
import jp.akashi.kernel.Digest;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The text of filed documents on PostgreSQL, by the digest of the file.
public final class PgPageTexts implements TextIndex {
    private final JdbcClient sql;

    public PgPageTexts(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<String> pagesOf(Digest document) {
        return sql.sql("select text from akashi.page_texts where document = ? order by page")
                .param(document.hex())
                .query((row, _) -> row.getString("text"))
                .list();
    }

    @Override
    public void remove(Digest document) {
        sql.sql("delete from akashi.page_texts where document = ?").param(document.hex()).update();
    }

    @Override
    public void put(Digest document, List<String> pages) {
        sql.sql(
                        """
                        insert into akashi.page_texts (document, page, text)
                        select ?, page, text from unnest(?::int[], ?::text[]) as given (page, text)
                        on conflict do nothing\
                        """)
                .param(document.hex())
                .param(IntStream.rangeClosed(1, pages.size()).boxed().toArray(Integer[]::new))
                .param(pages.stream().map(Json::storable).toArray(String[]::new))
                .update();
    }
}
