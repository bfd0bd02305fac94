package jp.akashi.mark;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.MarkCheckId;
import jp.akashi.mark.MarkCheck.Found;
import jp.akashi.mark.MarkCheck.Reached;
import org.jspecify.annotations.Nullable;

/// Holds what was seen on a page against the rules on the use of the mark.
public final class CheckMark {
    private static final int LONGEST_SOURCE = 500;

    private final Designated designated;

    public CheckMark(Designated designated) {
        this.designated = designated;
    }

    /// The mark that may be shown.
    ///
    /// @param inForce whether its certification is in force today
    public record Right(Original original, boolean inForce) {}

    public MarkCheck check(ShownPage page, Look look, Right right, Instant at) {
        return switch (look) {
            case Look.Missed(var why) -> made(page, at, why, List.of());
            case Look.Seen(var shown) ->
                    made(
                            page,
                            at,
                            Reached.READ,
                            shown.stream()
                                    .map(each -> faults(each, page.number(), right))
                                    .flatMap(Optional::stream)
                                    .toList());
        };
    }

    private static MarkCheck made(
            ShownPage page, Instant at, Reached reached, List<List<Found>> marks) {
        return new MarkCheck(
                MarkCheckId.random(),
                page.id(),
                at,
                reached,
                marks.size(),
                marks.stream().flatMap(List::stream).distinct().toList(),
                null);
    }

    /// What is wrong with a picture; nothing at all when it is no mark.
    private Optional<List<Found>> faults(
            Look.Shown shown, CertificationNumber number, Right right) {
        var likeness = likeness(shown, number, right.original());
        if (likeness == Likeness.UNLIKE) {
            return Optional.empty();
        }
        var faults = new ArrayList<MarkFault>();
        if (!right.inForce()) {
            faults.add(MarkFault.AFTER_END);
        }
        altered(likeness).ifPresent(faults::add);
        if (shown.restyled() && altered(likeness).isEmpty()) {
            faults.add(MarkFault.RECOLOURED);
        }
        var leads = designated.pageAt(shown.link());
        if (leads.isEmpty()) {
            faults.add(MarkFault.NO_LINK);
        } else if (!leads.get().equals(number) && !faults.contains(MarkFault.OTHER_SERVICE)) {
            faults.add(MarkFault.OTHER_SERVICE);
        }
        return Optional.of(faults.stream().map(fault -> new Found(fault, source(shown))).toList());
    }

    private Likeness likeness(Look.Shown shown, CertificationNumber number, Original original) {
        var hosted = designated.markAt(address(shown.source()));
        return hosted.map(of -> of.equals(number) ? Likeness.SAME : Likeness.OTHER_NUMBER)
                .orElseGet(() -> original.of(shown.image()));
    }

    private static Optional<MarkFault> altered(Likeness likeness) {
        return switch (likeness) {
            case SAME, UNLIKE -> Optional.empty();
            case OTHER_NUMBER -> Optional.of(MarkFault.OTHER_SERVICE);
            case RECOLOURED -> Optional.of(MarkFault.RECOLOURED);
            case PARTIAL -> Optional.of(MarkFault.PARTIAL);
            case DISTORTED -> Optional.of(MarkFault.DISTORTED);
            case ALTERED -> Optional.of(MarkFault.ALTERED);
        };
    }

    private static String source(Look.Shown shown) {
        var source = shown.source().isEmpty() ? shown.words() : shown.source();
        return source.length() > LONGEST_SOURCE ? source.substring(0, LONGEST_SOURCE) : source;
    }

    private static @Nullable URI address(String source) {
        try {
            return source.isEmpty() ? null : URI.create(source);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }
}
