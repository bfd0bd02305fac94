package jp.akashi.schemefile;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import jp.akashi.item.Gate;
import jp.akashi.item.Units;
import jp.akashi.kernel.EditionId;
import jp.akashi.kernel.FieldKey;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.SchemeId;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.Item;
import jp.akashi.scheme.Level;
import jp.akashi.scheme.Provenance;
import jp.akashi.scheme.Row;
import jp.akashi.scheme.Section;

/// `<scheme>/<date>.yaml`: an edition of a scheme.
final class EditionFile {
    /// Said of a field of the bank's item that the edition leaves out.
    private static final String NOT_ASKED = "not-asked";

    private static final Map<String, Level> LEVELS =
            Map.of("mandatory", Level.MANDATORY, "optional", Level.OPTIONAL);
    private static final Map<String, String> WORDS =
            Map.of("mandatory", "mandatory", "optional", "optional", NOT_ASKED, NOT_ASKED);
    private static final Provenance NONE =
            new Provenance(
                    List.of(),
                    Provenance.Basis.RECONSTRUCTION,
                    Provenance.Confidence.LOW,
                    false,
                    "");
    private static final Map<String, Section.Part> PARTS =
            Map.of("provider", Section.Part.PROVIDER, "service", Section.Part.SERVICE);

    private final Bank bank;
    private final GateReader gates;
    private final Sources sources;
    private final Once sections = new Once();
    private final Once items = new Once();
    private int rows;
    private Provenance usual = NONE;

    private EditionFile(Bank bank, Units units, Sources sources) {
        this.sources = sources;
        this.bank = bank;
        this.gates = new GateReader(units);
    }

    static Edition read(Block root, Bank bank, Units units, Sources sources) {
        return root.as(new EditionFile(bank, units, sources)::edition);
    }

    private Edition edition(Block block) {
        usual = block.block("provenance", sources::provenance);
        var edition =
                new Edition(
                        new EditionId(new SchemeId(scheme(block)), date(block)),
                        block.date("effective"),
                        block.block("guideline", EditionFile::guideline),
                        block.blocks("sections", this::section));
        return block.findBlock("follows", follows -> SuccessionReader.read(follows, edition))
                .map(edition::following)
                .orElse(edition);
    }

    private static String scheme(Block block) {
        var scheme = block.id("scheme");
        if (!scheme.equals(Block.UNREAD) && !scheme.equals(block.page().folder())) {
            block.fault("scheme", "`" + scheme + "` is not the name of the folder");
        }
        return scheme;
    }

    private static LocalDate date(Block block) {
        var date = block.date("edition");
        if (!date.equals(LocalDate.EPOCH) && !date.toString().equals(block.page().name())) {
            block.fault("edition", "`" + date + "` is not the name of the file");
        }
        return date;
    }

    private static Edition.Guideline guideline(Block block) {
        return new Edition.Guideline(
                block.text("title"),
                block.text("issuer"),
                block.need("published", "a month or a day such as 2022-10", Scalars::monthOrDay)
                        .orElse("1970-01"));
    }

    private Section section(Block block) {
        var id = block.id("id");
        sections.takes(block, "id", id);
        var part = block.word("part", PARTS).orElse(Section.Part.SERVICE);
        var own = block.blocks("items", this::row).stream().flatMap(Optional::stream).toList();
        return new Section(id, block.label("label"), part, own);
    }

    /// The row, or nothing where its item is not known or stands twice.
    private Optional<Row> row(Block block) {
        rows++;
        var id = new ItemId(block.id("id"));
        var level = block.word("level", LEVELS).orElse(Level.MANDATORY);
        boolean isNew = items.takes(block, "id", id.value());
        var item = bank.find(id);
        if (item.isEmpty()) {
            if (isNew && !bank.isUnread(id)) {
                block.fault("id", "no item `" + id + "` in the bank");
            }
            block.leave();
        }
        return item.map(known -> row(block, known, level)).filter(_ -> isNew);
    }

    private Row row(Block block, Item item, Level level) {
        var own = block.findBlock("fields", fields -> fields(fields, item, level));
        var levels = own.map(Fields::levels).orElse(Map.of());
        var asked =
                item.without(own.map(Fields::left).orElse(Set.of()))
                        .inWords(
                                block.findLabel("label").orElse(item.label()),
                                block.findLabel("ask").orElse(item.ask()));
        var gated =
                block.findBlock("gate", found -> gates.read(found, asked)).flatMap(found -> found);
        var gate = gated.map(GateReader.Doubted::gate);
        gate.ifPresent(
                found -> checkLevel(block, found, levels.getOrDefault(found.field(), level)));
        var doubt = gated.map(GateReader.Doubted::doubt).orElse(null);
        var provenance = block.findBlock("provenance", sources::provenance).orElse(usual);
        var demand = new Row.Demand(level, levels, gate.orElse(null), doubt);
        return new Row(rows, asked, demand, provenance);
    }

    private static void checkLevel(Block block, Gate gate, Level level) {
        if (level != Level.MANDATORY) {
            block.fault("gate", "the field `" + gate.field() + "` of a gate has to be mandatory");
        }
    }

    /// What an edition says of single fields: their own level, or that it does not ask them.
    private record Fields(Map<FieldKey, Level> levels, Set<FieldKey> left) {}

    private static Fields fields(Block block, Item item, Level rowLevel) {
        var own = new Fields(new HashMap<>(), new HashSet<>());
        for (var key : block.keys()) {
            if (item.findField(new FieldKey(key)).isEmpty()) {
                block.fault(key, "the item has no field `" + key + "`");
            }
            block.word(key, WORDS)
                    .ifPresent(word -> take(block, own, new Said(key, word, rowLevel)));
        }
        if (own.left().size() >= item.fields().size()) {
            block.fault("the edition asks no field of the item");
            own.left().clear();
        }
        return own;
    }

    /// A word on a field, and the level of its row.
    private record Said(String key, String word, Level rowLevel) {}

    private static void take(Block block, Fields own, Said said) {
        var field = new FieldKey(said.key());
        if (said.word().equals(NOT_ASKED)) {
            own.left().add(field);
            return;
        }
        var level = Objects.requireNonNull(LEVELS.get(said.word()));
        if (level == said.rowLevel()) {
            block.fault(said.key(), "`" + said.key() + "` says what the row says already");
        }
        own.levels().put(field, level);
    }

    /// An edition with the block it was read from.
    record Dated(Edition edition, Block root) {
        Page page() {
            return root.page();
        }
    }
}
