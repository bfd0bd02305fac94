package jp.akashi.keeping;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import jp.akashi.application.Application;
import jp.akashi.certification.Certification;
import jp.akashi.examination.Examination;
import jp.akashi.kernel.Tokyo;

/// Whether a case is over, on a day.
public sealed interface Standing {
    /// 審査中
    record Open() implements Standing {}

    /// 認定が有効
    record Live() implements Standing {}

    /// @param since the first day on which it is over
    record Over(Occasion occasion, LocalDate since) implements Standing {}

    static Standing of(Facts facts, LocalDate today) {
        var examination = facts.examination();
        return switch (examination.stage()) {
            case FORMALITY, RETURNED, AWAITING_FEE, DOCUMENTS, INQUIRY, DECISION, COMMITTEE ->
                    new Open();
            case REFUSED -> new Over(Occasion.REFUSED, day(examination.since()));
            case WITHDRAWN -> new Over(Occasion.WITHDRAWN, day(examination.since()));
            case GRANTED, PUBLISHED ->
                    facts.findCertification()
                            .map(certification -> of(certification, facts, today))
                            .orElseGet(Open::new);
        };
    }

    /// A case with what is known of it.
    ///
    /// @param findCertification the certification it led to, as it is now
    /// @param replacedAt when the application that took its place came to where it is
    record Facts(
            Application application,
            Examination examination,
            Optional<Certification> findCertification,
            Optional<Instant> replacedAt) {}

    private static Standing of(Certification certification, Facts facts, LocalDate today) {
        var life = certification.life();
        var ending = life.ending();
        if (ending != null && !today.isBefore(ending.on())) {
            return new Over(Occasion.of(ending), ending.on());
        }
        if (!certification.application().equals(facts.application().id())) {
            return facts.replacedAt()
                    .<Standing>map(at -> new Over(Occasion.REPLACED, day(at)))
                    .orElse(new Live());
        }
        var over = life.term().until().plusDays(1);
        return life.continuedBy() == null && !today.isBefore(over)
                ? new Over(Occasion.EXPIRED, over)
                : new Live();
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, Tokyo.ZONE);
    }
}
