package jp.akashi.surveillance;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import jp.akashi.application.Application;
import jp.akashi.application.ApplicationKind;
import jp.akashi.application.Applications;
import jp.akashi.application.Draft;
import jp.akashi.application.ReportedChange;
import jp.akashi.application.SortChange;
import jp.akashi.application.SubmitApplication;
import jp.akashi.certification.Certification;
import jp.akashi.certification.Certifications;
import jp.akashi.evidence.Evidence;
import jp.akashi.examination.Examination;
import jp.akashi.examination.Examinations;
import jp.akashi.examination.Stages;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.Tokyo;

/// Files a change report (変更届): the changed pages as an application, and beside it the day of the
/// change and the reason.
public final class FileChangeReport {
    private final Records records;
    private final SubmitApplication submit;
    private final SortChange sort;
    private final InstantSource clock;

    /// What is looked up and written.
    public record Records(
            Applications applications,
            Examinations examinations,
            Certifications certifications,
            ChangeReports reports) {}

    public FileChangeReport(
            Records records, SubmitApplication submit, SortChange sort, InstantSource clock) {
        this.records = records;
        this.submit = submit;
        this.sort = sort;
        this.clock = clock;
    }

    /// What the provider says beside the changed pages.
    ///
    /// @param warned whether it has confirmed that it knows what follows of a change that stops
    public record Told(LocalDate changedOn, String reason, boolean warned) {}

    /// @param seen the draft as the person saw it
    /// @return the application; what stands in the way by SUR-01 to SUR-06, or what the check
    ///   before filing refuses
    /// @throws java.util.NoSuchElementException when the draft belongs to no certification
    public Outcome<Application> file(Draft seen, Told told, PersonId by) {
        var number = Objects.requireNonNull(seen.begun().purpose().certification());
        var certification = records.certifications().lock(number);
        var change = change(seen);
        var obstacles = new ArrayList<>(hindrances(certification, seen, change));
        said(told, change, obstacles);
        if (!obstacles.isEmpty()) {
            return Outcome.refused(obstacles);
        }
        return submit.submit(seen, by)
                .map(application -> {
                    records.reports()
                            .add(
                                    new ChangeReport(
                                            application.id(),
                                            number,
                                            told.changedOn(),
                                            change.reportBy(told.changedOn()),
                                            told.reason().strip()));
                    return application;
                });
    }

    /// What a draft changes of what is certified.
    public ReportedChange change(Draft draft) {
        var from = Objects.requireNonNull(draft.begun().purpose().from());
        return sort.sort(records.applications().get(from).dossier(), draft.dossier());
    }

    /// What keeps a draft from being filed whatever is said with it: SUR-01, SUR-02, SUR-04,
    /// SUR-06.
    public List<Obstacle> hindrances(Draft draft) {
        var number = Objects.requireNonNull(draft.begun().purpose().certification());
        var certification = records.certifications().find(number).orElseThrow();
        return hindrances(certification, draft, change(draft));
    }

    private List<Obstacle> hindrances(
            Certification certification, Draft draft, ReportedChange change) {
        if (!certification.holder().provider().equals(draft.provider())) {
            return List.of(Obstacle.of(ReportRules.IN_FORCE, "case", "passed"));
        }
        var found = new ArrayList<Obstacle>();
        if (!certification.isInForceOn(Tokyo.today(clock))) {
            found.add(Obstacle.of(ReportRules.IN_FORCE, "case", "over"));
        } else if (!certification.application().equals(draft.begun().purpose().from())) {
            found.add(Obstacle.of(ReportRules.IN_FORCE, "case", "moved"));
        }
        if (change.isNone()) {
            found.add(Obstacle.of(ReportRules.SOMETHING));
        }
        missing(draft, change).forEach(found::add);
        if (isAnotherReportOpen(certification)) {
            found.add(Obstacle.of(ReportRules.ONE_AT_A_TIME, "number", certification.number()));
        }
        return found;
    }

    /// The papers to be filed again that are still those filed before.
    private List<Obstacle> missing(Draft draft, ReportedChange change) {
        var from = Objects.requireNonNull(draft.begun().purpose().from());
        var before =
                records.applications().get(from).dossier().evidence().documents().stream()
                        .map(document -> document.file().digest())
                        .toList();
        return change.papers().stream()
                .filter(paper ->
                        draft.dossier().evidence().documents().stream()
                                .filter(document -> name(document).equals(paper))
                                .allMatch(document -> before.contains(document.file().digest())))
                .map(paper -> Obstacle.of(ReportRules.PAPERS, "paper", paper))
                .toList();
    }

    private static String name(Evidence document) {
        return document.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// A renewal under examination keeps no report back: CER-05 sees to what they both say.
    private boolean isAnotherReportOpen(Certification certification) {
        var others =
                records.applications().list(certification.holder().provider()).stream()
                        .filter(other -> other.kind() == ApplicationKind.CHANGE)
                        .filter(other ->
                                certification.number().equals(other.purpose().certification()))
                        .map(Application::id)
                        .toList();
        return records.examinations().list(others).stream()
                .map(Examination::stage)
                .anyMatch(Stages::isOpen);
    }

    private void said(Told told, ReportedChange change, List<Obstacle> obstacles) {
        if (told.changedOn().isAfter(Tokyo.today(clock))) {
            obstacles.add(Obstacle.of(ReportRules.CHANGED_ON, "case", "day"));
        }
        if (told.reason().isBlank() || told.reason().length() > TellEnd.LONGEST) {
            obstacles.add(Obstacle.of(ReportRules.CHANGED_ON, "case", "reason"));
        }
        if (change.stops() && !told.warned()) {
            obstacles.add(Obstacle.of(ReportRules.WARNED));
        }
    }
}
