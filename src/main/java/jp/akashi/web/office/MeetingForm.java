package jp.akashi.web.office;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import jp.akashi.committee.Plan;
import jp.akashi.committee.PlanMeeting;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.PersonId;
import jp.akashi.web.kit.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/// The form of a meeting's plan as it is sent.
record MeetingForm(When when, Plan.Where where, Who who) {
    record When(String on, String from) {}

    record Who(List<String> members, String chair, List<String> cases) {}

    static MeetingForm of(MultiValueMap<String, String> form) {
        return new MeetingForm(
                new When(text(form.getFirst("on")), text(form.getFirst("from"))),
                new Plan.Where(text(form.getFirst("place")), text(form.getFirst("link"))),
                new Who(
                        ids(form.get("members")),
                        text(form.getFirst("chair")),
                        ids(form.get("cases"))));
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static List<String> ids(@Nullable List<String> sent) {
        return sent == null
                ? List.of()
                : sent.stream().filter(id -> id.matches("[0-9a-z]{26}")).distinct().toList();
    }

    /// What it wishes for; empty when the day or the time cannot be read, or nobody is in the
    /// chair.
    Optional<PlanMeeting.Wish> wish() {
        var on = Days.read(when.on());
        var from = time(when.from());
        return on.isEmpty() || from.isEmpty() || !who.chair().matches("[0-9a-z]{26}")
                ? Optional.empty()
                : Optional.of(
                        new PlanMeeting.Wish(
                                new Plan(
                                        on.get(),
                                        from.get(),
                                        where,
                                        who.members().stream().map(PersonId::new).toList(),
                                        new PersonId(who.chair())),
                                who.cases().stream().map(ApplicationId::new).toList()));
    }

    private static Optional<LocalTime> time(String typed) {
        var plain =
                Normalizer.normalize(typed, Normalizer.Form.NFKC)
                        .replace("時", ":")
                        .replace("分", "");
        try {
            var whole = plain.endsWith(":") ? plain + "00" : plain;
            return Optional.of(LocalTime.parse(whole.length() == 4 ? "0" + whole : whole));
        } catch (DateTimeException unread) {
            return Optional.empty();
        }
    }
}
