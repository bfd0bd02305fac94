package jp.akashi.scheme;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.akashi.item.Units;
import jp.akashi.kernel.EditionId;
import jp.akashi.kernel.Label;
import jp.akashi.kernel.SchemeId;

/// All the scheme data the platform runs on: schemes with their editions, units, tax rates, word
/// lists, and what the house has ordered for itself.
public record Schemes(
        List<Scheme> all, Units units, List<TaxRate> taxRates, Words words, House house) {
    /// The consumption tax in percent from a day on.
    public record TaxRate(LocalDate from, int percent) {}

    /// Lists of words: products that do not belong in a public answer, service types (サービス区分) by
    /// id, and what the checks of answers and evidence go by.
    public record Words(List<Product> products, List<ServiceType> serviceTypes, Checks checks) {
        public Words {
            products = List.copyOf(products);
            serviceTypes = List.copyOf(serviceTypes);
        }

        /// Products without words to say instead, and nothing for the checks to go by.
        public Words(List<String> productNames, List<ServiceType> serviceTypes) {
            this(
                    productNames.stream().map(name -> new Product(name, "")).toList(),
                    serviceTypes,
                    new Checks(List.of(), List.of(), List.of()));
        }
    }

    /// The name of a product, and what an answer can say in its place; empty where nothing is
    /// proposed.
    public record Product(String name, String instead) {}

    /// What the checks go by.
    ///
    /// @param sameWords groups of words that mean the same in answers and in evidence
    /// @param contradictions answers that cannot both be true
    /// @param ages how old a document may be, by its kind as the data name it
    public record Checks(
            List<List<String>> sameWords, List<Contradiction> contradictions, List<Age> ages) {
        public Checks {
            sameWords = List.copyOf(sameWords);
            contradictions = List.copyOf(contradictions);
            ages = List.copyOf(ages);
        }
    }

    /// The most months a document of a kind may be old on the day of filing.
    public record Age(String kind, int months) {}

    /// A class of services (ASP・SaaS区分).
    public record ServiceType(String id, Label label) {}

    /// What the house has ordered for itself: the days on which the office works, how many of them
    /// it gives for what, how the committee counts, and what is reported during a term.
    public record House(
            BusinessCalendar calendar,
            Deadlines deadlines,
            HearingOrder hearings,
            ChangeOrder changes) {
        /// What came to somebody before this day and has not moved since stands still (滞留) on a
        /// day. Near the end of the known calendar five business days count as a week.
        public LocalDate stillSince(LocalDate today) {
            int days = deadlines.stalledAfter();
            return calendar.findMinus(today.plusDays(1), days)
                    .orElseGet(() -> today.minusDays(days * 7L / 5 - 1));
        }
    }

    public Schemes {
        all = List.copyOf(all);
        taxRates = List.copyOf(taxRates);
    }

    /// The days on which the office works (営業日).
    public BusinessCalendar calendar() {
        return house.calendar();
    }

    public Deadlines deadlines() {
        return house.deadlines();
    }

    public Optional<Scheme> find(SchemeId id) {
        return all.stream().filter(scheme -> scheme.id().equals(id)).findFirst();
    }

    /// @throws IllegalArgumentException for a scheme there is no data for
    public Scheme get(SchemeId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no scheme " + id));
    }

    public Optional<Edition> findEdition(EditionId id) {
        return find(id.scheme()).stream()
                .flatMap(scheme -> scheme.editions().stream())
                .filter(edition -> edition.id().equals(id))
                .findFirst();
    }

    /// @throws IllegalArgumentException for an edition there is no data for
    public Edition get(EditionId id) {
        return findEdition(id).orElseThrow(() -> new IllegalArgumentException("no edition " + id));
    }

    /// The consumption tax in percent on a day.
    public int taxPercentOn(LocalDate date) {
        return taxRates.stream()
                .filter(rate -> !rate.from().isAfter(date))
                .max(Comparator.comparing(TaxRate::from))
                .orElseThrow(() -> new IllegalArgumentException("no tax rate on " + date))
                .percent();
    }
}
