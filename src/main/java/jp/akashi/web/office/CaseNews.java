package jp.akashi.web.office;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.akashi.desk.CaseFile;
import jp.akashi.examination.Happening;
import jp.akashi.kernel.PersonId;
import jp.akashi.party.People;
import jp.akashi.party.Person;
import jp.akashi.scheme.Schemes;
import jp.akashi.web.kit.Moments;
import jp.akashi.wording.Wording;
import org.springframework.stereotype.Component;

/// What happened to a case since somebody opened its page, one line each: when, who, what.
@Component
class CaseNews {
    private static final int MOST = 10;
    private final Schemes schemes;
    private final People people;
    private final Wording wording;

    CaseNews(Schemes schemes, People people, Wording wording) {
        this.schemes = schemes;
        this.people = people;
        this.wording = wording;
    }

    /// @param seen when the case on that page had been touched last; empty gives no news
    String since(CaseFile file, String seen) {
        return moment(seen).map(moment -> news(file, moment)).orElse("");
    }

    private String news(CaseFile file, Instant moment) {
        var happened = file.examination().happenedAfter(moment);
        var latest = happened.subList(Math.max(0, happened.size() - MOST), happened.size());
        return latest.stream()
                .map(each ->
                        "・"
                                + Moments.print(each.at())
                                + " "
                                + name(each.by())
                                + ": "
                                + what(file, each))
                .collect(Collectors.joining("\n"));
    }

    private String what(CaseFile file, Happening happening) {
        return switch (happening) {
            case Happening.Stepped(var step) -> wording.term(step.event());
            case Happening.Judged(var verdict) ->
                    Wording.nameOf(schemes.get(file.application().edition()), verdict.item())
                            + "を「"
                            + wording.term(verdict.judgement())
                            + "」と判定";
        };
    }

    private String name(PersonId id) {
        return people.findPerson(id).map(Person::name).orElse("(退会した方)");
    }

    private static Optional<Instant> moment(String typed) {
        try {
            return typed.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(typed));
        } catch (DateTimeException notOurs) {
            return Optional.empty();
        }
    }
}
