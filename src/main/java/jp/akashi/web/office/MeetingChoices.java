package jp.akashi.web.office;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.akashi.committee.Meeting;
import jp.akashi.decision.Decide;
import jp.akashi.desk.Cases;
import jp.akashi.examination.Stage;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.Tokyo;
import jp.akashi.party.People;
import jp.akashi.party.Role;
import jp.akashi.web.kit.Choice;
import jp.akashi.web.kit.Days;
import org.springframework.stereotype.Component;

/// What may be chosen for a meeting: the members, and the cases that are ready, each with why.
@Component
public class MeetingChoices {
    private final Cases cases;
    private final People people;
    private final Decide decide;
    private final InstantSource clock;

    MeetingChoices(Cases cases, People people, Decide decide, InstantSource clock) {
        this.cases = cases;
        this.people = people;
        this.decide = decide;
        this.clock = clock;
    }

    /// The plan's form as it starts.
    public record View(
            Start start, List<Choice> members, List<Choice> chairs, List<Choice> cases) {}

    /// The blanks in words.
    public record Start(String on, String from, String place, String link) {}

    View anew() {
        return new View(
                new Start("", "13:30", "", ""), members(Set.of()), chairs(""), ready(Set.of()));
    }

    View of(Meeting meeting) {
        var plan = meeting.plan();
        var chosen =
                meeting.proceedings().agenda().stream()
                        .map(Meeting.Heard::application)
                        .collect(Collectors.toSet());
        var members =
                plan.members().stream().map(member -> member.value()).collect(Collectors.toSet());
        return new View(
                new Start(
                        Days.print(plan.on()),
                        plan.from().toString(),
                        plan.where().place(),
                        plan.where().link()),
                members(members),
                chairs(plan.chair().value()),
                ready(chosen));
    }

    private List<Choice> members(Set<String> chosen) {
        return all().map(choice -> choice.chosen(chosen.contains(choice.value()))).toList();
    }

    private List<Choice> chairs(String chosen) {
        return all().map(choice -> choice.chosen(choice.value().equals(chosen))).toList();
    }

    private Stream<Choice> all() {
        return people.listByRole(Role.COMMITTEE).stream()
                .map(member -> new Choice(member.id().value(), member.name()));
    }

    private List<Choice> ready(Set<ApplicationId> chosen) {
        return cases.listAt(List.of(Stage.DECISION)).stream()
                .map(line ->
                        new Choice(
                                        line.application().id().value(),
                                        line.application().number()
                                                + " "
                                                + line.application().serviceName()
                                                + "("
                                                + line.application().providerName()
                                                + ")")
                                .hint(reason(line))
                                .chosen(chosen.contains(line.application().id())))
                .toList();
    }

    /// Why the case is ready, and what makes it worth hearing the committee on.
    private String reason(Cases.Line line) {
        int amiss = decide.hindrances(line.examination(), line.application()).size();
        int asked = line.examination().findings().inquiries().size();
        var since = LocalDate.ofInstant(line.examination().since(), Tokyo.ZONE);
        long days = ChronoUnit.DAYS.between(since, Tokyo.today(clock));
        return Stream.of(
                        "書類審査を終え、判定待ち(" + days + "日)",
                        amiss == 0 ? "必須項目はすべて適切" : "基準を満たさない必須項目 " + amiss + "件",
                        asked == 0 ? "照会なし" : "照会 " + asked + "回")
                .collect(Collectors.joining("・"));
    }
}
