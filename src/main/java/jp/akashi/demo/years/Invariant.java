package jp.akashi.demo.years;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import jp.akashi.certification.Certification;
import jp.akashi.certification.Ending;
import jp.akashi.disclosure.Disclosure;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.Tokyo;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Statement;

/// Something that has to be true of the register at the end of every day.
enum Invariant {
    NO_NUMBER_TWICE("no number twice") {
        @Override
        Stream<String> broken(Day day) {
            var seen = new HashSet<String>();
            return day.certifications().stream()
                    .map(certification -> certification.number().slug())
                    .filter(number -> !seen.add(number))
                    .map(number -> number + " was given twice");
        }
    },
    ONE_LIVE_TERM("never two live terms") {
        @Override
        Stream<String> broken(Day day) {
            var live = new HashMap<String, String>();
            return day.certifications().stream()
                    .filter(certification -> certification.isInForceOn(day.date()))
                    .flatMap(certification -> {
                        var number = certification.number().slug();
                        var service =
                                certification.edition().scheme()
                                        + " "
                                        + certification.holder().serviceName();
                        var other = live.put(service, number);
                        return other == null
                                ? Stream.empty()
                                : Stream.of(
                                        "%s is in force as %s and %s"
                                                .formatted(service, other, number));
                    });
        }
    },
    PUBLISHED_AS_DECIDED("published = decided") {
        @Override
        Stream<String> broken(Day day) {
            var numbers = new HashSet<>(day.published().keySet());
            day.certifications().forEach(certification -> numbers.remove(certification.number()));
            return Stream.concat(
                    numbers.stream().map(number -> number + " is published and was never decided"),
                    day.certifications().stream()
                            .flatMap(certification ->
                                    day.entry(certification)
                                            .map(entry -> differing(day, certification, entry))
                                            .orElseGet(() -> Stream.of("nothing"))
                                            .map(what ->
                                                    "%s: %s is published otherwise than decided"
                                                            .formatted(
                                                                    certification.number(),
                                                                    what))));
        }
    },
    EFFECT_AS_RULED("effect continues exactly as ruled") {
        @Override
        Stream<String> broken(Day day) {
            return day.certifications().stream()
                    .flatMap(certification -> effect(day, certification));
        }
    },
    NOTHING_WITHHELD_IS_PUBLIC("no withheld value public") {
        @Override
        Stream<String> broken(Day day) {
            Set<String> words = new HashSet<>();
            day.fates()
                    .values()
                    .forEach(fate -> {
                        var hush = fate.hush();
                        if (hush != null && !hush.isPublicOn(day.date())) {
                            words.add(hush.word());
                        }
                    });
            return day.published().values().stream()
                    .filter(entry -> hasWord(entry, words))
                    .map(entry -> entry.number() + " shows an answer that is withheld");
        }
    },
    WITHHELD_AS_DECIDED("withheld until the day decided, published by decision alone") {
        @Override
        Stream<String> broken(Day day) {
            return day.certifications().stream()
                    .filter(certification -> !isWithheldAsDecided(day, certification))
                    .map(certification ->
                            certification.number() + " withholds otherwise than decided");
        }
    },
    SWITCHED_ON_ONE_DAY("a switch ends the old number on the day of the new one") {
        @Override
        Stream<String> broken(Day day) {
            return day.certifications().stream()
                    .filter(certification -> !isSwitchedOnOneDay(day, certification))
                    .map(certification ->
                            certification.number() + " ended by a switch to no number of that day");
        }
    };

    private final String says;

    Invariant(String says) {
        this.says = says;
    }

    /// What it says, in a few words.
    String says() {
        return says;
    }

    /// What is not as it has to be, each in a sentence.
    abstract Stream<String> broken(Day day);

    private static Stream<String> differing(Day day, Certification decided, Entry entry) {
        var life = decided.life();
        var standing = entry.standing();
        var answers = Objects.requireNonNull(day.answers().get(decided.application()));
        return Stream.of(
                        new Pair(
                                "the service",
                                decided.holder().serviceName(),
                                entry.face().serviceName()),
                        new Pair(
                                "the provider",
                                decided.holder().providerName(),
                                entry.face().providerName()),
                        new Pair("the day", decided.certifiedOn(), standing.certifiedOn()),
                        new Pair("the term", life.termOn(publishedOn(entry)), standing.term()),
                        new Pair(
                                "the ending",
                                String.valueOf(life.ending()),
                                String.valueOf(standing.ending())),
                        new Pair(
                                "the continuation",
                                life.continuedBy() != null,
                                standing.continued()),
                        new Pair("the edition", decided.edition(), entry.edition()),
                        new Pair("an answer", "", firstOther(answers, entry)))
                .filter(Pair::isOther)
                .map(Pair::what);
    }

    private static LocalDate publishedOn(Entry entry) {
        return LocalDate.ofInstant(entry.standing().publishedAt(), Tokyo.ZONE);
    }

    private record Pair(String what, Object decided, Object published) {
        boolean isOther() {
            return !decided.equals(published);
        }
    }

    /// The first item that is published otherwise than it was answered; empty when none is.
    private static String firstOther(Disclosure answers, Entry entry) {
        for (var each : entry.statements().entrySet()) {
            boolean same =
                    switch (each.getValue()) {
                        case Statement.Disclosed(var answer) ->
                                answer.equals(answers.answer(each.getKey()));
                        case Statement.Withheld _ -> !answers.answer(each.getKey()).isEmpty();
                        case Statement.Unanswered _, Statement.NotHeld _, Statement.NotAsked _ ->
                                answers.answer(each.getKey()).isEmpty();
                    };
            if (!same) {
                return each.getKey().value();
            }
        }
        List<ItemId> items = List.copyOf(answers.answers().keySet());
        return items.stream()
                .filter(item -> !entry.statements().containsKey(item))
                .findFirst()
                .map(ItemId::value)
                .orElse("");
    }

    /// That all it withholds is withheld until the day decided last, and of its first application
    /// nothing that was decided to be withheld came out without a decision.
    private static boolean isWithheldAsDecided(Day day, Certification certification) {
        var withheld =
                day.entry(certification).stream()
                        .flatMap(entry -> entry.statements().values().stream())
                        .flatMap(said ->
                                said instanceof Statement.Withheld(_, var until, _)
                                        ? Stream.of(until)
                                        : Stream.empty())
                        .toList();
        var hush = day.fate(certification).hush();
        if (hush == null || hush.isPublicOn(day.date())) {
            return withheld.isEmpty();
        }
        boolean first = certification.life().terms().size() == 1;
        return (!first || !withheld.isEmpty())
                && withheld.stream().allMatch(hush.untilOn(day.date())::equals);
    }

    private static boolean isSwitchedOnOneDay(Day day, Certification old) {
        var ending = old.life().ending();
        return ending == null
                || ending.kind() != Ending.Kind.SWITCHED
                || day.certifications().stream()
                        .filter(each -> each.number().equals(ending.successor()))
                        .anyMatch(each ->
                                each.certifiedOn().equals(ending.on())
                                        && !each.edition().scheme().equals(old.edition().scheme()));
    }

    private static Stream<String> effect(Day day, Certification certification) {
        var fate = day.fate(certification);
        boolean ruled = fate.isInForceOn(day.date());
        return Stream.of(
                        certification.isInForceOn(day.date()) == ruled,
                        day.entry(certification)
                                .filter(entry -> entry.standing().isInForceOn(day.date()) == ruled)
                                .isPresent())
                .filter(right -> !right)
                .limit(1)
                .map(_ -> told(certification, day, ruled));
    }

    private static String told(Certification certification, Day day, boolean ruled) {
        return "%s has to be in force: %s; it is decided as %s and published as %s"
                .formatted(
                        certification.number(),
                        ruled,
                        certification.life(),
                        day.entry(certification).map(Entry::standing).orElse(null));
    }

    private static boolean hasWord(Entry entry, Set<String> words) {
        return entry.statements().values().stream()
                .anyMatch(statement ->
                        statement instanceof Statement.Disclosed(var answer)
                                && words.stream().anyMatch(answer.toString()::contains));
    }
}
