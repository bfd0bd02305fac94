package jp.akashi.web.provider;

import java.time.LocalDate;
import jp.akashi.certification.Certification;
import jp.akashi.decision.Decisions;
import jp.akashi.fee.Fees;
import jp.akashi.fee.Invoice;
import org.springframework.stereotype.Component;

/// When the present certificate of a certification was issued, and whether it is paid for: another
/// one with other names on its face costs its fee (認定証の再発行).
@Component
class IssuedCertificates {
    private final Decisions decisions;
    private final Fees fees;

    IssuedCertificates(Decisions decisions, Fees fees) {
        this.decisions = decisions;
        this.fees = fees;
    }

    LocalDate on(Certification certification) {
        return decisions
                .find(certification.application())
                .map(decision -> decision.made().on())
                .orElse(certification.term().from());
    }

    boolean isUnpaid(Certification certification) {
        return fees.listAll(certification.application()).stream()
                .filter(invoice -> invoice.charge() == Invoice.Charge.REISSUE)
                .anyMatch(invoice -> fees.settlement(invoice.id()).isOpen());
    }
}
