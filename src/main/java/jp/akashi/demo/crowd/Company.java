package jp.akashi.demo.crowd;

import java.time.LocalDate;
import jp.akashi.party.CorporateNumber;

/// A fictional provider. Services of the same stem and trade have the same.
///
/// @param age of its president
record Company(
        String name,
        String corporateNumber,
        String host,
        String address,
        String president,
        int age,
        LocalDate established) {
    private static final LocalDate OLDEST = LocalDate.of(1978, 4, 3);
    private static final int DAYS_OF_FOUNDING = 13_000;
    private static final int YOUNGEST = 38;

    /// @param variant which of the companies of a stem
    static Company of(Names.Stem stem, int variant, Dice world) {
        var dice = world.of(stem.written()).of(variant);
        var parts = Names.IN_USE.companies();
        var mark = dice.pick(parts.marks());
        var name =
                dice.pickUneven(parts.forms())
                        .replace("{mark}", mark)
                        .replace("{stem}", stem.written())
                        .replace("{trade}", dice.pick(parts.trades()));
        return new Company(
                name,
                CorporateNumber.withCheckDigit(
                        "9999%08d".formatted(Math.floorMod(name.hashCode(), 100_000_000))),
                stem.spoken() + (variant == 0 ? "" : "-" + variant) + ".example",
                address(stem, dice),
                president(dice),
                YOUNGEST + dice.below(30),
                OLDEST.plusDays(dice.below(DAYS_OF_FOUNDING)));
    }

    private static String address(Names.Stem stem, Dice dice) {
        var places = Names.IN_USE.places();
        return dice.pick(places.prefectures())
                + dice.pick(places.towns())
                + dice.pick(places.streets())
                + dice.pick(places.numerals())
                + "丁目%d番%d号".formatted(1 + dice.below(20), 1 + dice.below(30))
                + (dice.chance(60) ? " %sビル%d階".formatted(stem.written(), 1 + dice.below(15)) : "");
    }

    private static String president(Dice dice) {
        var people = Names.IN_USE.places().people();
        return dice.pick(people.families()) + " " + dice.pick(people.given());
    }
}
