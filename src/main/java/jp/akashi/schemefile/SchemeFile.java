package jp.akashi.schemefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.SchemeId;
import jp.akashi.kernel.Yen;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.FeeSchedule;
import jp.akashi.scheme.Numbering;
import jp.akashi.scheme.Scheme;

/// `<scheme>/scheme.yaml`: what holds for all editions of a scheme.
final class SchemeFile {
    private static final Map<String, Scheme.FeeKind> FEES =
            Map.of("new", Scheme.FeeKind.NEW, "renewal", Scheme.FeeKind.RENEWAL);

    private static final Map<String, Scheme.Subject> SUBJECTS =
            Stream.of(Scheme.Subject.values())
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    subject -> subject.name().toLowerCase(Locale.ROOT),
                                    subject -> subject));

    private final List<Edition> editions;
    private final Once prefixes;
    private final Sources sources;
    private final List<Scheme.Doubt> doubts = new ArrayList<>();

    /// @param prefixes those of the schemes read so far
    SchemeFile(List<Edition> editions, Once prefixes, Sources sources) {
        this.editions = editions;
        this.prefixes = prefixes;
        this.sources = sources;
    }

    Scheme read(Block root) {
        return root.as(this::scheme);
    }

    private Scheme scheme(Block block) {
        sources.list(block);
        var numbering = block.block("numbering", this::numbering);
        var fees = fees(block);
        return new Scheme(
                new SchemeId(id(block)),
                block.label("name"),
                block.label("short"),
                about(block),
                numbering,
                periods(block),
                fees,
                block.block("mark", SchemeFile::mark),
                editions);
    }

    private static String id(Block block) {
        var id = block.id("id");
        if (!id.equals(Block.UNREAD) && !id.equals(block.page().folder())) {
            block.fault("id", "`" + id + "` is not the name of the folder");
        }
        return id;
    }

    private Scheme.About about(Block block) {
        return new Scheme.About(
                block.date("launched"),
                block.block("regulation", title -> title.text("ja")),
                block.label("suits"),
                block.label("applicants"),
                block.findBlocks("switch-from", SchemeFile::way),
                block.need("assurance-shown", "true or false", Scalars::flag).orElse(false),
                Stream.concat(
                                doubts.stream(),
                                block.findBlocks("doubts", SchemeFile::doubt).stream())
                        .toList());
    }

    private static Scheme.Doubt doubt(Block block) {
        return new Scheme.Doubt(
                block.word("about", SUBJECTS).orElse(Scheme.Subject.ROWS), block.label("note"));
    }

    private void doubt(Block block, Scheme.Subject about) {
        Sources.doubt(block).map(note -> new Scheme.Doubt(about, note)).ifPresent(doubts::add);
    }

    private static Scheme.Switch way(Block block) {
        return new Scheme.Switch(
                new SchemeId(block.id("scheme")),
                block.word("fee", FEES).orElse(Scheme.FeeKind.NEW));
    }

    private Numbering numbering(Block block) {
        doubt(block, Scheme.Subject.NUMBERING);
        var prefix = block.need("prefix", "a text", Scalars::anyText).orElse("");
        var separator = block.need("separator", "a text", Scalars::anyText).orElse("");
        var numbering = new Numbering(prefix, separator);
        if (!block.isHushed()) {
            prefixes.takes(block, "prefix", prefix);
            checkReadsBack(block, numbering);
        }
        return numbering;
    }

    private static void checkReadsBack(Block block, Numbering numbering) {
        var number = numbering.number(1, LocalDate.of(2022, 4, 1));
        try {
            if (CertificationNumber.parse(numbering.print(number)).equals(number)) {
                return;
            }
        } catch (IllegalArgumentException unreadable) {
            // said below
        }
        block.fault("prefix", "a number such as `" + numbering.print(number) + "` cannot be read");
    }

    private static Scheme.Periods periods(Block block) {
        int term = positive(block, "term-years");
        int ban = block.whole("reapplication-ban-years");
        return block.block(
                "renewal",
                renewal -> {
                    int opens = positive(renewal, "opens-days-before");
                    int closes = renewal.whole("closes-days-before");
                    if (closes >= opens && !renewal.isHushed()) {
                        renewal.fault("closes-days-before", "the window closes before it opens");
                    }
                    int late = renewal.findWhole("late-until-days-before").orElse(closes);
                    if (late > closes && !renewal.isHushed()) {
                        renewal.fault(
                                "late-until-days-before",
                                "late filing ends before the window does");
                    }
                    int notice = positive(renewal, "notice-months-before");
                    return new Scheme.Periods(term, opens, closes, late, notice, ban);
                });
    }

    private FeeSchedule fees(Block block) {
        int dueDays = positive(block, "fee-due-days");
        return block.block(
                "fees",
                fees -> {
                    doubt(fees, Scheme.Subject.FEES);
                    return new FeeSchedule(
                            yen(fees, "new"),
                            yen(fees, "renewal"),
                            yen(fees, "reissue"),
                            yen(fees, "change"),
                            dueDays);
                });
    }

    private static Yen yen(Block block, String key) {
        return new Yen(block.whole(key));
    }

    private static int positive(Block block, String key) {
        int number = block.whole(key);
        if (number == 0 && block.has(key)) {
            block.fault(key, "`" + key + "` has to be one or more");
        }
        return number;
    }

    private static Scheme.MarkStyle mark(Block block) {
        var colour = block.text("colour");
        if (!colour.equals(Block.UNREAD) && !colour.matches("#[0-9a-fA-F]{6}")) {
            block.fault("colour", "`" + colour + "` is no colour such as #0b57a4");
        }
        return new Scheme.MarkStyle(block.text("label"), colour);
    }
}
