package jp.akashi.web.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.akashi.kernel.EditionId;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.Label;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Statement;
import jp.akashi.road.Papers;
import jp.akashi.road.SmallScheme;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.Item;
import jp.akashi.scheme.Row;
import jp.akashi.scheme.Scheme;
import jp.akashi.scheme.Schemes;
import jp.akashi.scheme.Section;
import jp.akashi.scheme.Succession;
import jp.akashi.scheme.Succession.Change;

/// A service published under an edition and again under the one that follows it, which put one
/// question in other words, split another, and merged two.
final class Amended {
    static final EditionId LATER = new EditionId(SmallScheme.ID, LocalDate.parse("2023-01-01"));
    static final ItemId PLACE = new ItemId("housing.place");
    static final ItemId COUNTRY = new ItemId("housing.country");
    static final ItemId WATCH = new ItemId("platform.watch-and-notice");

    private Amended() {}

    static Schemes schemes() {
        var small = SmallScheme.SCHEMES;
        var scheme = small.get(SmallScheme.ID);
        var amended =
                new Scheme(
                        scheme.id(),
                        scheme.name(),
                        scheme.shortName(),
                        scheme.about(),
                        scheme.numbering(),
                        scheme.periods(),
                        scheme.fees(),
                        scheme.mark(),
                        List.of(scheme.editions().getFirst(), later(scheme)));
        return new Schemes(
                List.of(amended, small.get(SmallScheme.OTHER)),
                small.units(),
                small.taxRates(),
                small.words(),
                small.house());
    }

    private static Edition later(Scheme scheme) {
        var old = scheme.editions().getFirst();
        var rows = new ArrayList<Row>();
        rows.add(row(1, old.getRow(SmallScheme.NAME), SmallScheme.NAME, "事業者の正式名称"));
        rows.add(row(2, old.getRow(SmallScheme.AUDIT), WATCH, "監視と告知"));
        rows.add(row(3, old.getRow(SmallScheme.REGION), PLACE, "設置場所"));
        rows.add(row(4, old.getRow(SmallScheme.AUDIT), COUNTRY, "設置国"));
        rows.add(old.getRow(SmallScheme.AUDIT));
        var service = new Section("service", new Label("サービス", "x"), Section.Part.SERVICE, rows);
        return new Edition(LATER, LATER.date(), old.guideline(), List.of(service))
                .following(
                        new Succession(
                                old.id(),
                                LATER.date().plusYears(1),
                                List.of(
                                        new Change.Reworded(SmallScheme.NAME),
                                        new Change.Merged(
                                                List.of(SmallScheme.MONITORING, SmallScheme.NOTICE),
                                                WATCH),
                                        new Change.Split(
                                                SmallScheme.REGION, List.of(PLACE, COUNTRY)))));
    }

    private static Row row(int number, Row like, ItemId id, String name) {
        var item = like.item();
        var words = new Label(name, id.value());
        return new Row(
                number,
                new Item(id, words, item.group(), words, item.fields(), item.traits(), item.help()),
                new Row.Demand(like.level(), Map.of(), null),
                like.provenance());
    }

    static OpenSite site() {
        var site = new OpenSite(schemes());
        var first = Revised.revisions().getLast();
        site.registry.append(
                new Entry(
                        first.number(),
                        first.printed(),
                        first.edition(),
                        first.face(),
                        Revised.standing(1, Revised.FIRST, null),
                        first.statements()));
        var statements = new LinkedHashMap<ItemId, Statement>();
        statements.put(SmallScheme.NAME, first.statement(SmallScheme.NAME));
        statements.put(WATCH, new Statement.Disclosed(Papers.words("監視し、半年前に告知します。")));
        statements.put(PLACE, first.statement(SmallScheme.REGION));
        statements.put(COUNTRY, new Statement.Disclosed(Papers.words("日本国内")));
        statements.put(SmallScheme.AUDIT, first.statement(SmallScheme.AUDIT));
        site.registry.append(
                new Entry(
                        first.number(),
                        first.printed(),
                        LATER,
                        first.face(),
                        Revised.standing(2, Instant.parse("2023-04-01T00:00:00Z"), null),
                        statements));
        assertThat(site.registry.size()).isEqualTo(1);
        return site;
    }
}
