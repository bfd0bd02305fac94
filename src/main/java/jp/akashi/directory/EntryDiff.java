package jp.akashi.directory;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jp.akashi.item.Answer;
import jp.akashi.item.Units;
import jp.akashi.kernel.ItemId;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Statement;

/// What became of a service's entry from one revision to another (新旧の対照): its names and dates, and
/// item by item what was and is said.
///
/// @param lines every item of either revision, in the order of the later one, then those it leaves
///   out
public record EntryDiff(Entry from, Entry to, Set<Aspect> aspects, List<Line> lines) {
    /// What of an entry, besides its answers, can be another.
    public enum Aspect {
        SERVICE_NAME,
        PROVIDER_NAME,
        CORPORATE_NUMBER,
        SUMMARY,
        SERVICE_URL,
        SERVICE_TYPES,
        /// The day of the first certification, or how the number is printed.
        CERTIFIED,
        TERM,
        EDITION,
        /// 取消し or the end of the service.
        ENDING;

        /// Whether it is of the entry's face (認定サービスの基本内容).
        public boolean isOfFace() {
            return compareTo(CERTIFIED) < 0;
        }
    }

    /// What is said on one item before and after, and of which extent the change is.
    public record Line(ItemId item, Statement was, Statement now, Extent extent) {
        static Line of(ItemId item, Statement was, Statement now, Units units) {
            return new Line(item, was, now, AnswerDiff.extent(was, now, units));
        }

        public boolean isChanged() {
            return extent != Extent.NONE;
        }

        /// Whether only one of the two revisions' editions asks the item.
        public boolean isByEdition() {
            return was instanceof Statement.NotAsked ^ now instanceof Statement.NotAsked;
        }

        /// The answer before and after, blank by blank; empty where either has none.
        public AnswerDiff answers(Units units) {
            return AnswerDiff.between(answer(was), answer(now), units);
        }

        private static Answer answer(Statement statement) {
            return statement instanceof Statement.Disclosed(var answer) ? answer : Answer.none();
        }
    }

    public EntryDiff {
        aspects = Set.copyOf(aspects);
        lines = List.copyOf(lines);
    }

    /// @param units those of the schemes the service was certified in
    public static EntryDiff between(Entry from, Entry to, Units units) {
        var items = new LinkedHashSet<ItemId>(to.statements().keySet());
        items.addAll(from.statements().keySet());
        var lines =
                items.stream()
                        .map(item -> Line.of(item, from.statement(item), to.statement(item), units))
                        .toList();
        return new EntryDiff(from, to, aspects(from, to), lines);
    }

    private static Set<Aspect> aspects(Entry from, Entry to) {
        var aspects = EnumSet.noneOf(Aspect.class);
        for (var aspect : Aspect.values()) {
            if (!of(from, aspect).equals(of(to, aspect))) {
                aspects.add(aspect);
            }
        }
        return aspects;
    }

    private static Object of(Entry entry, Aspect aspect) {
        var face = entry.face();
        var standing = entry.standing();
        return switch (aspect) {
            case SERVICE_NAME -> face.serviceName();
            case PROVIDER_NAME -> face.providerName();
            case CORPORATE_NUMBER -> face.corporateNumber();
            case SUMMARY -> face.summary();
            case SERVICE_URL -> face.serviceUrl();
            case SERVICE_TYPES -> face.serviceTypes();
            case CERTIFIED -> List.of(standing.certifiedOn(), entry.printed());
            case TERM -> standing.term();
            case EDITION -> entry.edition();
            case ENDING -> java.util.Optional.ofNullable(standing.ending());
        };
    }

    /// The items on which something else is said, however little.
    public List<Line> changed() {
        return lines.stream().filter(Line::isChanged).toList();
    }

    /// Whether the two say the same in every respect.
    public boolean isEmpty() {
        return aspects.isEmpty() && changed().isEmpty();
    }
}
