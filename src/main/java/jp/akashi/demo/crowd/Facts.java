package jp.akashi.demo.crowd;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/// What is true of a service and its provider as of a disclosure.
record Facts(Made made, LocalDate disclosed, Map<String, String> named) {
    private static final LocalDate TOLD_ON = LocalDate.of(2025, 7, 1);
    private static final int DAYS = 365;

    static Facts of(Made made, LocalDate disclosed) {
        var company = made.company();
        int founded = company.established().getYear();
        return new Facts(
                made,
                disclosed,
                Map.ofEntries(
                        Map.entry("provider", company.name()),
                        Map.entry("president", company.president()),
                        Map.entry("address", company.address()),
                        Map.entry("host", company.host()),
                        Map.entry("service", made.service()),
                        Map.entry("mark", made.stem()),
                        Map.entry("work", made.offer().noun() + "の機能"),
                        Map.entry("summary", made.summary()),
                        Map.entry("coined", made.coined()),
                        Map.entry("established", company.established().toString()),
                        Map.entry("established-year", String.valueOf(founded)),
                        Map.entry("age", String.valueOf(disclosed.getYear() - founded)),
                        Map.entry("schooled", String.valueOf(founded - 11)),
                        Map.entry("president-age", String.valueOf(company.age())),
                        Map.entry("renewed", made.started().plusMonths(9).toString())));
    }

    /// @throws IllegalArgumentException for a fact there is none of
    String get(String name) {
        var fact = named.get(name);
        if (fact == null) {
            throw new IllegalArgumentException("no fact " + name);
        }
        return fact;
    }

    /// How many years later than the examples this is disclosed.
    int yearsOn() {
        return (int) Math.floorDiv(ChronoUnit.DAYS.between(TOLD_ON, disclosed), (long) DAYS);
    }
}
