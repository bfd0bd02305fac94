package jp.akashi.evidence;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import jp.akashi.disclosure.Spot;
import jp.akashi.item.Value;
import jp.akashi.kernel.Obstacle;

/// Something an answer claims that can be looked up on a page, with the words its subject goes by.
sealed interface Claim {
    About about();

    /// As people write it.
    String printed();

    /// What a claim is about.
    ///
    /// @param words of the labels of the blank
    /// @param around the pairs of letters around it, where it stands in the words of an answer;
    ///   empty where it is a blank of its own
    record About(Spot spot, List<String> words, Set<String> around) {
        boolean isInWords() {
            return !around.isEmpty();
        }
    }

    record OfFigure(About about, Value.Quantity figure) implements Claim {
        @Override
        public String printed() {
            return figure.printed();
        }
    }

    record OfDay(About about, LocalDate day) implements Claim {
        private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("y年M月d日");

        @Override
        public String printed() {
            return WRITTEN.format(day);
        }
    }

    /// How often something is done; no page has to repeat it, but none may say otherwise.
    record OfOften(About about, Often often) implements Claim {
        @Override
        public String printed() {
            return often.seen();
        }
    }

    /// A name or a term, letter by letter.
    record OfTerm(About about, String term) implements Claim {
        @Override
        public String printed() {
            return term;
        }
    }

    default Spot spot() {
        return about().spot();
    }

    default List<String> words() {
        return about().words();
    }

    default Obstacle doubt(String why) {
        var rule = this instanceof OfTerm ? EvidenceRules.SAID : EvidenceRules.SUPPORTED;
        return Obstacle.of(rule, "case", why).with("claim", printed());
    }
}
