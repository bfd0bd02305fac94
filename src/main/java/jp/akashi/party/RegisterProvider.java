package jp.akashi.party;

import java.util.ArrayList;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.ProviderId;

/// Puts a provider down that has nobody on the platform yet, because it applies by post (郵送による申請).
/// Its people come later, by invitation.
public final class RegisterProvider {
    private final People people;

    public RegisterProvider(People people) {
        this.people = people;
    }

    public Outcome<Provider> register(SignUp.Organisation organisation) {
        var obstacles = new ArrayList<Obstacle>();
        if (organisation.name().isEmpty() || organisation.name().length() > 200) {
            obstacles.add(Obstacle.of(PartyRules.PROVIDER, "blank", "name"));
        }
        if (!organisation.corporateNumber().isEmpty()
                && !CorporateNumber.isRight(organisation.corporateNumber())) {
            obstacles.add(Obstacle.of(PartyRules.PROVIDER, "blank", "corporate-number"));
        }
        if (!obstacles.isEmpty()) {
            return Outcome.refused(obstacles);
        }
        var provider =
                new Provider(
                        ProviderId.random(), organisation.name(), organisation.corporateNumber());
        people.add(provider);
        return Outcome.done(provider);
    }
}
