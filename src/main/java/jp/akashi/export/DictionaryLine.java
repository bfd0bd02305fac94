package jp.akashi.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import jp.akashi.item.Column;
import jp.akashi.item.Kind;
import jp.akashi.kernel.EditionId;
import jp.akashi.kernel.Label;
import jp.akashi.scheme.Field;

/// A line of the data dictionary: one thing that has a name.
///
/// @param sort 列, 状態, 開示項目, 記入欄, 選択肢 or 表の列
/// @param about its file, where it is a column of one
record DictionaryLine(String sort, String about, String id, Label label, Facts facts) {
    static final List<String> HEAD =
            List.of("種別", "ファイル", "ID", "名称", "英語名", "型", "単位", "問う版", "最初の版", "説明", "英語の説明");

    /// What is known of it; empty where it is not the case.
    ///
    /// @param editions all that ask it, parted by `;`
    record Facts(String type, String units, String editions, String since, Label says) {
        static Facts of(String type, Label says) {
            return new Facts(type, "", "", "", says);
        }
    }

    private static final Label NO_WORDS = new Label("", "");

    String[] cells() {
        return new String[] {
            sort,
            about,
            id,
            label.ja(),
            label.en(),
            facts.type(),
            facts.units(),
            facts.editions(),
            facts.since(),
            facts.says().ja(),
            facts.says().en()
        };
    }

    static List<DictionaryLine> all(List<BulkTable> tables, ItemBank bank) {
        var lines = new ArrayList<DictionaryLine>();
        var once = new LinkedHashMap<String, BulkTable>();
        tables.forEach(table -> once.putIfAbsent(table.path().replace("machine/", ""), table));
        once.forEach((path, table) ->
                table.table().columns().forEach(column -> lines.add(of(path, column))));
        for (var state : BlankState.values()) {
            lines.add(
                    new DictionaryLine(
                            "状態", "", state.key(), state.label(), Facts.of("key", NO_WORDS)));
        }
        bank.all().values().forEach(asked -> lines.addAll(of(asked)));
        return lines;
    }

    private static DictionaryLine of(String path, DataColumn column) {
        return new DictionaryLine(
                "列",
                path,
                column.id(),
                column.label(),
                Facts.of(column.type().key(), column.says()));
    }

    private static List<DictionaryLine> of(ItemBank.Asked asked) {
        var item = asked.item();
        var lines = new ArrayList<DictionaryLine>();
        var editions =
                String.join(";", asked.editions().stream().map(EditionId::toString).toList());
        lines.add(
                new DictionaryLine(
                        "開示項目",
                        "",
                        item.id().value(),
                        item.label(),
                        new Facts(
                                "",
                                "",
                                editions,
                                asked.editions().getFirst().toString(),
                                item.ask())));
        item.fields().forEach(field -> lines.addAll(of(asked, field)));
        return lines;
    }

    private static List<DictionaryLine> of(ItemBank.Asked asked, Field field) {
        var id = asked.item().id() + "/" + field.key();
        var lines = new ArrayList<DictionaryLine>();
        lines.add(
                new DictionaryLine(
                        "記入欄",
                        "",
                        id,
                        field.label(),
                        new Facts(
                                KindNames.of(field.kind()),
                                String.join(";", KindNames.units(field.kind())),
                                "",
                                asked.sinceOf(field).toString(),
                                KindNames.label(field.kind()))));
        if (field.kind() instanceof Kind.Choice(var options, _)) {
            options.forEach(option ->
                    lines.add(
                            new DictionaryLine(
                                    "選択肢",
                                    "",
                                    id + "/" + option.key(),
                                    option.label(),
                                    Facts.of("key", NO_WORDS))));
        }
        if (field.kind() instanceof Kind.Table(var columns, _)) {
            columns.forEach(column -> lines.add(of(id, column)));
        }
        return lines;
    }

    private static DictionaryLine of(String field, Column column) {
        return new DictionaryLine(
                "表の列",
                "",
                field + "/" + column.key(),
                column.label(),
                Facts.of(KindNames.of(column.kind()), NO_WORDS));
    }
}
