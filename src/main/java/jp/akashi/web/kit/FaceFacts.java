package jp.akashi.web.kit;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import jp.akashi.application.FaceField;
import jp.akashi.application.FaceSheet;
import jp.akashi.scheme.Schemes;
import jp.akashi.wording.Wording;

/// 申請書A as people read it: dates as dates, chosen types by their names, blanks left out.
public final class FaceFacts {
    private FaceFacts() {}

    public static List<Fact> of(FaceSheet sheet, Schemes schemes, Wording wording) {
        return Arrays.stream(FaceField.values())
                .filter(field -> !sheet.get(field).isEmpty())
                .map(field ->
                        new Fact(wording.term(field), shown(field, sheet.get(field), schemes)))
                .toList();
    }

    public static String shown(FaceField field, String entry, Schemes schemes) {
        return switch (field.form()) {
            case YES_NO -> entry.equals("yes") ? "有り" : "無し";
            case SERVICE_TYPES -> types(entry, schemes);
            case DATE -> Days.read(entry).map(Days::print).orElse(entry);
            case LINE, LINES, EMAIL, PHONE, URL, CORPORATE_NUMBER -> entry;
        };
    }

    private static String types(String ids, Schemes schemes) {
        var chosen = List.of(ids.split(" "));
        return schemes.words().serviceTypes().stream()
                .filter(type -> chosen.contains(type.id()))
                .map(type -> type.label().ja())
                .collect(Collectors.joining("、"));
    }
}
