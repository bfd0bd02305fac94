package jp.akashi.directory;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.akashi.application.WithholdingReason;
import jp.akashi.certification.Ending;
import jp.akashi.item.Answer;
import jp.akashi.item.Value;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.EditionId;
import jp.akashi.kernel.FieldKey;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.Term;
import jp.akashi.kernel.Tokyo;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Statement;
import jp.akashi.scheme.Forms;
import org.jspecify.annotations.Nullable;

/// Revisions of one made-up service, each like the one before but for what a test is about.
final class Revisions {
    static final ItemId A = new ItemId("a.one");
    static final ItemId B = new ItemId("a.two");
    static final ItemId C = new ItemId("a.three");
    static final FieldKey FIELD = Forms.ANSWER;
    static final LocalDate DAY = LocalDate.parse("2022-04-01");
    static final EditionId LATER = new EditionId(Forms.EDITION.scheme(), DAY.plusYears(1));

    private Revisions() {}

    /// The first publication, at the beginning of its term in Tokyo.
    static Entry first(Map<ItemId, Statement> statements) {
        return new Entry(
                new CertificationNumber("AI", 1, "2204"),
                "AI 0001-2204",
                Forms.EDITION,
                new Entry.Face("みほん", "株式会社みほん", "", "", "", List.of()),
                standing(1, 0, null),
                statements);
    }

    static Entry first() {
        return first(Map.of(A, said("甲"), B, said("乙")));
    }

    /// Published so many days into the term, which is two years from 2022-04-01.
    static Entry.Standing standing(int revision, int days, @Nullable Ending ending) {
        return standing(revision, days, Term.ofYears(DAY, 2), ending);
    }

    static Entry.Standing standing(int revision, int days, Term term, @Nullable Ending ending) {
        var at = DAY.plusDays(days).atStartOfDay(Tokyo.ZONE).toInstant();
        return new Entry.Standing(DAY, term, revision, at, ending);
    }

    static Entry with(Entry entry, Entry.Standing standing) {
        return new Entry(
                entry.number(),
                entry.printed(),
                entry.edition(),
                entry.face(),
                standing,
                entry.statements());
    }

    static Entry with(Entry entry, Entry.Face face) {
        return new Entry(
                entry.number(),
                entry.printed(),
                entry.edition(),
                face,
                entry.standing(),
                entry.statements());
    }

    static Entry with(Entry entry, EditionId edition) {
        return new Entry(
                entry.number(),
                entry.printed(),
                edition,
                entry.face(),
                entry.standing(),
                entry.statements());
    }

    static Entry with(Entry entry, ItemId item, Statement statement) {
        var statements = new LinkedHashMap<>(entry.statements());
        statements.put(item, statement);
        return new Entry(
                entry.number(),
                entry.printed(),
                entry.edition(),
                entry.face(),
                entry.standing(),
                statements);
    }

    static Statement said(String words) {
        return said(new Value.Words(words));
    }

    static Statement said(Value value) {
        return new Statement.Disclosed(Answer.of(Map.of(FIELD, value)));
    }

    static Statement withheld(int days) {
        return new Statement.Withheld(WithholdingReason.SECURITY, DAY.plusDays(days));
    }

    static Value.Quantity figure(String number, String unit, String note) {
        return new Value.Quantity(new BigDecimal(number), unit, null, note);
    }
}
