package jp.akashi.bench.evidence;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.akashi.evidence.Citation;
import jp.akashi.evidence.Pages;
import jp.akashi.item.Answer;
import jp.akashi.item.Notation;
import jp.akashi.item.Reading;
import jp.akashi.item.Value;
import jp.akashi.kernel.EditionId;
import jp.akashi.kernel.FieldKey;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.RuleId;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.Row;
import jp.akashi.scheme.Schemes;
import jp.akashi.schemefile.Block;
import jp.akashi.schemefile.DataFolder;

/// Reads `pairs.yaml`, strictly: every fault of it is told at once.
final class PairFile {
    private static final Pattern CITED = Pattern.compile("(資料\\d{1,3}) p\\.([\\d, -]+)");

    private final Schemes schemes;
    private Edition edition;

    /// Everything that stands in the file.
    record Content(
            EditionId edition,
            LocalDate day,
            String providerName,
            String serviceName,
            List<Pair> pairs) {}

    private PairFile(Schemes schemes) {
        this.schemes = schemes;
        this.edition = schemes.all().getFirst().editions().getFirst();
    }

    /// @throws IllegalArgumentException that names every fault
    static Content read(Path folder, Schemes schemes) {
        var data = DataFolder.in(folder);
        var content = data.take("pairs.yaml").as(new PairFile(schemes)::content);
        var faults = data.faults();
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(
                    faults.stream().map(Object::toString).collect(Collectors.joining("\n")));
        }
        return content;
    }

    private Content content(Block root) {
        edition =
                schemes.all().stream()
                        .flatMap(scheme -> scheme.editions().stream())
                        .filter(one -> one.id().toString().equals(root.text("edition")))
                        .findFirst()
                        .orElseGet(() -> {
                            root.fault("edition", "there is no such edition");
                            return edition;
                        });
        return new Content(
                edition.id(),
                root.date("day"),
                root.text("provider-name"),
                root.text("service-name"),
                root.blocks("pairs", this::pair));
    }

    private Pair pair(Block block) {
        var item = new ItemId(block.id("item"));
        var answer =
                edition.findRow(item)
                        .map(row -> answer(block, row))
                        .orElseGet(() -> {
                            block.fault("item", "the edition does not ask this item");
                            block.leave();
                            return Answer.none();
                        });
        block.findText("why");
        return new Pair(item, answer, cited(block), label(block));
    }

    private static Answer answer(Block block, Row row) {
        var parts = new ArrayList<Answer.Part>();
        block.findBlock("says", says -> parts.add(part("", says, row)));
        block.findBlock(
                "sites",
                sites -> {
                    for (var site : sites.keys()) {
                        parts.add(sites.block(site, says -> part(site, says, row)));
                    }
                    return true;
                });
        if (parts.isEmpty()) {
            block.fault("one of `says` and `sites` is missing");
        }
        return new Answer(parts);
    }

    private static Answer.Part part(String site, Block says, Row row) {
        var values = new LinkedHashMap<FieldKey, Value>();
        for (var key : says.keys()) {
            var text = says.text(key);
            row.item()
                    .findField(new FieldKey(key))
                    .ifPresentOrElse(
                            field -> {
                                if (Notation.read(field.kind(), text)
                                        instanceof Reading.Read(var value)) {
                                    values.put(field.key(), value);
                                } else {
                                    says.fault(key, "`" + text + "` is no answer to this field");
                                }
                            },
                            () -> says.fault(key, "the item has no such field"));
        }
        return new Answer.Part(site, values);
    }

    private static List<Citation> cited(Block block) {
        var cited = new ArrayList<Citation>();
        for (var text : block.texts("at")) {
            var read = CITED.matcher(text);
            var pages = read.matches() ? Pages.parse(read.group(2)) : Optional.<Pages>empty();
            if (pages.isPresent()) {
                cited.add(new Citation(read.group(1), pages.get(), ""));
            } else {
                block.fault("at", "`" + text + "` is not of the form 資料1 p.2-3");
            }
        }
        return cited;
    }

    private static Pair.Label label(Block block) {
        if (!block.has("supported")) {
            block.fault("`supported` is missing");
        }
        boolean supported = block.flag("supported");
        var rule = block.findText("rule").flatMap(text -> rule(block, text));
        if (supported == block.has("rule")) {
            block.fault("`rule` belongs to a pair that is not supported, and only to one");
        }
        return new Pair.Label(supported, rule, block.findWhole("better"));
    }

    private static Optional<RuleId> rule(Block block, String text) {
        if (!text.matches("[A-Z]{3}-\\d{2}")) {
            block.fault("rule", "`" + text + "` is no rule");
            return Optional.empty();
        }
        return Optional.of(new RuleId(text));
    }
}
