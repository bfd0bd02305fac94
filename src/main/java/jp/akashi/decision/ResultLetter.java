package jp.akashi.decision;

import java.time.LocalDate;
import java.util.List;
import jp.akashi.kernel.ApplicationId;

/// The letter that tells the applicant what was decided (審査結果の通知: 認定通知書・非認定通知書), kept word for word
/// as it was when the decision was made.
///
/// @param number of the letter (文書番号)
public record ResultLetter(
        ApplicationId application, String number, LocalDate date, Address address, Text text) {
    /// To whom and from whom, line by line.
    public record Address(List<String> to, List<String> from) {
        public Address {
            to = List.copyOf(to);
            from = List.copyOf(from);
        }
    }

    /// Title, opening, facts, the items to improve, and what follows from it.
    public record Text(
            String title,
            String opening,
            List<Fact> facts,
            List<Point> points,
            List<String> closing) {
        public Text {
            facts = List.copyOf(facts);
            points = List.copyOf(points);
            closing = List.copyOf(closing);
        }
    }

    public record Fact(String name, String value) {}

    /// An item to improve (改善等が求められる情報開示項目): its number and name, what about it, and the clause.
    public record Point(String number, String name, String reason, String clause) {}
}
