package jp.akashi.kernel;

import java.time.LocalDate;

/// Names one edition (版) of a scheme by the date it took effect. Cases keep theirs for ever.
public record EditionId(SchemeId scheme, LocalDate date) {
    /// Reads `asp-saas-ai/2022-04-01`.
    public static EditionId parse(String text) {
        var slash = text.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("not an edition: " + text);
        }
        return new EditionId(
                new SchemeId(text.substring(0, slash)), LocalDate.parse(text.substring(slash + 1)));
    }

    @Override
    public String toString() {
        return scheme + "/" + date;
    }
}
