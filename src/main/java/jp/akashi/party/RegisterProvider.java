package jp.akashi.party;

import jp.akashi.kernel.Outcome;

/// Puts a provider down that has nobody on the platform yet, because it applies by post (郵送による申請).
/// Its people come later, by invitation.
public final class RegisterProvider {
    private final People people;

    public RegisterProvider(People people) {
        this.people = people;
    }

    public Outcome<Provider> register(SignUp.Organisation organisation) {
        var obstacles = organisation.obstacles();
        if (!obstacles.isEmpty()) {
            return Outcome.refused(obstacles);
        }
        var provider = organisation.provider();
        people.add(provider);
        return Outcome.done(provider);
    }
}
