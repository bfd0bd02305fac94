package jp.akashi.scheme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.akashi.item.Gate;
import jp.akashi.item.Kind;
import jp.akashi.item.Units;
import jp.akashi.item.Value;
import jp.akashi.kernel.EditionId;
import jp.akashi.kernel.FieldKey;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.Label;
import jp.akashi.kernel.SchemeId;
import jp.akashi.kernel.Yen;
import org.jspecify.annotations.Nullable;

/// Small forms for tests: an edition of only the rows a test is about.
public final class Forms {
    public static final EditionId EDITION =
            new EditionId(new SchemeId("asp-saas-ai"), LocalDate.of(2022, 4, 1));
    public static final FieldKey ANSWER = new FieldKey("answer");
    public static final Units UNITS =
            Units.of(
                    List.of(
                            unit("秒", "duration", 1),
                            unit("分", "duration", 60),
                            unit("時間", "duration", 3600),
                            unit("日", "duration", 86_400),
                            unit("週間", "duration", 604_800),
                            unit("ヶ月", "duration", 2_592_000),
                            unit("か月", "duration", 2_592_000),
                            unit("年", "duration", 31_536_000),
                            unit("日前", "notice", 1),
                            unit("日以上前", "notice", 1),
                            unit("週間前", "notice", 7),
                            unit("ヶ月前", "notice", 30),
                            unit("か月前", "notice", 30),
                            unit("円", "money", 1),
                            unit("千円", "money", 1000),
                            unit("百万円", "money", 1_000_000),
                            unit("%", "ratio", 1),
                            unit("倍", "ratio", 100),
                            unit("Mbps", "data-rate", 1),
                            unit("㎡", "area", 1),
                            unit("名", "people", 1),
                            unit("人", "people", 1),
                            unit("世代", "generations", 1)));

    /// What is said of a scheme where nothing in particular matters.
    public static final Scheme.About ABOUT =
            new Scheme.About(
                    EDITION.date(),
                    "運用規程",
                    label("すべてのサービス"),
                    label("事業者"),
                    List.of(),
                    false,
                    List.of());

    /// Where a row is known from that nobody has checked.
    public static final Provenance UNCHECKED =
            new Provenance(
                    List.of(new Provenance.Source("R", "Reconstruction", "")),
                    Provenance.Basis.RECONSTRUCTION,
                    Provenance.Confidence.LOW,
                    false,
                    "");

    /// Accounts may be 18 months old; who controls contractors has some.
    private static final Schemes.Checks CHECKS =
            new Schemes.Checks(
                    List.of(),
                    List.of(
                            new Contradiction(
                                    "control-without-outsourcing",
                                    new Contradiction.Blank(id("x.control"), ANSWER),
                                    new Contradiction.Blank(id("x.outsourcing"), ANSWER),
                                    Contradiction.When.DONE_BUT_NOT_DONE,
                                    label("委託していないのに、委託先を管理しています。"))),
                    List.of(new Schemes.Age("financial", 18)));

    /// The AI scheme with its periods and fees, and an edition that asks nothing.
    public static final Schemes SCHEMES = schemes(edition());

    private Forms() {}

    /// The AI scheme with these editions.
    public static Schemes schemes(Edition... editions) {
        var scheme =
                new Scheme(
                        EDITION.scheme(),
                        label("情報開示認定制度"),
                        label("AI"),
                        ABOUT,
                        new Numbering("AI", " "),
                        new Scheme.Periods(2, 60, 30, 4, 1),
                        new FeeSchedule(
                                new Yen(190_000), new Yen(95_000), new Yen(9_500), new Yen(0), 7),
                        new Scheme.MarkStyle("AI", "#0b57a4"),
                        List.of(editions));
        return new Schemes(
                List.of(scheme),
                UNITS,
                List.of(
                        new Schemes.TaxRate(LocalDate.of(2014, 4, 1), 8),
                        new Schemes.TaxRate(LocalDate.of(2019, 10, 1), 10)),
                new Schemes.Words(
                        List.of(
                                new Schemes.Product("ESET", ""),
                                new Schemes.Product("ウイルスバスター", "ウイルス対策ソフトウェア")),
                        List.of(
                                new Schemes.ServiceType("finance-accounting", label("財務・会計")),
                                new Schemes.ServiceType("other", label("その他"))),
                        CHECKS),
                WorkDays.HOUSE);
    }

    /// An edition of these rows, numbered from 1, in one section.
    public static Edition edition(Asked... asked) {
        var rows = new ArrayList<Row>();
        for (var row : asked) {
            rows.add(row.row(rows.size() + 1));
        }
        return new Edition(
                EDITION,
                EDITION.date(),
                new Edition.Guideline("指針", "総務省", "2022-02-15"),
                List.of(new Section("section", label("節"), Section.Part.SERVICE, rows)));
    }

    /// A mandatory row with one field `answer`.
    public static Asked mandatory(String item, Kind kind) {
        return mandatory(item).field("answer", kind);
    }

    /// A mandatory row whose fields follow.
    public static Asked mandatory(String item) {
        return new Asked(item);
    }

    public static Kind text() {
        return new Kind.Text(Kind.MAX_CHARS, null);
    }

    public static Kind yesNo(String... units) {
        return new Kind.YesNoDetail(List.of(units));
    }

    public static Kind quantity(String... units) {
        return new Kind.Quantity(List.of(units), List.of(), true);
    }

    public static Value.YesNo yes(String detail) {
        return new Value.YesNo(true, detail, null);
    }

    public static Value.YesNo no() {
        return new Value.YesNo(false, "", null);
    }

    public static Value.Words words(String text) {
        return new Value.Words(text);
    }

    public static Value.Quantity figure(String number, String unit) {
        return new Value.Quantity(new BigDecimal(number), unit, null, "");
    }

    public static ItemId id(String item) {
        return new ItemId(item);
    }

    public static FieldKey key(String field) {
        return new FieldKey(field);
    }

    public static Label label(String text) {
        return new Label(text, text);
    }

    private static Units.Unit unit(String name, String dimension, int factor) {
        return new Units.Unit(name, dimension, BigDecimal.valueOf(factor));
    }

    /// A row being written down.
    public static final class Asked {
        private final ItemId id;
        private Level level = Level.MANDATORY;
        private final List<Field> fields = new ArrayList<>();
        private final Map<FieldKey, Level> levels = new LinkedHashMap<>();
        private String label;
        private boolean perSite;
        private boolean sensitive;
        private @Nullable Gate gate;

        private Asked(String item) {
            this.id = new ItemId(item);
            this.label = item;
        }

        public Asked named(String name) {
            label = name;
            return this;
        }

        public Asked field(String key, Kind kind) {
            return field(key, kind, Field.Meaning.PLAIN);
        }

        public Asked field(String key, Kind kind, Field.Meaning meaning) {
            fields.add(new Field(new FieldKey(key), Forms.label(label), kind, meaning));
            return this;
        }

        public Asked optional(String key) {
            levels.put(new FieldKey(key), Level.OPTIONAL);
            return this;
        }

        public Asked optional() {
            level = Level.OPTIONAL;
            return this;
        }

        public Asked perSite() {
            perSite = true;
            return this;
        }

        public Asked sensitive() {
            sensitive = true;
            return this;
        }

        public Asked done(String field) {
            gate = new Gate.Done(new FieldKey(field));
            return this;
        }

        public Asked atLeast(String field, Value.Quantity minimum) {
            gate = new Gate.AtLeast(new FieldKey(field), minimum);
            return this;
        }

        private Row row(int number) {
            var item =
                    new Item(
                            id,
                            Forms.label(label),
                            Forms.label("群"),
                            Forms.label("書いてください。"),
                            fields,
                            new Item.Traits(perSite, sensitive, Item.Direction.NONE),
                            new Item.Help(Forms.label("なぜ"), "", "", Map.of()));
            return new Row(number, item, new Row.Demand(level, levels, gate), UNCHECKED);
        }
    }
}
