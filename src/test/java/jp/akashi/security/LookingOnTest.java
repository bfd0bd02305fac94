package jp.akashi.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import jp.akashi.cli.rehearsal.Body.Entry;
import jp.akashi.cli.rehearsal.Upload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Who may only look, and who acts for another (代理), send every form that the administrator of the
/// provider is offered: what is not theirs to do is not done.
@ExtendWith(Premises.Shared.class)
class LookingOnTest {
    private static final List<String> OF_ADMINISTRATORS =
            List.of("/provider/organisation", "/provider/handovers");

    private final Premises premises;

    LookingOnTest(Premises premises) {
        this.premises = premises;
    }

    @Test
    void whoMayOnlyLookChangesNothing() throws IOException {
        assertThat(refused(Who.VIEWER, action -> action.startsWith("/provider")))
                .hasSizeGreaterThan(10);
    }

    @Test
    void whoActsForAnotherLeavesItsPeopleAlone() throws IOException {
        assertThat(refused(Who.DELEGATE, LookingOnTest::isOfAdministrators)).hasSizeGreaterThan(3);
    }

    @Test
    void theyReadWhatTheProviderReads() {
        for (var who : List.of(Who.VIEWER, Who.DELEGATE)) {
            var cases =
                    premises.trail(Who.QUEUED).pages().keySet().stream()
                            .filter(path -> path.matches("/provider/applications/[0-9a-z]{26}"))
                            .toList();
            assertThat(cases).isNotEmpty();
            assertThat(cases)
                    .allSatisfy(path ->
                            assertThat(premises.as(who).get(path).status())
                                    .as(path)
                                    .isEqualTo(200));
        }
    }

    private static boolean isOfAdministrators(String action) {
        return OF_ADMINISTRATORS.stream().anyMatch(action::startsWith);
    }

    /// Sends the forms of these actions, and finds nothing noted of them.
    private List<Answer> refused(Who who, Predicate<String> actions) throws IOException {
        long head = premises.journalHead();
        var answers = new ArrayList<Answer>();
        for (var spot : premises.trail(Who.QUEUED).forms()) {
            if (actions.test(spot.action())) {
                answers.add(premises.as(who).post(spot.action(), filled(spot)));
            }
        }
        assertThat(answers).filteredOn(answer -> !isRefused(answer)).isEmpty();
        assertThat(premises.subjectsSince(head, who)).isEmpty();
        return answers;
    }

    /// Not there, or, for a withdrawal, told in words on the page of the case.
    private static boolean isRefused(Answer answer) {
        return answer.status() == 404
                || answer.path().endsWith("/withdraw") && answer.status() == 303;
    }

    /// With a file wherever one is taken, and every box ticked: nothing is to be refused for less.
    private static List<Entry> filled(Trail.Spot spot) throws IOException {
        var parts = new ArrayList<Entry>();
        if (spot.takesFiles()) {
            parts.addAll(spot.with(new Upload("yoi.pdf", BadFiles.good())));
        } else {
            spot.form()
                    .formData()
                    .forEach(blank -> parts.add(new Entry.Text(blank.key(), blank.value())));
        }
        spot.form()
                .select("input[type=checkbox]:not([checked])")
                .forEach(box -> parts.add(new Entry.Text(box.attr("name"), box.val())));
        return parts;
    }
}
