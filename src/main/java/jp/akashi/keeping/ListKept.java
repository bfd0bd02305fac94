package jp.akashi.keeping;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.akashi.application.Application;
import jp.akashi.application.ApplicationKind;
import jp.akashi.application.Applications;
import jp.akashi.certification.Certification;
import jp.akashi.certification.Certifications;
import jp.akashi.decision.ReturnDocuments;
import jp.akashi.decision.Returns;
import jp.akashi.examination.Examination;
import jp.akashi.examination.Examinations;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.Tokyo;

/// Works out what is to become of the documents of cases.
public final class ListKept {
    private final Records records;
    private final Keepings keepings;
    private final Schedule schedule;
    private final InstantSource clock;

    /// What the cases led to.
    public record Records(
            Applications applications,
            Examinations examinations,
            Certifications certifications,
            Returns returns) {}

    public ListKept(Records records, Keepings keepings, Schedule schedule, InstantSource clock) {
        this.records = records;
        this.keepings = keepings;
        this.schedule = schedule;
        this.clock = clock;
    }

    /// @throws java.util.NoSuchElementException when there is no such case
    public Kept get(ApplicationId id) {
        var application = records.applications().get(id);
        var standing = standing(application, Tokyo.today(clock));
        return new Kept(
                application,
                standing,
                ReturnDocuments.filed(application),
                standing instanceof Standing.Over(var occasion, var _)
                        ? schedule.find(PaperKind.EVIDENCE, occasion)
                        : Optional.empty(),
                new Kept.Done(
                        keepings.findHandover(id),
                        keepings.findProposal(id),
                        records.returns().find(id)));
    }

    /// Those whose documents wait for something, at most so many.
    public List<Kept> over(int most) {
        return keepings.over(Tokyo.today(clock), most).stream()
                .map(this::get)
                .filter(kept -> kept.over().isPresent())
                .toList();
    }

    /// How many cases with documents are not over.
    public int live() {
        return keepings.live(Tokyo.today(clock));
    }

    private Standing standing(Application application, LocalDate today) {
        var certification = records.certifications().findOf(application.id());
        var facts =
                new Standing.Facts(
                        application,
                        records.examinations().get(application.id()),
                        certification,
                        certification.flatMap(each -> replaced(each, application)));
        return Standing.of(facts, today);
    }

    /// A change alone (変更届) leaves what it does not touch to the papers that were there before.
    private static boolean isRenewed(Application present) {
        return present.kind() == ApplicationKind.RENEWAL
                || present.kind() == ApplicationKind.SWITCH;
    }

    private Optional<Instant> replaced(Certification certification, Application application) {
        return Optional.of(certification.application())
                .filter(present -> !present.equals(application.id()))
                .filter(present -> isRenewed(records.applications().get(present)))
                .flatMap(records.examinations()::find)
                .map(Examination::since);
    }
}
