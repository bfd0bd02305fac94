package jp.akashi.paper.money;

import jp.akashi.application.Application;
import jp.akashi.application.FaceField;
import jp.akashi.fee.Invoice;
import jp.akashi.kernel.Tokyo;
import jp.akashi.scheme.Schemes;
import jp.akashi.wording.Wording;

/// An invoice with the words for what it charges for. The service is named as it was filed when the
/// invoice was made, so that the letter never changes.
public record Charged(Invoice invoice, String what, String service, String number) {
    public static Charged of(
            Invoice invoice, Application application, Schemes schemes, Wording wording) {
        var scheme = schemes.get(application.edition().scheme()).shortName().ja();
        var filing =
                application.filings().stream()
                        .filter(each ->
                                !each.at()
                                        .atZone(Tokyo.ZONE)
                                        .toLocalDate()
                                        .isAfter(invoice.issuedOn()))
                        .reduce((_, later) -> later)
                        .orElse(application.filings().getFirst());
        var what =
                switch (invoice.charge()) {
                    case EXAMINATION ->
                            "情報開示認定(%s) %s申請 審査手数料"
                                    .formatted(scheme, wording.term(application.kind()));
                    case REISSUE -> "情報開示認定(%s) 認定証再発行手数料".formatted(scheme);
                };
        return new Charged(
                invoice,
                what,
                filing.dossier().faceSheet().get(FaceField.SERVICE_NAME),
                application.number().toString());
    }
}
