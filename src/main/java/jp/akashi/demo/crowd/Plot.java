package jp.akashi.demo.crowd;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.SchemeId;
import jp.akashi.scheme.Scheme;
import jp.akashi.scheme.Schemes;

/// Deals scheme, number and name to the services by their place, so that no two get the same.
final class Plot {
    /// Of a hundred services; a scheme that is not named here gets one.
    private static final Map<String, Integer> SHARES =
            Map.of(
                    "asp-saas", 48,
                    "medical-asp-saas", 14,
                    "mynumber-asp-saas", 11,
                    "asp-saas-ai", 10,
                    "iaas-paas", 7,
                    "data-center", 5,
                    "asp-saas-iot", 3,
                    "iaas-paas-iot", 2);

    private static final YearMonth FIRST = YearMonth.of(2019, 1);
    private static final int SERIALS = 9999;

    /// Below it are the serials of certifications that went the whole road.
    private static final int FIRST_SERIAL = 1000;

    private static final long STEP = 1_000_003;
    private static final int COMPANIES_OF_A_STEM = 3;
    private static final int LARGE = 37;
    private static final int WORLD = 71;

    private final Dice world;
    private final YearMonth last;
    private final List<Seat> seats;
    private final Map<SchemeId, Integer> shares;

    /// @param rank how many seats of the same scheme stand before
    private record Seat(Scheme scheme, int rank) {}

    Plot(Schemes schemes, long seed, LocalDate today) {
        this.world = new Dice(seed);
        this.last = YearMonth.from(today).minusMonths(1);
        this.shares = new LinkedHashMap<>();
        this.seats = seats(schemes);
    }

    private List<Seat> seats(Schemes schemes) {
        var dealt = new ArrayList<Seat>();
        for (var scheme : schemes.all()) {
            int share = SHARES.getOrDefault(scheme.id().value(), 1);
            shares.put(scheme.id(), share);
            for (int rank = 0; rank < share; rank++) {
                dealt.add(new Seat(scheme, rank));
            }
        }
        var mixed = new ArrayList<Seat>();
        var dice = world.of(WORLD);
        while (!dealt.isEmpty()) {
            mixed.add(dealt.remove(dice.below(dealt.size())));
        }
        return List.copyOf(mixed);
    }

    Made at(int place) {
        var seat = seats.get(place % seats.size());
        var scheme = seat.scheme();
        long rank =
                (long) (place / seats.size()) * shares.getOrDefault(scheme.id(), 1) + seat.rank();
        var dice = world.of(place);
        var certified = certified(scheme, rank, dice);
        int serial = (int) ((FIRST_SERIAL + rank) % SERIALS) + 1;
        return named(
                scheme,
                rank,
                new Dealt(place, scheme.numbering().number(serial, certified), certified, dice));
    }

    private record Dealt(long place, CertificationNumber number, LocalDate certified, Dice dice) {}

    /// A serial is dealt again in another month.
    private LocalDate certified(Scheme scheme, long rank, Dice dice) {
        var launched = YearMonth.from(scheme.about().launched()).plusMonths(3);
        var first = launched.isAfter(FIRST) ? launched : FIRST;
        long months = ChronoUnit.MONTHS.between(first, last) + 1;
        long start = world.of(rank % SERIALS).below((int) months);
        var month = first.plusMonths((start + rank / SERIALS) % months);
        return month.atDay(1 + dice.of("day").below(28));
    }

    private Made named(Scheme scheme, long rank, Dealt dealt) {
        var names = Names.IN_USE;
        var offers = names.offers(scheme.id());
        long all = (long) offers.size() * names.ends().size() * names.stems().count();
        long name = rank * STEP % all;
        var offer = offers.get((int) (name % offers.size()));
        name /= offers.size();
        var stem = names.stems().at((int) (name % names.stems().count()));
        var end = names.ends().get((int) (name / names.stems().count()));
        return new Made(
                scheme,
                dealt.number(),
                dealt.certified(),
                offer,
                stem.written(),
                stem.written() + offer.noun() + end + "(架空)",
                names.coined().at(dealt.place() * STEP % names.coined().count()),
                company(stem, dealt.dice().of("company")),
                dealt.dice());
    }

    /// Some providers have many services, most have one or two.
    private Company company(Names.Stem stem, Dice dice) {
        return dice.chance(30)
                ? Company.of(Names.IN_USE.stems().at(dice.below(LARGE) * LARGE), 0, world)
                : Company.of(stem, dice.below(COMPANIES_OF_A_STEM), world);
    }
}
