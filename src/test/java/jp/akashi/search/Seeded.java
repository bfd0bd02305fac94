package jp.akashi.search;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import jp.akashi.application.WithholdingReason;
import jp.akashi.certification.Ending;
import jp.akashi.item.Answer;
import jp.akashi.item.Notation;
import jp.akashi.item.Reading;
import jp.akashi.item.Value;
import jp.akashi.kernel.FieldKey;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.Term;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Statement;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.Field;
import jp.akashi.scheme.Row;
import jp.akashi.scheme.Schemes;
import jp.akashi.schemefile.SchemeFiles;
import org.jspecify.annotations.Nullable;

/// Services of all schemes that answer as a seed has it: like the examples of the forms, with other
/// words among them, and in every state there is.
final class Seeded {
    static final Schemes SCHEMES = SchemeFiles.builtIn().read().orThrow();

    private static final List<String> WORDS =
            List.of(
                    "二要素認証",
                    "多要素認証",
                    "MFA",
                    "バックアップ",
                    "ﾊﾞｯｸｱｯﾌﾟ",
                    "退避",
                    "暗号化",
                    "AES256",
                    "髙度な監視",
                    "渡邉",
                    "澤田",
                    "京都",
                    "東京都",
                    "シングルサインオン",
                    "SSO",
                    "復旧",
                    "目標復旧時間",
                    "ＲＴＯ",
                    "サーバー",
                    "サーバ",
                    "ログ",
                    "カタログ",
                    "ブログ",
                    "都度",
                    "ISMS",
                    "ｸﾗｳﾄﾞ",
                    "くらうど",
                    "℃",
                    "㈱",
                    "𠮷野家",
                    "葛󠄀城",
                    "one two",
                    "A-B",
                    "A‐B",
                    "100%");
    private static final List<String> FIRST =
            List.of("さくら", "ひかり", "みどり", "アルファ", "髙橋", "東京", "京都", "Nova", "未来", "つばめ");
    private static final List<String> SECOND =
            List.of("クラウド", "文書管理", "給与", "ポータル", "電子契約", "Box", "バックアップ", "データセンター");
    private static final List<String> PLACES =
            List.of("東京都府中市", "京都府京都市", "大阪府大阪市", "北海道札幌市", "福岡県福岡市", "シンガポール");

    private final Random random;

    private Seeded(long seed) {
        random = new Random(seed);
    }

    static List<Entry> entries(int count) {
        return IntStream.range(0, count).mapToObj(at -> new Seeded(at).entry(at)).toList();
    }

    /// The next revision of an entry, which says something else.
    static Entry revised(Entry entry, String service) {
        var face = entry.face();
        var standing = entry.standing();
        return new Entry(
                entry.number(),
                entry.printed(),
                entry.edition(),
                new Entry.Face(service, face.providerName(), "", "改めました。", "", face.serviceTypes()),
                new Entry.Standing(
                        standing.certifiedOn(),
                        standing.term(),
                        standing.revision() + 1,
                        standing.publishedAt().plusSeconds(60)),
                entry.statements());
    }

    private Entry entry(int serial) {
        var scheme = pick(SCHEMES.all());
        var edition = pick(scheme.editions());
        var on = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(4300));
        var number = scheme.numbering().number(serial + 1, on);
        return new Entry(
                number,
                scheme.numbering().print(number),
                edition.id(),
                new Entry.Face(
                        pick(FIRST) + pick(SECOND) + (random.nextInt(4) == 0 ? pick(WORDS) : ""),
                        "株式会社" + pick(FIRST) + pick(SECOND),
                        "",
                        pick(WORDS) + "を" + pick(WORDS) + "するサービスです。\n" + pick(WORDS),
                        "",
                        List.of(pick(SCHEMES.words().serviceTypes()).id())),
                new Entry.Standing(
                        on,
                        Term.ofYears(on, 2),
                        1,
                        Instant.parse("2026-01-01T00:00:00Z"),
                        ending(on)),
                statements(edition));
    }

    private @Nullable Ending ending(LocalDate on) {
        return random.nextInt(12) > 0
                ? null
                : new Ending(pick(List.of(Ending.Kind.values())), on.plusMonths(7));
    }

    private Map<ItemId, Statement> statements(Edition edition) {
        var statements = new LinkedHashMap<ItemId, Statement>();
        edition.rows().forEach(row -> statements.put(row.id(), statement(row)));
        return statements;
    }

    private Statement statement(Row row) {
        return switch (random.nextInt(14)) {
            case 0 ->
                    new Statement.Withheld(
                            WithholdingReason.SECURITY, LocalDate.parse("2030-01-01"));
            case 1 -> new Statement.Unanswered();
            default -> new Statement.Disclosed(answer(row));
        };
    }

    private Answer answer(Row row) {
        var parts = new ArrayList<Answer.Part>();
        parts.add(new Answer.Part(row.item().traits().perSite() ? "第一" : "", values(row)));
        if (row.item().traits().perSite() && random.nextBoolean()) {
            parts.add(new Answer.Part("第二", values(row)));
        }
        return new Answer(parts);
    }

    private Map<FieldKey, Value> values(Row row) {
        var values = new LinkedHashMap<FieldKey, Value>();
        for (var field : row.fields()) {
            if (random.nextInt(8) > 0) {
                values.put(field.key(), value(row, field));
            }
        }
        return values;
    }

    private Value value(Row row, Field field) {
        var example = row.item().help().example().getOrDefault(field.key(), "");
        if (random.nextInt(10) == 0) {
            return random.nextBoolean()
                    ? new Value.NotDone(pick(WORDS))
                    : new Value.NotDisclosed(pick(WORDS));
        }
        return Notation.read(field.kind(), example) instanceof Reading.Read(var value)
                ? varied(field, value)
                : new Value.NotDone("");
    }

    private Value varied(Field field, Value value) {
        return switch (value) {
            case Value.YesNo(_, var detail, var amount) ->
                    random.nextInt(4) == 0
                            ? new Value.YesNo(false, "", null)
                            : new Value.YesNo(true, detail + pick(WORDS), amount);
            case Value.Words(var text) ->
                    new Value.Words(
                            field.key().value().equals("head-office")
                                    ? pick(PLACES)
                                    : text + pick(WORDS) + " " + pick(WORDS));
            case Value.Quantity(var number, var unit, var qualifier, _) ->
                    new Value.Quantity(
                            unit.equals("%")
                                    ? number
                                    : number.multiply(BigDecimal.valueOf(1 + random.nextInt(9))),
                            unit,
                            qualifier,
                            pick(WORDS));
            case Value.Day day -> day;
            case Value.Chosen chosen -> chosen;
            case Value.Rows rows -> rows;
            case Value.NotDone none -> none;
            case Value.NotDisclosed none -> none;
        };
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
