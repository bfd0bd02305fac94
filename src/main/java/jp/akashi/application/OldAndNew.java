package jp.akashi.application;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import jp.akashi.disclosure.CarryOver.Seeded;
import jp.akashi.evidence.Citation;
import jp.akashi.kernel.ItemId;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.Row;

/// What an application says otherwise than the one it goes on from (変更前後の併記、朱書き, 002 §9(1)): row by
/// row of the present edition, and the blanks of 申請書A.
///
/// @param carried what the earlier answers are in the present edition
/// @param face the blanks of 申請書A whose entry is another one
/// @param sites whether the list of data centres is another one
/// @param retired the answered items of the earlier edition that nobody asks any more
public record OldAndNew(
        Application earlier,
        Seeded carried,
        List<Line> lines,
        List<FaceField> face,
        boolean sites,
        List<ItemId> retired) {
    /// How a row differs from what stood there before.
    public enum Difference {
        /// Nothing differs: question, answer and evidence.
        SAME,
        /// The answer is the same, and cites other documents or pages.
        EVIDENCE,
        /// The answer is another one.
        ANSWER,
        /// The edition puts the question differently, in parts, or together with another.
        QUESTION,
        /// The edition asks this for the first time.
        NEW
    }

    /// A row, and the earlier items it comes from.
    public record Line(Row row, Difference difference, List<ItemId> origins) {
        public Line {
            origins = List.copyOf(origins);
        }

        public boolean isChanged() {
            return difference != Difference.SAME;
        }
    }

    public OldAndNew {
        lines = List.copyOf(lines);
        face = List.copyOf(face);
        retired = List.copyOf(retired);
    }

    static OldAndNew of(Application earlier, Seeded carried, Dossier now, Editions editions) {
        var rows = new Rows(earlier.dossier(), carried, now, editions.was());
        var lines = editions.now().rows().stream().map(rows::line).toList();
        var before = earlier.dossier();
        return new OldAndNew(
                earlier,
                carried,
                lines,
                FaceField.of(ApplicationKind.NEW).stream()
                        .filter(field ->
                                !before.faceSheet().get(field).equals(now.faceSheet().get(field)))
                        .toList(),
                !before.sites().equals(now.sites()),
                retired(before, lines));
    }

    /// The edition of the earlier application and the present one.
    record Editions(Edition was, Edition now) {}

    /// Holds the rows of now against what was said before.
    private record Rows(Dossier before, Seeded carried, Dossier now, Edition was) {
        Line line(Row row) {
            var origins =
                    carried.origins().getOrDefault(row.id(), List.of()).stream()
                            .filter(item -> was.findRow(item).isPresent())
                            .toList();
            return new Line(row, difference(row.id(), origins), origins);
        }

        private Difference difference(ItemId item, List<ItemId> origins) {
            if (origins.isEmpty()) {
                return Difference.NEW;
            }
            if (carried.unconfirmed().containsKey(item)) {
                return Difference.QUESTION;
            }
            if (!carried.disclosure().answer(item).equals(now.disclosure().answer(item))) {
                return Difference.ANSWER;
            }
            return isCitedAlike(item, origins) ? Difference.SAME : Difference.EVIDENCE;
        }

        private boolean isCitedAlike(ItemId item, List<ItemId> origins) {
            return before.evidence()
                    .places(cited(before, origins))
                    .equals(now.evidence().places(now.evidence().citationsOf(item)));
        }
    }

    private static List<ItemId> retired(Dossier before, List<Line> lines) {
        var taken = new HashSet<ItemId>();
        lines.forEach(line -> taken.addAll(line.origins()));
        return before.disclosure().answers().keySet().stream()
                .filter(item -> !taken.contains(item))
                .toList();
    }

    /// The lines in which something differs.
    public List<Line> changed() {
        return lines.stream().filter(Line::isChanged).toList();
    }

    public Optional<Line> find(ItemId item) {
        return lines.stream().filter(line -> line.row().id().equals(item)).findFirst();
    }

    /// What the earlier application cites where a row comes from.
    public List<Citation> citedBefore(Line line) {
        return cited(earlier.dossier(), line.origins());
    }

    private static List<Citation> cited(Dossier dossier, List<ItemId> items) {
        return items.stream()
                .flatMap(item -> dossier.evidence().citationsOf(item).stream())
                .distinct()
                .toList();
    }
}
