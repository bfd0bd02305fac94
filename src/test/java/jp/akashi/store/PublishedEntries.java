package jp.akashi.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.akashi.application.WithholdingReason;
import jp.akashi.certification.Ending;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.Term;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Statement;
import jp.akashi.road.Papers;
import jp.akashi.road.SmallScheme;

/// Entries as the contracts of the public record publish them.
final class PublishedEntries {
    private PublishedEntries() {}

    static Entry entry(Stores stores, int revision, String service, String certifiedOn) {
        int serial = stores.published().certifications().nextSerial(SmallScheme.ID);
        var number = new CertificationNumber("AI", serial, "2206");
        var on = LocalDate.parse(certifiedOn);
        return new Entry(
                number,
                number.printed(" "),
                SmallScheme.EDITION,
                new Entry.Face(
                        service,
                        Papers.PROVIDER,
                        "",
                        "文書を要約します。\n二行目",
                        "https://mihon.example/",
                        List.of("office", "other")),
                new Entry.Standing(on, Term.ofYears(on, 2), revision, Given.MORNING),
                statements());
    }

    static Entry revised(Entry entry) {
        return new Entry(
                entry.number(),
                entry.printed(),
                entry.edition(),
                new Entry.Face(
                        "改名サービス" + entry.number().slug(),
                        Papers.PROVIDER,
                        "",
                        "改めました。",
                        "",
                        List.of()),
                new Entry.Standing(
                        entry.standing().certifiedOn(),
                        entry.standing().term(),
                        entry.standing().revision() + 1,
                        Given.MORNING),
                entry.statements());
    }

    static Entry ended(Entry entry, Instant published) {
        var standing = entry.standing();
        return new Entry(
                entry.number(),
                entry.printed(),
                entry.edition(),
                entry.face(),
                new Entry.Standing(
                        standing.certifiedOn(),
                        standing.term(),
                        standing.revision(),
                        published,
                        new Ending(Ending.Kind.REVOKED, LocalDate.parse("2022-12-01"))),
                entry.statements());
    }

    static Map<ItemId, Statement> statements() {
        var statements = new LinkedHashMap<ItemId, Statement>();
        var dossier = Papers.complete().disclosure();
        statements.put(SmallScheme.NAME, new Statement.Disclosed(dossier.answer(SmallScheme.NAME)));
        statements.put(
                SmallScheme.MONITORING,
                new Statement.Withheld(WithholdingReason.SECURITY, LocalDate.parse("2023-03-31")));
        statements.put(
                SmallScheme.NOTICE, new Statement.Disclosed(dossier.answer(SmallScheme.NOTICE)));
        statements.put(
                SmallScheme.REGION, new Statement.Disclosed(dossier.answer(SmallScheme.REGION)));
        statements.put(SmallScheme.AUDIT, new Statement.Unanswered());
        return statements;
    }
}
