package jp.akashi.road;

import static jp.akashi.scheme.Field.Meaning.PLAIN;
import static jp.akashi.scheme.Level.MANDATORY;
import static jp.akashi.scheme.Level.OPTIONAL;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.akashi.item.Gate;
import jp.akashi.item.Kind;
import jp.akashi.item.Option;
import jp.akashi.item.Units;
import jp.akashi.item.Value;
import jp.akashi.kernel.EditionId;
import jp.akashi.kernel.FieldKey;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.Label;
import jp.akashi.kernel.SchemeId;
import jp.akashi.kernel.Yen;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.FeeSchedule;
import jp.akashi.scheme.Field;
import jp.akashi.scheme.Forms;
import jp.akashi.scheme.Item;
import jp.akashi.scheme.Level;
import jp.akashi.scheme.Numbering;
import jp.akashi.scheme.Row;
import jp.akashi.scheme.Scheme;
import jp.akashi.scheme.Schemes;
import jp.akashi.scheme.Section;
import jp.akashi.scheme.WorkDays;
import org.jspecify.annotations.Nullable;

/// Two schemes of a handful of rows: enough to walk the whole road, small enough to see at a
/// glance.
public final class SmallScheme {
    public static final SchemeId ID = new SchemeId("small-ai");
    public static final SchemeId OTHER = new SchemeId("small-ip");
    public static final EditionId EDITION = new EditionId(ID, LocalDate.parse("2022-04-01"));
    public static final EditionId OTHER_EDITION =
            new EditionId(OTHER, LocalDate.parse("2012-09-01"));

    /// 必須
    public static final ItemId NAME = new ItemId("profile.name");

    /// 必須◎: carried out
    public static final ItemId MONITORING = new ItemId("platform.monitoring");

    /// 必須◎: at least a month
    public static final ItemId NOTICE = new ItemId("basics.notice");

    /// 選択
    public static final ItemId REGION = new ItemId("housing.region");

    /// 選択
    public static final ItemId AUDIT = new ItemId("support.audit");

    public static final FieldKey TEXT = new FieldKey("text");
    public static final FieldKey DONE = new FieldKey("done");
    public static final FieldKey PERIOD = new FieldKey("period");
    public static final FieldKey PLACE = new FieldKey("place");

    public static final Schemes SCHEMES =
            new Schemes(
                    List.of(
                            scheme(ID, new Numbering("AI", " "), edition(EDITION)),
                            scheme(OTHER, new Numbering("IP", ""), edition(OTHER_EDITION))),
                    Units.of(
                            List.of(
                                    new Units.Unit("日前", "notice", BigDecimal.ONE),
                                    new Units.Unit(
                                            "ヶ月前",
                                            "notice",
                                            BigDecimal.valueOf(30),
                                            new Units.English("month before", "months before")))),
                    List.of(
                            new Schemes.TaxRate(LocalDate.parse("2014-04-01"), 8),
                            new Schemes.TaxRate(LocalDate.parse("2019-10-01"), 10)),
                    new Schemes.Words(
                            List.of(),
                            List.of(
                                    new Schemes.ServiceType(
                                            "office", new Label("社内事務", "Office work")))),
                    WorkDays.HOUSE);

    /// The same, but renewals are taken until the last day of the term.
    public static final Schemes TAKING_LATE =
            new Schemes(
                    SCHEMES.all().stream().map(SmallScheme::takingLate).toList(),
                    SCHEMES.units(),
                    SCHEMES.taxRates(),
                    SCHEMES.words(),
                    SCHEMES.house());

    private SmallScheme() {}

    private static Scheme takingLate(Scheme scheme) {
        return new Scheme(
                scheme.id(),
                scheme.name(),
                scheme.shortName(),
                scheme.about(),
                scheme.numbering(),
                new Scheme.Periods(2, 60, 30, 0, 4, 1),
                scheme.fees(),
                scheme.mark(),
                scheme.editions());
    }

    private static Scheme scheme(SchemeId id, Numbering numbering, Edition edition) {
        return new Scheme(
                id,
                new Label("小さな認定制度 " + id, "Small scheme " + id),
                new Label("小" + numbering.prefix(), "Small " + numbering.prefix()),
                about(id),
                numbering,
                new Scheme.Periods(2, 60, 30, 4, 1),
                new FeeSchedule(new Yen(190_000), new Yen(95_000), new Yen(9_500), new Yen(0), 7),
                new Scheme.MarkStyle(numbering.prefix(), "#0b57a4"),
                List.of(edition));
    }

    /// The first scheme may be switched to from the other.
    private static Scheme.About about(SchemeId id) {
        var switches =
                id.equals(ID)
                        ? List.of(new Scheme.Switch(OTHER, Scheme.FeeKind.RENEWAL))
                        : List.<Scheme.Switch>of();
        return new Scheme.About(
                EDITION.date(),
                "運用規程",
                new Label("小さなサービス", "Small services"),
                new Label("事業者", "Providers"),
                switches,
                false,
                List.of());
    }

    private static Edition edition(EditionId id) {
        var month = new Value.Quantity(BigDecimal.ONE, "ヶ月前", null, "");
        var provider =
                List.of(
                        row(
                                1,
                                item(NAME, "事業者名", text(Field.Meaning.PROVIDER_NAME)),
                                MANDATORY,
                                null));
        var service =
                List.of(
                        row(2, item(MONITORING, "死活監視", done()), MANDATORY, new Gate.Done(DONE)),
                        row(
                                3,
                                item(NOTICE, "事前告知", period()),
                                MANDATORY,
                                new Gate.AtLeast(PERIOD, month)),
                        row(4, item(REGION, "設置地域", place()), OPTIONAL, null),
                        row(5, item(AUDIT, "監査", text(PLAIN)), OPTIONAL, null));
        return new Edition(
                id,
                id.date(),
                new Edition.Guideline("小さな指針", "総務省", "2022-02"),
                List.of(
                        section("profile", "事業者", Section.Part.PROVIDER, provider),
                        section("service", "サービス", Section.Part.SERVICE, service)));
    }

    private static Section section(String id, String name, Section.Part part, List<Row> rows) {
        return new Section(id, new Label(name, id), part, rows);
    }

    private static Row row(int number, Item item, Level level, @Nullable Gate gate) {
        return new Row(number, item, new Row.Demand(level, Map.of(), gate), Forms.UNCHECKED);
    }

    private static Item item(ItemId id, String name, Field field) {
        var label = new Label(name, id.value());
        return new Item(
                id,
                label,
                label,
                label,
                List.of(field),
                new Item.Traits(false, false, Item.Direction.NONE),
                new Item.Help(label, "", "", Map.of()));
    }

    private static Field text(Field.Meaning meaning) {
        return new Field(TEXT, new Label("内容", "text"), new Kind.Text(200, null), meaning);
    }

    private static Field done() {
        return new Field(
                DONE,
                new Label("有無", "done"),
                new Kind.YesNoDetail(List.of()),
                Field.Meaning.PRESENCE);
    }

    private static Field period() {
        return new Field(
                PERIOD,
                new Label("時期", "period"),
                new Kind.Quantity(List.of("ヶ月前", "日前"), List.of(), false));
    }

    private static Field place() {
        return new Field(
                PLACE,
                new Label("地域", "place"),
                new Kind.Choice(
                        List.of(
                                new Option("kanto", new Label("関東", "Kanto")),
                                new Option("kansai", new Label("関西", "Kansai"))),
                        true));
    }
}
