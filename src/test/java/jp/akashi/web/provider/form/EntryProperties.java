package jp.akashi.web.provider.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.akashi.item.Column;
import jp.akashi.item.Kind;
import jp.akashi.item.Notation;
import jp.akashi.item.Option;
import jp.akashi.item.Qualifier;
import jp.akashi.item.Reading;
import jp.akashi.kernel.FieldKey;
import jp.akashi.kernel.Label;
import jp.akashi.scheme.Field;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/// Whatever a value says, its controls say the same; whatever is typed, a page shows it again.
class EntryProperties {
    private static final String PIECES =
            " / ¦/¦／¦(目標値)¦実績値¦\n¦　¦ ¦有り¦有り ¦無し¦実施なし¦開示なし ¦10分¦1,250円¦99.9%¦名¦ヶ月前¦、¦。¦:¦|¦ | ¦｜"
                    + "¦\\¦\\|¦サーバ¦アプリケーション¦その他(上記以外)¦2025-04-01¦令和7年4月1日¦△¦詳細¦\t¦\r\n¦<b>¦&amp;¦\"¦yes¦x";
    private static final List<Option> TARGETS =
            List.of(
                    new Option("application", label("アプリケーション")),
                    new Option("server", label("サーバ")),
                    new Option("other", label("その他(上記以外)")));

    @Property(tries = 4000)
    void theControlsOfAValueMeanTheValue(@ForAll("readable") Tuple2<Kind, String> written) {
        var field = field(written.get1());
        if (Notation.read(field.kind(), written.get2()) instanceof Reading.Read(var value)) {
            var entry = Entry.of("i:0:answer", field, Optional.of(value));
            assertThat(entry.read()).isEqualTo(new Reading.Read(value));
            assertThat(Entry.sent("i:0:answer", field, browser(entry)).read())
                    .isEqualTo(new Reading.Read(value));
        }
    }

    @Property(tries = 2000)
    void whateverIsTypedIsReadOrRefusedAndKept(
            @ForAll("kinds") Kind kind, @ForAll("typed") Map<String, String> typed) {
        var sent = new LinkedHashMap<String, List<String>>();
        typed.forEach((part, text) -> sent.put("i:0:answer:" + part, List.of(text)));
        var entry = Entry.sent("i:0:answer", field(kind), new Sent(sent));

        assertThat(entry.read()).isNotNull();
        typed.forEach((part, text) -> assertThat(entry.first(part)).isEqualTo(text));
    }

    @Provide
    Arbitrary<Kind> kinds() {
        return Arbitraries.of(
                new Kind.YesNoDetail(List.of()),
                new Kind.YesNoDetail(List.of("分", "時間")),
                new Kind.Text(Kind.MAX_CHARS, null),
                new Kind.Quantity(List.of("円", "千円"), List.of(), true, Kind.Range.SIGNED),
                new Kind.Quantity(List.of("名"), List.of(), false),
                new Kind.Quantity(List.of("%"), List.of(Qualifier.ACTUAL, Qualifier.TARGET), true),
                new Kind.Date(),
                new Kind.Choice(TARGETS, false),
                new Kind.Choice(TARGETS, true),
                table());
    }

    @Provide
    Arbitrary<Tuple2<Kind, String>> readable() {
        var starts =
                Map.of(
                        Kind.YesNoDetail.class, "有り ¦有り 10分 / ¦無し ",
                        Kind.Text.class, "",
                        Kind.Quantity.class, "1,250円 / ¦3,000千円¦99.90%(目標値) / ¦-12円¦120名",
                        Kind.Date.class, "2025-04-01¦令和7年4月1日",
                        Kind.Choice.class, "サーバ / ¦アプリケーション、その他(上記以外) / ¦サーバ",
                        Kind.Table.class, "サーバ主系 | サーバ | 1分\n¦ | アプリケーション\n");
        return kinds().flatMap(kind ->
                Arbitraries.of(starts.getOrDefault(kind.getClass(), "").split("¦"))
                        .flatMap(start -> fragments().map(rest -> Tuple.of(kind, start + rest))));
    }

    @Provide
    Arbitrary<Map<String, String>> typed() {
        var parts =
                Arbitraries.of(
                        "yes",
                        "detail",
                        "number",
                        "unit",
                        "meant",
                        "note",
                        "text",
                        "date",
                        "key",
                        "as",
                        "reason",
                        "0:name",
                        "0:target",
                        "1:interval",
                        "x");
        var texts =
                Arbitraries.oneOf(
                        fragments(),
                        Arbitraries.of("yes", "no", "not-done", "ACTUAL", "server", "円", ""),
                        Arbitraries.strings().ofMaxLength(20));
        return Arbitraries.maps(parts, texts).ofMaxSize(6);
    }

    private static Arbitrary<String> fragments() {
        return Arbitraries.of(PIECES.split("¦"))
                .list()
                .ofMaxSize(6)
                .map(list -> String.join("", list));
    }

    /// What a browser makes of it: line feeds become CRLF.
    private static Sent browser(Entry entry) {
        var sent = new LinkedHashMap<String, List<String>>();
        entry.typed()
                .forEach((part, given) ->
                        sent.put(
                                entry.nameOf(part),
                                given.stream().map(text -> text.replace("\n", "\r\n")).toList()));
        return new Sent(sent);
    }

    private static Kind table() {
        return new Kind.Table(
                List.of(
                        new Column("name", label("監視対象"), new Kind.Text(Kind.MAX_CHARS, null)),
                        new Column("target", label("区分"), new Kind.Choice(TARGETS, false)),
                        new Column(
                                "interval",
                                label("間隔"),
                                new Kind.Quantity(List.of("分"), List.of(), false))),
                10);
    }

    private static Field field(Kind kind) {
        return new Field(new FieldKey("answer"), label("回答"), kind);
    }

    private static Label label(String text) {
        return new Label(text, text);
    }
}
