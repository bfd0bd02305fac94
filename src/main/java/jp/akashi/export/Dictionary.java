package jp.akashi.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import jp.akashi.item.Column;
import jp.akashi.item.Kind;
import jp.akashi.item.Option;
import jp.akashi.item.Qualifier;
import jp.akashi.kernel.EditionId;
import jp.akashi.kernel.Label;
import jp.akashi.scheme.Field;
import jp.akashi.scheme.Schemes;

/// What everything in the data means (データ項目定義書): every column of the tables, every state, every
/// item with its blanks, their choices and units, and since which edition they are asked.
public final class Dictionary {
    private final List<BulkFile> files;
    private final ItemBank bank;

    private Dictionary(List<BulkFile> files, Schemes schemes) {
        this.files = files;
        this.bank = ItemBank.of(schemes);
    }

    /// The dictionary as a tree.
    public static Map<String, Object> tree(List<BulkFile> files, Schemes schemes) {
        return new Dictionary(files, schemes).tree();
    }

    /// The dictionary as a table that opens in a spreadsheet.
    public static byte[] csv(List<BulkFile> files, Schemes schemes) {
        var lines =
                DictionaryLine.all(
                        new Dictionary(files, schemes).tables().toList(), ItemBank.of(schemes));
        var bytes = new ByteArrayOutputStream();
        var pen = new CsvPen(bytes, true);
        try {
            pen.piece(Dialect.PEOPLE.mark().getBytes(StandardCharsets.UTF_8));
            line(pen, DictionaryLine.HEAD.toArray(String[]::new));
            for (var line : lines) {
                line(pen, line.cells());
            }
            pen.flush();
        } catch (IOException broken) {
            throw new UncheckedIOException("a table in memory", broken);
        }
        return bytes.toByteArray();
    }

    private static void line(CsvPen pen, String... cells) throws IOException {
        for (int at = 0; at < cells.length; at++) {
            if (at > 0) {
                pen.next();
            }
            pen.text(cells[at]);
        }
        pen.line();
    }

    /// The tables there are: the columns of each stand once.
    private Stream<BulkTable> tables() {
        return files.stream()
                .flatMap(file ->
                        file instanceof BulkTable table ? Stream.of(table) : Stream.empty());
    }

    private Map<String, Object> tree() {
        return Keywords.of(
                "files",
                tables().map(table ->
                                Keywords.of(
                                        "path",
                                        "/data/" + table.path(),
                                        "label",
                                        table.label().ja(),
                                        "labelEn",
                                        table.label().en(),
                                        "columns",
                                        table.table().columns().stream()
                                                .map(Dictionary::tree)
                                                .toList()))
                        .toList(),
                "states",
                Stream.of(BlankState.values())
                        .map(state ->
                                Keywords.of(
                                        "key",
                                        state.key(),
                                        "label",
                                        state.label().ja(),
                                        "labelEn",
                                        state.label().en()))
                        .toList(),
                "items",
                bank.all().values().stream().map(Dictionary::tree).toList());
    }

    private static Map<String, Object> tree(DataColumn column) {
        return Keywords.of(
                "id",
                column.id(),
                "label",
                column.label().ja(),
                "labelEn",
                column.label().en(),
                "type",
                column.type().key(),
                "description",
                column.says().ja(),
                "descriptionEn",
                column.says().en());
    }

    private static Map<String, Object> tree(ItemBank.Asked asked) {
        var item = asked.item();
        return Keywords.of(
                "id",
                item.id().value(),
                "label",
                item.label().ja(),
                "labelEn",
                item.label().en(),
                "section",
                asked.section().label().ja(),
                "ask",
                item.ask().ja(),
                "askEn",
                item.ask().en(),
                "perSite",
                item.traits().perSite(),
                "editions",
                asked.editions().stream().map(EditionId::toString).toList(),
                "fields",
                item.fields().stream().map(field -> tree(asked, field)).toList());
    }

    private static Map<String, Object> tree(ItemBank.Asked asked, Field field) {
        var tree =
                Keywords.of(
                        "key",
                        field.key().value(),
                        "label",
                        field.label().ja(),
                        "labelEn",
                        field.label().en(),
                        "kind",
                        KindNames.of(field.kind()),
                        "since",
                        asked.sinceOf(field).toString());
        switch (field.kind()) {
            case Kind.Choice(var options, var multi) -> {
                tree.put("multi", multi);
                tree.put("choices", options.stream().map(Dictionary::choice).toList());
            }
            case Kind.Quantity quantity -> {
                tree.put("units", quantity.units());
                tree.put(
                        "qualifiers",
                        quantity.qualifiers().stream()
                                .map(Qualifier::name)
                                .map(name -> name.toLowerCase(Locale.ROOT))
                                .toList());
            }
            case Kind.YesNoDetail(var units) -> tree.put("units", units);
            case Kind.Table(var columns, _) ->
                    tree.put("columns", columns.stream().map(Dictionary::column).toList());
            case Kind.Text _ -> {}
            case Kind.Date _ -> {}
        }
        return tree;
    }

    private static Map<String, Object> choice(Option option) {
        return named(option.key(), option.label());
    }

    private static Map<String, Object> column(Column column) {
        return named(column.key(), column.label());
    }

    private static Map<String, Object> named(String key, Label label) {
        return Keywords.of("key", key, "label", label.ja(), "labelEn", label.en());
    }
}
