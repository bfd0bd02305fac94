package jp.akashi.schemefile;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.akashi.item.Gate;
import jp.akashi.item.Units;
import jp.akashi.kernel.EditionId;
import jp.akashi.kernel.FieldKey;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.SchemeId;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.Item;
import jp.akashi.scheme.Level;
import jp.akashi.scheme.Row;
import jp.akashi.scheme.Section;

/// `<scheme>/<date>.yaml`: an edition of a scheme.
final class EditionFile {
    private static final Map<String, Level> LEVELS =
            Map.of("mandatory", Level.MANDATORY, "optional", Level.OPTIONAL);
    private static final Map<String, Section.Part> PARTS =
            Map.of("provider", Section.Part.PROVIDER, "service", Section.Part.SERVICE);

    private final Bank bank;
    private final GateReader gates;
    private final Once sections = new Once();
    private final Once items = new Once();
    private int rows;

    private EditionFile(Bank bank, Units units) {
        this.bank = bank;
        this.gates = new GateReader(units);
    }

    static Edition read(Block root, Bank bank, Units units) {
        return root.as(new EditionFile(bank, units)::edition);
    }

    private Edition edition(Block block) {
        return new Edition(
                new EditionId(new SchemeId(scheme(block)), date(block)),
                block.date("effective"),
                block.block("guideline", EditionFile::guideline),
                block.blocks("sections", this::section));
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
                block.text("title"), block.text("issuer"), block.date("published"));
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
        var levels = block.findBlock("fields", own -> levels(own, item, level)).orElse(Map.of());
        var gate = block.findBlock("gate", own -> gates.gate(own, item)).flatMap(found -> found);
        gate.ifPresent(
                found -> checkLevel(block, found, levels.getOrDefault(found.field(), level)));
        return new Row(rows, item, level, levels, gate.orElse(null));
    }

    private static void checkLevel(Block block, Gate gate, Level level) {
        if (level != Level.MANDATORY) {
            block.fault("gate", "the field `" + gate.field() + "` of a gate has to be mandatory");
        }
    }

    private static Map<FieldKey, Level> levels(Block block, Item item, Level rowLevel) {
        var levels = new HashMap<FieldKey, Level>();
        for (var key : block.keys()) {
            block.word(key, LEVELS)
                    .ifPresent(level -> {
                        if (level == rowLevel) {
                            block.fault(key, "`" + key + "` says what the row says already");
                        }
                        levels.put(new FieldKey(key), level);
                    });
        }
        var known = item.fields().stream().map(field -> field.key().value()).toList();
        block.keys().stream()
                .filter(key -> !known.contains(key))
                .forEach(key -> block.fault(key, "the item has no field `" + key + "`"));
        return levels;
    }

    /// The editions of a scheme: only one can begin on a day.
    static void checkDates(List<Dated> editions) {
        var days = new HashMap<LocalDate, String>();
        for (var dated : editions) {
            var first = days.putIfAbsent(dated.edition().effective(), dated.page().file());
            if (first != null && !dated.edition().effective().equals(LocalDate.EPOCH)) {
                dated.root()
                        .fault(
                                "effective",
                                "the edition in " + first + " takes effect on the same day");
            }
        }
    }

    /// An edition with the block it was read from.
    record Dated(Edition edition, Block root) {
        Page page() {
            return root.page();
        }
    }
}
