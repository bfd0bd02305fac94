package jp.akashi.store;

import java.time.Instant;
import java.util.List;
import jp.akashi.evidence.HandedIn;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.ProviderId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What was handed in, on PostgreSQL.
public final class PgHandedIn implements HandedIn {
    private static final int AT_ONCE = 200;

    private final JdbcClient sql;

    public PgHandedIn(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public boolean take(ProviderId by, Item item, long most) {
        return sql.sql("select akashi.take_upload(?, ?, ?, ?, ?)")
                .param(by.value())
                .param(item.digest().hex())
                .param(item.bytes())
                .param(Columns.time(item.at()))
                .param(most)
                .query(Boolean.class)
                .single();
    }

    @Override
    public void note(Item item) {
        sql.sql("select akashi.take_upload(null, ?, ?, ?, ?)")
                .param(item.digest().hex())
                .param(item.bytes())
                .param(Columns.time(item.at()))
                .param(Long.MAX_VALUE)
                .query(Boolean.class)
                .single();
    }

    @Override
    public long bytesOf(ProviderId provider) {
        return sql.sql("select coalesce(sum(bytes), 0) from akashi.uploads where provider = ?")
                .param(provider.value())
                .query(Long.class)
                .single();
    }

    @Override
    public List<Digest> listUnnamed(Instant before, @Nullable Digest after) {
        lock();
        return sql.sql(
                        NamedFiles.WITH
                                + """
                                select digest from akashi.uploads
                                where digest > ?
                                    and digest not in (select digest from named where digest is not null)
                                group by digest having max(handed_at) < ?
                                order by digest limit ?\
                                """)
                .param(after == null ? "" : after.hex())
                .param(Columns.time(before))
                .param(AT_ONCE)
                .query((row, _) -> new Digest(row.getString(1)))
                .list();
    }

    @Override
    public void forget(List<Digest> files) {
        sql.sql("delete from akashi.uploads where digest = any (?)").param(names(files)).update();
    }

    /// It lasts as long as the transaction: whoever hands in waits until the files are gone.
    private void lock() {
        sql.sql("lock table akashi.uploads in share row exclusive mode").update();
    }

    private static String[] names(List<Digest> files) {
        return files.stream().map(Digest::hex).toArray(String[]::new);
    }
}
