package jp.akashi.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.akashi.disclosure.Disclosure;
import jp.akashi.item.Answer;
import jp.akashi.item.Notation;
import jp.akashi.item.Reading;
import jp.akashi.item.Value;
import jp.akashi.kernel.EditionId;
import jp.akashi.kernel.FieldKey;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.Term;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Statement;
import jp.akashi.scheme.Row;
import jp.akashi.scheme.Schemes;
import jp.akashi.schemefile.SchemeFiles;

/// Applications that answer all rows of an edition as the examples of the schemes' data do.
final class Example {
    static final Schemes SCHEMES = SchemeFiles.builtIn().read().orThrow();
    static final EditionId EDITION = EditionId.parse("asp-saas-ai/2022-04-01");
    static final LocalDate CERTIFIED = LocalDate.of(2025, 4, 1);

    private Example() {}

    static Disclosure disclosure() {
        return disclosure(EDITION);
    }

    static Disclosure disclosure(EditionId edition) {
        var answers = new LinkedHashMap<ItemId, Answer>();
        for (var row : SCHEMES.get(edition).rows()) {
            answers.put(row.id(), answer(row));
        }
        return new Disclosure(edition, answers);
    }

    private static Answer answer(Row row) {
        var values = new LinkedHashMap<FieldKey, Value>();
        for (var field : row.fields()) {
            var text = row.item().help().example().getOrDefault(field.key(), "");
            if (Notation.read(field.kind(), text) instanceof Reading.Read(var value)) {
                values.put(field.key(), value);
            }
        }
        return Answer.of(values);
    }

    static Map<ItemId, Statement> statements() {
        var statements = new LinkedHashMap<ItemId, Statement>();
        disclosure()
                .answers()
                .forEach((item, answer) -> statements.put(item, new Statement.Disclosed(answer)));
        return statements;
    }

    /// The entry of the n-th certified service.
    static Entry entry(int serial, Map<ItemId, Statement> statements) {
        var numbering = SCHEMES.get(EDITION.scheme()).numbering();
        var number = numbering.number(serial, CERTIFIED);
        return new Entry(
                number, numbering.print(number), EDITION, face(serial), standing(), statements);
    }

    private static Entry.Face face(int serial) {
        return new Entry.Face(
                "みほん文書AI " + serial,
                "株式会社みほんクラウド",
                "7999901000001",
                "紙やPDFの請求書をAIで読み取り、項目ごとのデータに変換するサービスです。",
                "https://www.mihon-cloud.example",
                List.of("finance-accounting"));
    }

    private static Entry.Standing standing() {
        var term = new Term(CERTIFIED, CERTIFIED.plusYears(2).minusDays(1));
        return new Entry.Standing(CERTIFIED, term, 1, Instant.parse("2025-04-01T00:00:00Z"));
    }
}
