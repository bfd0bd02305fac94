package jp.akashi.web.office;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.akashi.agenda.Planned;
import jp.akashi.agenda.Step;
import jp.akashi.agenda.View;
import jp.akashi.certification.Certification;
import jp.akashi.certification.Certifications;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.Tokyo;
import jp.akashi.scheme.Schemes;
import jp.akashi.web.kit.Days;
import jp.akashi.web.kit.Moments;
import jp.akashi.web.kit.Tone;
import jp.akashi.wording.AgendaWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The rows of the agenda as the office reads them, day by day.
@Component
public class AgendaRows {
    private final Schemes schemes;
    private final Certifications certifications;

    AgendaRows(Schemes schemes, Certifications certifications) {
        this.schemes = schemes;
        this.certifications = certifications;
    }

    /// The rows of one day.
    public record Day(String title, List<Row> rows) {}

    /// @param failure why it could not be done; nothing when it could, or was not tried
    /// @param step what a form sends back to say which one it is
    public record Row(
            String kind, Subject subject, State state, @Nullable Failure failure, Step step) {}

    /// What a row is about; the address is empty where there is no page.
    ///
    /// @param also the service and its provider, where it is about one
    public record Subject(String name, String href, String also) {}

    private sealed interface About {}

    /// A page of the office, or none.
    private record Page(String name, String href) implements About {}

    private record Certified(CertificationNumber number) implements About {}

    public record State(Tone tone, String word, String at) {}

    public record Failure(String reason, int tries, String next) {}

    List<Day> days(List<Planned> planned, View view) {
        var days = new LinkedHashMap<LocalDate, List<Row>>();
        var names = names(planned);
        for (var each : planned) {
            days.computeIfAbsent(day(each, view), _ -> new ArrayList<>()).add(row(each, names));
        }
        return days.entrySet().stream()
                .map(day -> new Day(title(day.getKey()), List.copyOf(day.getValue())))
                .toList();
    }

    /// The services the rows are about, by number.
    private Map<CertificationNumber, String> names(List<Planned> planned) {
        var numbers =
                planned.stream()
                        .map(each -> about(each.step()))
                        .flatMap(about ->
                                about instanceof Certified(var number)
                                        ? Stream.of(number)
                                        : Stream.empty())
                        .collect(Collectors.toSet());
        return certifications.list(numbers).stream()
                .collect(Collectors.toMap(Certification::number, AgendaRows::name));
    }

    private static String name(Certification certification) {
        return certification.holder().serviceName() + " " + certification.holder().providerName();
    }

    private static LocalDate day(Planned planned, View view) {
        return view instanceof View.Done
                ? LocalDate.ofInstant(Objects.requireNonNull(planned.at()), Tokyo.ZONE)
                : planned.step().due();
    }

    private static String title(LocalDate day) {
        return "%s(%s)"
                .formatted(
                        Days.print(day),
                        day.getDayOfWeek().getDisplayName(TextStyle.NARROW, Locale.JAPANESE));
    }

    private Row row(Planned planned, Map<CertificationNumber, String> names) {
        return new Row(
                AgendaWords.of(planned.step().kind()),
                subject(about(planned.step()), names),
                state(planned),
                failure(planned),
                planned.step());
    }

    private static @Nullable Failure failure(Planned planned) {
        var trouble = planned.trouble();
        return trouble == null || !planned.hasFailed()
                ? null
                : new Failure(AgendaWords.of(trouble), planned.tries(), print(planned.next()));
    }

    private static State state(Planned planned) {
        if (planned.isDone()) {
            return new State(Tone.SUCCESS, "実施済み", print(planned.at()));
        }
        return planned.hasFailed()
                ? new State(Tone.ERROR, "行えませんでした", print(planned.at()))
                : new State(Tone.NEUTRAL, "予定", "");
    }

    private static String print(@Nullable Instant moment) {
        return moment == null ? "" : Moments.print(moment);
    }

    /// What a step is about, by what its kind keeps as the subject.
    private static About about(Step step) {
        var id = step.subject();
        return switch (step.kind()) {
            case CASES_MORNING, KEEPING_MORNING, WITHHOLDINGS_MORNING -> new Page("すべて", "");
            case PROCEEDING_DUE_SOON, PROCEEDING_OVERDUE ->
                    new Page("この手続を開く", "/office/proceedings/" + id);
            case RETURN_DUE, KEEPING_ENDS -> new Page("この案件の書類を開く", "/office/keeping/" + id);
            case MARK_CHECK -> new Page("認定マークの掲載", "/office/marks");
            case QUESTION_DUE, QUESTION_FORGOTTEN ->
                    new Page("この問合せを開く", "/office/questions/" + id);
            case TERM_ENDS,
                    RENEWAL_NOTICE,
                    RENEWAL_OPENS,
                    RENEWAL_REMINDER,
                    RENEWAL_CLOSES,
                    RENEWAL_LATE,
                    SERVICE_ENDS,
                    CERTIFICATE_DUE ->
                    new Certified(CertificationNumber.parse(id));
        };
    }

    private Subject subject(About about, Map<CertificationNumber, String> names) {
        return switch (about) {
            case Page(var name, var href) -> new Subject(name, href, "");
            case Certified(var number) ->
                    new Subject(
                            printed(number),
                            "/services/" + number.slug(),
                            names.getOrDefault(number, ""));
        };
    }

    private String printed(CertificationNumber number) {
        return schemes.all().stream()
                .filter(scheme -> scheme.numbering().prefix().equalsIgnoreCase(number.prefix()))
                .findFirst()
                .map(scheme -> scheme.numbering().print(number))
                .orElse(number.slug());
    }
}
