package jp.akashi.web.office;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Optional;
import jp.akashi.committee.Meeting;
import jp.akashi.committee.Meeting.Presence;
import jp.akashi.committee.Meeting.Proceedings;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/// Presence and minutes as the form sends them: `presence:<member>`, `general`, `words:<case>`. A
/// draft that nobody touched is not kept, so that it goes on following what happens.
final class MinutesForm {
    private MinutesForm() {}

    static Proceedings of(
            Meeting meeting, Meeting.Minutes drafts, MultiValueMap<String, String> form) {
        var presence = new LinkedHashMap<PersonId, Presence>();
        for (var member : meeting.plan().members()) {
            presence(form.getFirst("presence:" + member))
                    .ifPresent(found -> presence.put(member, found));
        }
        var words = new LinkedHashMap<ApplicationId, String>();
        for (var heard : meeting.proceedings().agenda()) {
            var said = written(form.getFirst("words:" + heard.application()));
            boolean untouched = said.equals(written(drafts.of(heard.application())));
            words.put(heard.application(), untouched ? "" : said);
        }
        var general = written(form.getFirst("general"));
        boolean untouched = general.equals(written(drafts.general()));
        return new Proceedings(
                meeting.proceedings().agenda(),
                presence,
                new Meeting.Minutes(untouched ? "" : general, words));
    }

    private static String written(@Nullable String sent) {
        return sent == null ? "" : sent.replace("\r\n", "\n").strip();
    }

    private static Optional<Presence> presence(@Nullable String sent) {
        return Arrays.stream(Presence.values())
                .filter(each -> each.name().equals(sent))
                .findFirst();
    }
}
