package jp.akashi.directory;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.akashi.item.Answer;
import jp.akashi.item.Units;
import jp.akashi.kernel.ItemId;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Statement;
import jp.akashi.scheme.Schemes;

/// What became of a service's entry from one revision to another (新旧の対照): its names and dates, and
/// item by item what was and is said.
///
/// @param lines every item of either revision in one of them, in the order of the later one, then
///   those it leaves out
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
        ENDING,
        /// Whether a renewal keeps it in force past its term.
        CONTINUED;

        /// Whether it is of the entry's face (認定サービスの基本内容).
        public boolean isOfFace() {
            return compareTo(CERTIFIED) < 0;
        }
    }

    /// How the items of a line belong together.
    public enum Relation {
        /// The same item, asked alike.
        SAME,
        /// The same item, asked in other words or blanks (言い換え).
        REWORDED,
        /// One item that goes on as another.
        CARRIED_ON,
        /// One item that several ask for in parts (分割).
        SPLIT,
        /// Several items that one asks for together (統合).
        MERGED,
        /// Several items that several others ask for.
        REGROUPED,
        /// An item of the later revision alone.
        NEW,
        /// An item of the earlier revision alone.
        RETIRED;

        /// Whether an edition made other items of it.
        public boolean isRegrouping() {
            return this == CARRIED_ON || this == SPLIT || this == MERGED || this == REGROUPED;
        }
    }

    /// What one revision says on an item it asks.
    public record Stated(ItemId item, Statement statement) {}

    /// An item before and after, or items of which an edition made others; and of which extent the
    /// change of what is said is.
    ///
    /// @param before as the earlier revision orders them; none where the item is new
    /// @param after as the later revision orders them; none where the item is asked no more
    public record Line(Relation relation, List<Stated> before, List<Stated> after, Extent extent) {
        private static final Statement NOWHERE = new Statement.NotAsked();

        public Line {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }

        static Line of(Relation relation, List<Stated> before, List<Stated> after, Units units) {
            boolean single = before.size() <= 1 && after.size() <= 1;
            return new Line(
                    relation,
                    before,
                    after,
                    single ? AnswerDiff.extent(only(before), only(after), units) : Extent.VALUE);
        }

        /// An item on which the same is said before and after.
        static Line kept(ItemId item, Statement statement) {
            var stated = List.of(new Stated(item, statement));
            return new Line(Relation.SAME, stated, stated, Extent.NONE);
        }

        private static Statement only(List<Stated> side) {
            return side.size() == 1 ? side.getFirst().statement() : NOWHERE;
        }

        /// The item it goes by: the first of the later revision, or of the earlier where that has
        /// none.
        public ItemId item() {
            return (after.isEmpty() ? before : after).getFirst().item();
        }

        /// What is said before on the one item there is; `NotAsked` where there is not one.
        public Statement was() {
            return only(before);
        }

        /// What is said after on the one item there is; `NotAsked` where there is not one.
        public Statement now() {
            return only(after);
        }

        /// Whether something else is said, however little, or something else is asked.
        public boolean isChanged() {
            return extent != Extent.NONE || relation != Relation.SAME;
        }

        /// Whether it is the editions that differ: in the items they ask, or only in how they ask.
        public boolean isByEdition() {
            return relation != Relation.SAME
                    && (relation != Relation.REWORDED || extent == Extent.NONE);
        }

        /// The answer before and after, blank by blank; empty where either has none.
        public AnswerDiff answers(Units units) {
            return AnswerDiff.between(answer(was()), answer(now()), units);
        }

        private static Answer answer(Statement statement) {
            return statement instanceof Statement.Disclosed(var answer) ? answer : Answer.none();
        }
    }

    public EntryDiff {
        aspects = Set.copyOf(aspects);
        lines = List.copyOf(lines);
    }

    public static EntryDiff between(Entry from, Entry to, Schemes schemes) {
        return new EntryDiff(
                from, to, aspects(from, to), new Pairing(from, to, schemes).lines(schemes.units()));
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
            case ENDING -> Optional.ofNullable(standing.ending());
            case CONTINUED -> standing.continued();
        };
    }

    /// The lines on which something else is said, however little, or asked.
    public List<Line> changed() {
        return lines.stream().filter(Line::isChanged).toList();
    }

    /// Whether the two say the same in every respect.
    public boolean isEmpty() {
        return aspects.isEmpty() && changed().isEmpty();
    }
}
