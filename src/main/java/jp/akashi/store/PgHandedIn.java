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
        if (!isAnyUnnamed(before)) {
            return List.of();
        }
        lock();
        free(before);
        return sql.sql(
                        NamedFiles.WITH
                                + """
                                select digest from akashi.uploads
                                where digest > ?
                                    and not exists (select from named where named.digest = uploads.digest)
                                group by digest having max(handed_at) < ?
                                order by digest limit ?\
                                """)
                .param(after == null ? "" : after.hex())
                .param(Columns.time(before))
                .param(AT_ONCE)
                .query((row, _) -> new Digest(row.getString(1)))
                .list();
    }

    /// Looked for first, while files may be handed in.
    private boolean isAnyUnnamed(Instant before) {
        return sql.sql(
                        NamedFiles.WITH
                                + """
                                select exists (select from akashi.uploads u
                                    where u.handed_at < ?
                                        and not exists (select from named n
                                            where n.digest = u.digest
                                                and (u.provider is null or n.provider = u.provider)))\
                                """)
                .param(Columns.time(before))
                .query(Boolean.class)
                .single();
    }

    /// What a provider's records name no more is the office's from now on: it takes no room of
    /// anybody's, and is found here when the records of others name it no more either.
    private void free(Instant before) {
        sql.sql(
                        NamedFiles.WITH
                                + """
                                , freed as (
                                    delete from akashi.uploads u
                                    where u.provider is not null and u.handed_at < ?
                                        and not exists (select from named n
                                            where n.digest = u.digest and n.provider = u.provider)
                                    returning u.digest, u.bytes, u.handed_at)
                                insert into akashi.uploads (digest, bytes, handed_at)
                                select digest, max(bytes), max(handed_at) from freed group by digest
                                on conflict (digest, coalesce(provider, '')) do update
                                    set handed_at = greatest(uploads.handed_at, excluded.handed_at)\
                                """)
                .param(Columns.time(before))
                .update();
    }

    @Override
    public List<Digest> listLeft(List<Digest> files, Instant since) {
        lock();
        var again =
                sql.sql(
                                "select digest from akashi.uploads where digest = any (?) and handed_at >= ?")
                        .param(names(files))
                        .param(Columns.time(since))
                        .query((row, _) -> new Digest(row.getString(1)))
                        .list();
        return files.stream().filter(file -> !again.contains(file)).toList();
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
