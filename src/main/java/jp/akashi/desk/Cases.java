package jp.akashi.desk;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.akashi.application.Application;
import jp.akashi.application.Applications;
import jp.akashi.committee.Interests;
import jp.akashi.committee.Meetings;
import jp.akashi.committee.Referrals;
import jp.akashi.examination.Examination;
import jp.akashi.examination.Examinations;
import jp.akashi.examination.Stage;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.Id;
import jp.akashi.kernel.ProviderId;

/// Finds cases with everything that belongs to them, in a fixed number of queries however many they
/// are.
public final class Cases {
    private final Applications applications;
    private final Examinations examinations;
    private final Heard heard;

    /// What the committee keeps of the cases.
    public record Heard(Referrals referrals, Meetings meetings, Interests interests) {
        CaseFile.Hearing of(ApplicationId id) {
            return new CaseFile.Hearing(
                    referrals.find(id).orElse(null), meetings.listOf(id), interests.list(id));
        }
    }

    public Cases(Applications applications, Examinations examinations, Heard heard) {
        this.applications = applications;
        this.examinations = examinations;
        this.heard = heard;
    }

    /// An application and its examination, for lists.
    public record Line(Application application, Examination examination) {}

    public Optional<CaseFile> find(ApplicationId id) {
        return applications
                .find(id)
                .flatMap(application ->
                        examinations
                                .find(id)
                                .map(examination ->
                                        new CaseFile(application, examination, heard.of(id))));
    }

    /// The case an act moved on: of a subject that stood at a stage, and now stands at another.
    public Optional<CaseFile> findMoved(Desk.Subject subject) {
        var before = subject.target().stage();
        return before == null || !Id.isOne(subject.id())
                ? Optional.empty()
                : find(new ApplicationId(subject.id()))
                        .filter(file -> file.examination().stage() != before);
    }

    /// The cases of a provider, newest first.
    public List<Line> list(ProviderId provider) {
        var filed = applications.list(provider);
        var by = byApplication(examinations.list(filed.stream().map(Application::id).toList()));
        return filed.stream()
                .map(application ->
                        new Line(application, Objects.requireNonNull(by.get(application.id()))))
                .toList();
    }

    /// The cases at some stages, the longest waiting first.
    public List<Line> listAt(List<Stage> stages) {
        var waiting = examinations.listAt(stages);
        Map<ApplicationId, Application> by =
                applications.list(waiting.stream().map(Examination::application).toList()).stream()
                        .collect(Collectors.toMap(Application::id, Function.identity()));
        return waiting.stream()
                .map(examination ->
                        new Line(
                                Objects.requireNonNull(by.get(examination.application())),
                                examination))
                .toList();
    }

    private static Map<ApplicationId, Examination> byApplication(List<Examination> examinations) {
        return examinations.stream()
                .collect(Collectors.toMap(Examination::application, Function.identity()));
    }
}
