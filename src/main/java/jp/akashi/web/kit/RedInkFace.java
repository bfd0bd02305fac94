package jp.akashi.web.kit;

import java.util.List;
import jp.akashi.application.Dossier;
import jp.akashi.application.FaceField;
import jp.akashi.application.OldAndNew;
import jp.akashi.scheme.Schemes;
import jp.akashi.wording.Wording;

/// The blanks of 申請書A that differ from the earlier application, marked.
final class RedInkFace {
    private RedInkFace() {}

    static List<RedInk.Blank> of(
            OldAndNew compared, Dossier now, Schemes schemes, Wording wording) {
        var before = compared.earlier().dossier();
        return compared.face().stream()
                .map(field ->
                        new RedInk.Blank(
                                wording.term(field),
                                Marked.of(
                                        shown(field, before, schemes), shown(field, now, schemes))))
                .toList();
    }

    private static String shown(FaceField field, Dossier dossier, Schemes schemes) {
        var entry = dossier.faceSheet().get(field);
        return entry.isEmpty() ? "" : FaceFacts.shown(field, entry, schemes);
    }
}
