package jp.akashi.web.office;

import jp.akashi.application.Application;
import jp.akashi.application.ApplicationKind;
import jp.akashi.fee.IssueInvoice;
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

    void charge(Application application, PersonId by) {
        if (application.kind() == ApplicationKind.CHANGE
                && changes.change(application).reissues()) {
            issueInvoice.chargeReissue(application, by);
        }
    }
}
