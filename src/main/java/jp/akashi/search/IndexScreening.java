package jp.akashi.search;

import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import jp.akashi.directory.Condition;
import jp.akashi.directory.Condition.Weight;
import jp.akashi.directory.Facet;
import jp.akashi.directory.Facets.Course;
import jp.akashi.directory.Holding;
import jp.akashi.directory.Requirement;
import jp.akashi.directory.Requirement.Effect;
import jp.akashi.directory.Screening;
import jp.akashi.directory.Search;
import jp.akashi.item.Units;
import jp.akashi.kernel.CertificationNumber;
import org.apache.lucene.index.DirectoryReader;
import org.jspecify.annotations.Nullable;

/// Screens the register by the columns of the index. What a condition does is worked out once and
/// kept until something is published.
final class IndexScreening implements Screening {
    private static final int KEPT = 200;

    private final Supplier<Index> index;
    private final Units units;
    private final Follower follower;
    private final Map<Condition, Strainer> strainers =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Condition, Strainer> eldest) {
                    return size() > KEPT;
                }
            };
    private @Nullable DirectoryReader of;

    IndexScreening(Supplier<Index> index, Units units, Follower follower) {
        this.index = index;
        this.units = units;
        this.follower = follower;
    }

    @Override
    public Effect effect(Condition condition, LocalDate day) {
        return read(day, view -> strainer(condition, view).effect(inForce(view)));
    }

    @Override
    public Screened screen(Requirement requirement, LocalDate day) {
        return read(
                day,
                view -> {
                    var within = inForce(view);
                    var each =
                            requirement.conditions().stream()
                                    .map(condition -> strainer(condition, view).effect(within))
                                    .toList();
                    var all = Strainer.all(strainers(requirement, Weight.MUST, view), within);
                    return new Screened(within.count(), each, all.effect(within));
                });
    }

    @Override
    public List<CertificationNumber> list(
            Requirement requirement, Holding musts, LocalDate day, Search.Slice slice) {
        return read(day, view -> list(requirement, musts, view, slice));
    }

    private List<CertificationNumber> list(
            Requirement requirement, Holding musts, View view, Search.Slice slice) {
        var within = inForce(view);
        var all = Strainer.all(strainers(requirement, Weight.MUST, view), within);
        var left = group(all, musts, within);
        var numbers = new ArrayList<CertificationNumber>();
        int offset = slice.offset();
        for (var tier : tiers(left, strainers(requirement, Weight.WANT, view), view)) {
            int room = slice.limit() - numbers.size();
            if (room > 0) {
                for (int slot : view.shelf().order(Search.Order.NEWEST).slice(tier, offset, room)) {
                    numbers.add(view.listing(slot).number());
                }
                offset = Math.max(0, offset - tier.count());
            }
        }
        return List.copyOf(numbers);
    }

    private static Bits group(Strainer all, Holding musts, Bits within) {
        return switch (musts) {
            case MEETS -> all.meets();
            case FAILS -> all.fails();
            case UNKNOWN -> within.copy().andNot(all.meets()).andNot(all.fails());
        };
    }

    /// The services by how many wishes they meet, the most first.
    private static List<Bits> tiers(Bits left, List<Strainer> wants, View view) {
        var tiers = new ArrayList<Bits>();
        for (int wishes = 0; wishes <= wants.size(); wishes++) {
            tiers.add(Bits.of(view.shelf().slots()));
        }
        left.each(slot -> {
            int met = (int) wants.stream().filter(want -> want.meets().get(slot)).count();
            tiers.get(wants.size() - met).set(slot);
        });
        return tiers;
    }

    private static Bits inForce(View view) {
        return view.shelf().having(Facet.STANDING, List.of(Course.IN_FORCE.key()));
    }

    private List<Strainer> strainers(Requirement requirement, Weight weight, View view) {
        return requirement.conditions().stream()
                .filter(condition -> condition.weight() == weight)
                .map(condition -> strainer(condition, view))
                .toList();
    }

    private synchronized Strainer strainer(Condition condition, View view) {
        if (of != view.reader()) {
            strainers.clear();
            of = view.reader();
        }
        return strainers.computeIfAbsent(condition, asked -> Strainer.of(asked, view, units));
    }

    private <T> T read(LocalDate day, Function<View, T> question) {
        try {
            return index.get().read(day, question);
        } catch (UncheckedIOException failure) {
            follower.suspect();
            throw failure;
        }
    }
}
