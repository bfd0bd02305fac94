package jp.akashi.web.open.past;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import jp.akashi.certification.Ending;
import jp.akashi.directory.EntryDiff;
import jp.akashi.directory.EntryDiff.Aspect;
import jp.akashi.kernel.Label;
import jp.akashi.registry.Entry;
import jp.akashi.scheme.Schemes;
import jp.akashi.web.kit.Days;
import jp.akashi.web.kit.Language;
import jp.akashi.web.kit.Marked;
import org.jspecify.annotations.Nullable;

/// What changed of a service besides its answers, in writing.
record FaceLines(Schemes schemes, Language say) {
    static List<DiffView.FaceLine> of(EntryDiff diff, Schemes schemes, Language say) {
        var lines = new FaceLines(schemes, say);
        return Arrays.stream(Aspect.values())
                .filter(diff.aspects()::contains)
                .map(aspect ->
                        new DiffView.FaceLine(
                                name(aspect),
                                isVerbatim(aspect),
                                Marked.of(
                                        lines.print(diff.from(), aspect),
                                        lines.print(diff.to(), aspect))))
                .toList();
    }

    static Label name(Aspect aspect) {
        return switch (aspect) {
            case SERVICE_NAME -> new Label("サービス名", "Service");
            case PROVIDER_NAME -> new Label("事業者名", "Provider");
            case CORPORATE_NUMBER -> new Label("法人番号", "Corporate number");
            case SUMMARY -> new Label("サービスの概要", "Summary");
            case SERVICE_URL -> new Label("サービスのサイト", "Site of the service");
            case SERVICE_TYPES -> new Label("サービスの区分", "Kind of service");
            case CERTIFIED -> new Label("認定番号と最初の認定日", "Number and first certification");
            case TERM -> new Label("有効期間", "Term");
            case EDITION -> new Label("制度と版", "Scheme and edition");
            case ENDING -> new Label("取消し・終了", "Revocation or end");
            case CONTINUED -> new Label("更新の審査", "Examination of a renewal");
        };
    }

    private static boolean isVerbatim(Aspect aspect) {
        return aspect == Aspect.SERVICE_NAME
                || aspect == Aspect.PROVIDER_NAME
                || aspect == Aspect.SUMMARY;
    }

    private String print(Entry entry, Aspect aspect) {
        var face = entry.face();
        var standing = entry.standing();
        return switch (aspect) {
            case SERVICE_NAME -> face.serviceName();
            case PROVIDER_NAME -> face.providerName();
            case CORPORATE_NUMBER -> face.corporateNumber();
            case SUMMARY -> face.summary();
            case SERVICE_URL -> face.serviceUrl();
            case SERVICE_TYPES -> types(face.serviceTypes());
            case CERTIFIED -> entry.printed() + " " + Days.print(standing.certifiedOn(), say);
            case TERM -> Days.print(standing.term(), say);
            case EDITION -> edition(entry);
            case ENDING -> ending(standing.ending());
            case CONTINUED ->
                    standing.continued() ? say.of("審査中", "Under way") : say.of("なし", "None");
        };
    }

    private String types(List<String> ids) {
        return schemes.words().serviceTypes().stream()
                .filter(type -> ids.contains(type.id()))
                .map(type -> say.of(type.label()))
                .collect(Collectors.joining(say.of("、", ", ")));
    }

    private String edition(Entry entry) {
        var day = Days.print(entry.edition().date(), say);
        return say.of(schemes.get(entry.edition().scheme()).name())
                + say.of(" " + day + "版", ", edition of " + day);
    }

    private String ending(@Nullable Ending ending) {
        if (ending == null) {
            return "";
        }
        var day = Days.print(ending.on(), say);
        return switch (ending.kind()) {
            case REVOKED -> say.of(day + " 認定の取消し", "Revoked on " + day);
            case SERVICE_ENDED -> say.of(day + " サービスの終了", "Service ended on " + day);
            case SWITCHED -> say.of(day + " 他の制度への切替", "Switched to another scheme on " + day);
            case RENEWAL_REFUSED -> say.of(day + " 更新の否認", "Renewal refused on " + day);
        };
    }
}
