package jp.akashi.schemefile;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.akashi.scheme.HearingOrder;
import jp.akashi.scheme.HearingOrder.Share;
import jp.akashi.scheme.HearingOrder.Tie;

/// `committee.yaml`: quorum, majority, and what becomes of a tie.
final class CommitteeFile {
    private static final Pattern FRACTION = Pattern.compile("([0-9]{1,2})/([1-9][0-9]?)");
    private static final String WANTED = "a fraction such as 1/2, not above one";
    private static final Map<String, Tie> TIES =
            Map.of("chair", Tie.CHAIR, "office", Tie.OFFICE, "against", Tie.AGAINST);

    private CommitteeFile() {}

    static HearingOrder read(Block root) {
        return root.as(block ->
                new HearingOrder(
                        block.block("quorum", CommitteeFile::share),
                        majority(block),
                        block.word("tie", TIES).orElse(Tie.OFFICE)));
    }

    private static Share majority(Block block) {
        var majority = block.block("majority", CommitteeFile::share);
        boolean half = majority.part() * 2 < majority.whole();
        if (!block.isHushed()
                && (half || majority.part() * 2 == majority.whole() && !majority.exceeding())) {
            block.fault(
                    "majority",
                    "a majority has to be more than one half, or two opposite results would have it");
        }
        return majority;
    }

    private static Share share(Block block) {
        boolean exceeding = block.has("more-than");
        boolean both = block.has("at-least") && exceeding;
        var key = exceeding ? "more-than" : "at-least";
        var share =
                block.need(
                        key, WANTED, node -> Scalars.text(node).flatMap(CommitteeFile::fraction));
        if (both) {
            block.fault("at-least", "there is either `at-least` or `more-than`");
        }
        return share.map(each -> new Share(each.part(), each.whole(), exceeding))
                .orElse(new Share(1, 1, false));
    }

    private static Optional<Share> fraction(String text) {
        var found = FRACTION.matcher(text);
        return found.matches()
                ? Optional.of(new int[] {number(found.group(1)), number(found.group(2))})
                        .filter(pair -> pair[0] > 0 && pair[0] <= pair[1])
                        .map(pair -> new Share(pair[0], pair[1], false))
                : Optional.empty();
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
