package jp.akashi.web.open;

import java.util.Optional;
import jp.akashi.export.Heading;
import jp.akashi.kernel.Label;
import jp.akashi.web.kit.Problem;

/// How the columns of a table are asked to be headed: `header=id`, or `header=ja` as without it.
final class Headings {
    private Headings() {}

    static Optional<Heading> read(String header) {
        return switch (header) {
            case "", "ja" -> Optional.of(Heading.JAPANESE);
            case "id" -> Optional.of(Heading.IDS);
            default -> Optional.empty();
        };
    }

    static Problem unknown() {
        return Problem.wrong(
                "header",
                new Label(
                        "見出しの指定は「id」(列のID)または「ja」(日本語)です。",
                        "The headings are either id (the ids of the columns) or ja (Japanese)."));
    }
}
