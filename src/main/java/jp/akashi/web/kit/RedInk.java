package jp.akashi.web.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.akashi.application.Dossier;
import jp.akashi.application.OldAndNew;
import jp.akashi.evidence.Citation;
import jp.akashi.kernel.ItemId;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.Row;
import jp.akashi.scheme.Schemes;
import jp.akashi.scheme.Section;
import jp.akashi.wording.Wording;

/// What an application says beside what the one before it said, the changes marked (変更前後の併記、朱書き).
///
/// @param gone the answered items that the present edition does not ask
/// @param same how many rows differ in nothing
public record RedInk(
        List<Blank> face, List<Blank> sites, List<Part> parts, List<Gone> gone, int same) {
    /// A blank of 申請書A that differs.
    public record Blank(String name, Marked text) {}

    /// A section with the rows that differ.
    public record Part(String id, String name, List<Line> lines) {}

    /// A row that differs.
    ///
    /// @param word in what it differs
    public record Line(
            String item, String number, String name, String word, Marked answer, Marked cited) {
        public boolean isCitedOtherwise() {
            return cited.was().stream().anyMatch(Marked.Piece::marked)
                    || cited.now().stream().anyMatch(Marked.Piece::marked);
        }
    }

    /// An item nobody asks any more, with what it said.
    public record Gone(String name, String text) {}

    public static RedInk of(OldAndNew compared, Dossier now, Schemes schemes, Wording wording) {
        var ink = new Ink(compared, now, schemes);
        var edition = schemes.get(now.edition());
        return new RedInk(
                RedInkFace.of(compared, now, schemes, wording),
                compared.sites()
                        ? List.of(
                                new Blank(
                                        "データセンター",
                                        Marked.of(
                                                lines(compared.earlier().dossier().sites()),
                                                lines(now.sites()))))
                        : List.of(),
                edition.sections().stream()
                        .map(ink::part)
                        .filter(part -> !part.lines().isEmpty())
                        .toList(),
                compared.retired().stream().flatMap(item -> ink.gone(item).stream()).toList(),
                compared.lines().size() - compared.changed().size());
    }

    /// One row, where it differs.
    public static Optional<Line> of(OldAndNew compared, Dossier now, Schemes schemes, ItemId item) {
        return compared.find(item)
                .filter(OldAndNew.Line::isChanged)
                .map(new Ink(compared, now, schemes)::line);
    }

    /// How many things differ: blanks of 申請書A, rows, and items asked no more.
    public int changes() {
        return face.size()
                + sites.size()
                + gone.size()
                + parts.stream().mapToInt(part -> part.lines().size()).sum();
    }

    private static String lines(List<String> texts) {
        return String.join("\n", texts);
    }

    private record Ink(OldAndNew compared, Dossier now, Schemes schemes) {
        Part part(Section section) {
            return new Part(
                    section.id(),
                    section.label().ja(),
                    section.rows().stream()
                            .flatMap(row -> compared.find(row.id()).stream())
                            .filter(OldAndNew.Line::isChanged)
                            .map(this::line)
                            .toList());
        }

        Line line(OldAndNew.Line line) {
            var row = line.row();
            return new Line(
                    row.id().value(),
                    "" + row.number(),
                    row.item().label().ja(),
                    word(line.difference()),
                    Marked.of(was(line), text(row, now)),
                    Marked.of(
                            cited(compared.citedBefore(line)),
                            cited(now.evidence().citationsOf(row.id()))));
        }

        Optional<Gone> gone(ItemId item) {
            return earlierEdition()
                    .findRow(item)
                    .map(row -> new Gone(Wording.nameOf(row), text(row, before())));
        }

        /// In the blanks of now where it fits them; as it stood then where it does not.
        private String was(OldAndNew.Line line) {
            var carried = compared.carried().disclosure().answer(line.row().id());
            if (!carried.isEmpty() || line.origins().isEmpty()) {
                return AnswerText.of(line.row().item(), carried);
            }
            return line.origins().stream()
                    .flatMap(item -> earlierEdition().findRow(item).stream())
                    .map(row -> text(row, before()))
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining("\n"));
        }

        private String text(Row row, Dossier dossier) {
            return AnswerText.of(row.item(), dossier.disclosure().answer(row.id()));
        }

        private Dossier before() {
            return compared.earlier().dossier();
        }

        private Edition earlierEdition() {
            return schemes.get(compared.earlier().edition());
        }

        private static String cited(List<Citation> citations) {
            return citations.stream().map(Ink::cited).collect(Collectors.joining("、"));
        }

        private static String cited(Citation citation) {
            var words = new ArrayList<>(List.of(citation.label()));
            if (!citation.pages().ranges().isEmpty()) {
                words.add(citation.pages() + "ページ");
            }
            words.add(citation.section());
            words.removeIf(String::isBlank);
            return String.join(" ", words);
        }
    }

    private static String word(OldAndNew.Difference difference) {
        return switch (difference) {
            case SAME -> "変更なし";
            case EVIDENCE -> "資料を変更";
            case ANSWER -> "回答を変更";
            case QUESTION -> "設問が変わった項目";
            case NEW -> "新しい設問";
        };
    }
}
