package jp.akashi.committee;

import java.util.List;
import jp.akashi.application.FaceField;
import jp.akashi.application.FaceSheet;
import jp.akashi.kernel.PersonId;

/// What the committee knows of a member (委員の所属), so that an interest is noticed before a case is
/// shown.
public record Profile(PersonId member, List<Affiliation> affiliations) {
    private static final List<FaceField> NAMING =
            List.of(FaceField.PROVIDER_NAME, FaceField.AGENTS, FaceField.OUTSOURCING);

    /// One of a member's organisations named on the face sheet of a case: a possible interest.
    ///
    /// @param where the blank that names it: the applicant itself, its agents, or whom it
    ///   outsources to
    public record Tie(Affiliation affiliation, FaceField where) {}

    public Profile {
        affiliations = List.copyOf(affiliations);
    }

    /// The possible interests in a case (利害関係の候補). Whether there is one, people say.
    public List<Tie> tiesTo(FaceSheet sheet) {
        return affiliations.stream()
                .flatMap(affiliation ->
                        NAMING.stream()
                                .filter(field -> isNamed(affiliation, field, sheet))
                                .map(field -> new Tie(affiliation, field)))
                .toList();
    }

    private static boolean isNamed(Affiliation affiliation, FaceField field, FaceSheet sheet) {
        var words = sheet.get(field);
        return affiliation.isNamedIn(
                field == FaceField.PROVIDER_NAME
                        ? words + " " + sheet.get(FaceField.CORPORATE_NUMBER)
                        : words);
    }
}
