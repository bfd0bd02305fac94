package jp.akashi.bench.daily;

import java.time.LocalDate;
import jp.akashi.agenda.Doing;
import jp.akashi.agenda.Kind;
import jp.akashi.agenda.Step;
import jp.akashi.certification.Certifications;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.DispatchId;
import jp.akashi.kernel.Tokyo;
import jp.akashi.notice.Audience;
import jp.akashi.notice.Delivery;
import jp.akashi.notice.Dispatch;
import jp.akashi.notice.Mail;
import jp.akashi.notice.Outbox;

/// What a step takes in the house: reads the certification, and writes its holder a mail.
final class Tell implements Doing {
    private static final String TEXT = "更新の手続きをご案内します。".repeat(30);

    private final Certifications certifications;
    private final Outbox outbox;

    Tell(Certifications certifications, Outbox outbox) {
        this.certifications = certifications;
        this.outbox = outbox;
    }

    @Override
    public Kind kind() {
        return Kind.TERM_ENDS;
    }

    @Override
    public void on(Step step, LocalDate today) {
        var held = certifications.find(CertificationNumber.parse(step.subject())).orElseThrow();
        var now = today.atTime(9, 0).atZone(Tokyo.ZONE).toInstant();
        outbox.add(
                new Dispatch(
                        DispatchId.random(),
                        new Dispatch.Origin(
                                "term/" + step.subject() + "/" + step.due(),
                                "term",
                                Audience.PROVIDER,
                                null),
                        new Mail(
                                held.holder().provider() + "@register.example",
                                held.holder().serviceName() + "の更新について",
                                TEXT,
                                ""),
                        now,
                        Delivery.written(now)));
    }
}
