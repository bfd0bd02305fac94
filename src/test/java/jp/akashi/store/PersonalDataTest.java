package jp.akashi.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// `docs/personal-data.md` names every column of every table once, as personal or as not: whoever
/// adds one says which.
class PersonalDataTest {
    private static final Path PAGE = Path.of("docs/personal-data.md");
    private static final String[] SECTIONS = {"## Tables with personal data", "## Tables without"};
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    /// Which node took a task up.
    private static final String OF_A_NODE = "picked_by";

    private static final int CELLS_WITH = 6;
    private static final int CELLS_WITHOUT = 2;

    /// The order of the columns in it is that of the database.
    @Test
    void everyColumnIsToldOfOnce() throws Exception {
        assertThat(told()).isEqualTo(there());
    }

    @Test
    void whatIsPersonalSaysWhoseWhyAndHowLong() throws IOException {
        assertThat(rows(SECTIONS[0]))
                .hasSizeGreaterThan(50)
                .allSatisfy(row -> {
                    assertThat(row).hasSize(CELLS_WITH);
                    assertThat(row.subList(0, CELLS_WITH - 1)).noneMatch(String::isBlank);
                    assertThat(row.get(4)).endsWith(".").hasSizeGreaterThan(8);
                });
    }

    /// Names that are a person's wherever they stand.
    @Test
    void namesOfPersonsAreNeverCalledImpersonal() throws IOException {
        for (var row : rows(SECTIONS[1])) {
            assertThat(codes(row.get(1)))
                    .as(row.getFirst())
                    .filteredOn(column -> !column.equals(OF_A_NODE))
                    .noneMatch(column -> column.matches(".*(_by|email|person|member|password)"));
        }
    }

    private static Map<String, List<String>> there() throws Exception {
        var columns = new TreeMap<String, List<String>>();
        try (var database = TestDatabase.fresh()) {
            JdbcClient.create(database.app())
                    .sql(
                            """
                            select c.relnamespace::regnamespace || '.' || c.relname as name,
                                array_agg(a.attname::text order by a.attname) as columns
                            from pg_class c join pg_attribute a on a.attrelid = c.oid
                            where c.relnamespace::regnamespace::text in ('akashi', 'public_record')
                                and c.relkind in ('r', 'p') and not c.relispartition
                                and a.attnum > 0 and not a.attisdropped
                                and c.relname <> 'flyway_schema_history'
                            group by 1\
                            """)
                    .query(row -> {
                        columns.put(
                                row.getString("name"),
                                List.of((String[]) row.getArray("columns").getArray()));
                    });
        }
        return columns;
    }

    private static Map<String, List<String>> told() throws IOException {
        var told = new TreeMap<String, List<String>>();
        for (var row : rows(SECTIONS[0])) {
            var columns = new TreeSet<>(codes(row.get(1)));
            for (var other : codes(row.get(5))) {
                assertThat(columns.add(other)).as(row.getFirst() + " " + other).isTrue();
            }
            told.put(codes(row.getFirst()).getFirst(), List.copyOf(columns));
        }
        for (var row : rows(SECTIONS[1])) {
            assertThat(row).hasSize(CELLS_WITHOUT);
            told.put(
                    codes(row.getFirst()).getFirst(),
                    List.copyOf(new TreeSet<>(codes(row.get(1)))));
        }
        return told;
    }

    private static List<List<String>> rows(String section) throws IOException {
        return Files.readAllLines(PAGE).stream()
                .dropWhile(line -> !line.equals(section))
                .skip(1)
                .takeWhile(line -> !line.startsWith("## "))
                .filter(line -> line.startsWith("| `"))
                .map(line ->
                        List.of(line.substring(1, line.length() - 1).split("\\|", -1)).stream()
                                .map(String::strip)
                                .toList())
                .toList();
    }

    private static List<String> codes(String cell) {
        return CODE.matcher(cell).results().map(found -> found.group(1)).toList();
    }
}
