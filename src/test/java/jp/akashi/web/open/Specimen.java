package jp.akashi.web.open;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.akashi.item.Answer;
import jp.akashi.item.Notation;
import jp.akashi.item.Reading;
import jp.akashi.item.Value;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.FieldKey;
import jp.akashi.kernel.ItemId;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Statement;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.Field;
import jp.akashi.scheme.Row;
import jp.akashi.scheme.Schemes;
import jp.akashi.schemefile.SchemeFiles;

/// A service that answers every item of a real edition with the examples of the form.
final class Specimen {
    static final Schemes SCHEMES = SchemeFiles.builtIn().read().orThrow();

    private Specimen() {}

    /// Every edition of every scheme.
    static Stream<Edition> editions() {
        return SCHEMES.all().stream().flatMap(scheme -> scheme.editions().stream());
    }

    /// The number of the n-th service certified in the scheme of an edition.
    static CertificationNumber number(Edition edition, int serial) {
        return SCHEMES.get(edition.id().scheme())
                .numbering()
                .number(serial, LocalDate.of(2022, 6, 1));
    }

    static Entry entry(Edition edition, int serial, String service) {
        var number = number(edition, serial);
        var small = OpenSite.entry(number, service, Map.of());
        return new Entry(
                number,
                SCHEMES.get(edition.id().scheme()).numbering().print(number),
                edition.id(),
                small.face(),
                small.standing(),
                statements(edition));
    }

    private static Map<ItemId, Statement> statements(Edition edition) {
        var statements = new LinkedHashMap<ItemId, Statement>();
        edition.rows()
                .forEach(row -> statements.put(row.id(), new Statement.Disclosed(answer(row))));
        return statements;
    }

    private static Answer answer(Row row) {
        var values = new LinkedHashMap<FieldKey, Value>();
        row.fields().forEach(field -> values.put(field.key(), value(row, field)));
        return row.item().traits().perSite()
                ? new Answer(
                        List.of(new Answer.Part("東日本DC", values), new Answer.Part("西日本DC", values)))
                : new Answer(List.of(new Answer.Part("", values)));
    }

    static Value value(Row row, Field field) {
        var example = row.item().help().example().get(field.key());
        if (example != null
                && Notation.read(field.kind(), example) instanceof Reading.Read(var value)) {
            return value;
        }
        throw new AssertionError("no readable example: " + row.id() + " " + field.key());
    }
}
