package jp.akashi.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import jp.akashi.registry.BulkRegister;
import jp.akashi.registry.Entry;
import org.postgresql.PGConnection;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/// Writes many entries into the public record by one COPY.
public final class PgBulkRegister implements BulkRegister {
    private static final String COPY =
            """
            copy public_record.entries
                (number, revision, printed, scheme, edition, service_name, provider_name,
                 corporate_number, summary, service_url, service_types,
                 certified_on, term_from, term_until, published_at, ending_kind, ending_on,
                 ending_successor, continued,
                 statements, origin)
            from stdin\
            """;
    private static final String LIST =
            """
            insert into public_record.listings (number, revision)
            select number, max(revision) from unnest(?::text[], ?::int[]) as told (number, revision)
            group by number
            on conflict (number) do update set revision = excluded.revision
            where listings.revision < excluded.revision\
            """;

    private final JdbcTemplate sql;

    public PgBulkRegister(DataSource source) {
        this.sql = new JdbcTemplate(source);
    }

    @Override
    public Runnable ready(List<Entry> entries) {
        var rows = new CopyRows();
        entries.forEach(entry -> write(entry, rows));
        var bytes = rows.bytes();
        var numbers = entries.stream().map(entry -> entry.number().slug()).toArray(String[]::new);
        var revisions =
                entries.stream().map(entry -> entry.standing().revision()).toArray(Integer[]::new);
        return () -> publish(bytes, numbers, revisions);
    }

    private void publish(byte[] rows, String[] numbers, Integer[] revisions) {
        try {
            sql.execute(copied(rows));
        } catch (DuplicateKeyException published) {
            throw new IllegalStateException("published before", published);
        }
        sql.update(LIST, numbers, revisions);
    }

    private static ConnectionCallback<Long> copied(byte[] rows) {
        return connection -> {
            try {
                return connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn(COPY, new ByteArrayInputStream(rows));
            } catch (IOException broken) {
                throw new SQLException(broken);
            }
        };
    }

    private static void write(Entry entry, CopyRows rows) {
        var standing = entry.standing();
        rows.cell(entry.number().slug())
                .cell(standing.revision())
                .cell(entry.printed())
                .cell(entry.edition().scheme().value())
                .cell(entry.edition().date());
        write(entry.face(), rows);
        rows.cell(standing.certifiedOn())
                .cell(standing.term().from())
                .cell(standing.term().until())
                .cell(Columns.time(standing.publishedAt()))
                .cell(Columns.kind(standing.ending()))
                .cell(Columns.day(standing.ending()))
                .cell(Columns.successor(standing.ending()))
                .cell(standing.continued())
                .cell(StatementJson.bytes(entry.statements()))
                .cell(OriginJson.print(entry.origin()))
                .end();
    }

    private static void write(Entry.Face face, CopyRows rows) {
        rows.cell(face.serviceName())
                .cell(face.providerName())
                .cell(face.corporateNumber())
                .cell(face.summary())
                .cell(face.serviceUrl())
                .cell(face.serviceTypes());
    }
}
