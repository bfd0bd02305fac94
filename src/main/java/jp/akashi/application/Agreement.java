package jp.akashi.application;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jp.akashi.disclosure.Finding;
import jp.akashi.disclosure.Spot;
import jp.akashi.item.Value;
import jp.akashi.kernel.Obstacle;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.Field;
import jp.akashi.scheme.Row;

/// Finds answers of 申請書B that repeat an entry of 申請書A and say something else. Which fields repeat
/// one is said by the scheme's data.
final class Agreement {
    private static final Map<Field.Meaning, FaceField> REPEATED =
            Map.of(
                    Field.Meaning.PROVIDER_NAME, FaceField.PROVIDER_NAME,
                    Field.Meaning.SERVICE_NAME, FaceField.SERVICE_NAME,
                    Field.Meaning.SERVICE_START, FaceField.SERVICE_STARTED_ON);

    private Agreement() {}

    static List<Finding> check(Edition edition, Dossier dossier) {
        return edition.rows().stream()
                .flatMap(row ->
                        row.fields().stream()
                                .flatMap(field -> disagreement(row, field, dossier).stream()))
                .toList();
    }

    private static Optional<Finding> disagreement(Row row, Field field, Dossier dossier) {
        return Optional.ofNullable(REPEATED.get(field.meaning()))
                .flatMap(face -> entry(dossier.faceSheet(), face))
                .flatMap(entry ->
                        dossier.disclosure()
                                .answer(row.id())
                                .find(field.key())
                                .flatMap(Agreement::said)
                                .filter(said -> !plain(said).equals(plain(entry)))
                                .map(said ->
                                        Finding.refuse(
                                                Obstacle.of(
                                                                ApplicationRules.SHEETS_AGREE,
                                                                "face",
                                                                entry)
                                                        .with("answer", said),
                                                Spot.of(row.id(), field.key(), ""))));
    }

    /// What 申請書A says, where it says it in the form asked for.
    private static Optional<String> entry(FaceSheet sheet, FaceField face) {
        return Optional.of(sheet.get(face))
                .filter(entry -> !entry.isEmpty())
                .filter(_ ->
                        face.form() != FaceField.Form.DATE || sheet.findDate(face).isPresent());
    }

    private static Optional<String> said(Value value) {
        return switch (value) {
            case Value.Words(var text) -> Optional.of(text);
            case Value.Day(var date) -> Optional.of(date.toString());
            case Value.YesNo _,
                    Value.Quantity _,
                    Value.Chosen _,
                    Value.Rows _,
                    Value.NotDone _,
                    Value.NotDisclosed _ ->
                    Optional.empty();
        };
    }

    /// Without width, case, blanks, and the ways 株式会社 and its like are shortened.
    private static String plain(String text) {
        var narrow =
                Normalizer.normalize(text, Normalizer.Form.NFKC)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("\\s", "");
        return narrow.replace("(株)", "株式会社")
                .replace("(有)", "有限会社")
                .replace("(同)", "合同会社")
                .replace("(一社)", "一般社団法人");
    }
}
