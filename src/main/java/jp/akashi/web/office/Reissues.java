package jp.akashi.web.office;

import java.util.Optional;
import jp.akashi.application.Application;
import jp.akashi.application.ApplicationKind;
import jp.akashi.fee.Invoice;
import jp.akashi.fee.IssueInvoice;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.PersonId;
import org.springframework.stereotype.Component;

/// Charges for another certificate (認定証の再発行) when a published change has changed its face.
@Component
class Reissues {
    private final ChangeNotes changes;
    private final IssueInvoice issueInvoice;

    Reissues(ChangeNotes changes, IssueInvoice issueInvoice) {
        this.changes = changes;
        this.issueInvoice = issueInvoice;
    }

    /// @return the invoice, where there is one to make
    Outcome<Optional<Invoice>> charge(Application application, PersonId by) {
        boolean charges =
                application.kind() == ApplicationKind.CHANGE
                        && changes.change(application).reissues();
        return charges
                ? issueInvoice.chargeReissue(application, by).map(Optional::of)
                : Outcome.done(Optional.empty());
    }
}
