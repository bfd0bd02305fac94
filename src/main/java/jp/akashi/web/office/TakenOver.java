package jp.akashi.web.office;

import java.util.List;
import java.util.Optional;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.paper.register.AssumptionWords;
import jp.akashi.party.People;
import jp.akashi.party.Person;
import jp.akashi.takeover.Takeover;
import jp.akashi.takeover.Takeovers;
import jp.akashi.web.kit.Moments;
import org.springframework.stereotype.Component;

/// What a case that was taken over from an earlier register says of that.
@Component
public class TakenOver {
    private final Takeovers takeovers;
    private final People people;

    TakenOver(Takeovers takeovers, People people) {
        this.takeovers = takeovers;
        this.people = people;
    }

    /// @param assumed what was assumed, a sentence each
    public record View(String when, String who, String file, int line, List<String> assumed) {}

    Optional<View> of(ApplicationId application) {
        return takeovers.findOf(application).map(this::view);
    }

    private View view(Takeover takeover) {
        return new View(
                Moments.print(takeover.taken().at()),
                people.findPerson(takeover.taken().by()).map(Person::name).orElse(""),
                takeover.source().file(),
                takeover.source().line(),
                takeover.taken().assumed().stream().map(AssumptionWords::of).toList());
    }
}
