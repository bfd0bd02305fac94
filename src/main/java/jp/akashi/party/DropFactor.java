package jp.akashi.party;

import jp.akashi.kernel.Outcome;

/// Takes a person's second factor and passkeys away: who has another phone sets it up anew, and for
/// who has lost everything somebody does it who manages the people. Every sign-in of the person
/// ends.
public final class DropFactor {
    private final Factors factors;
    private final Passkeys passkeys;
    private final SignIns signIns;

    public DropFactor(Factors factors, Passkeys passkeys, SignIns signIns) {
        this.factors = factors;
        this.passkeys = passkeys;
        this.signIns = signIns;
    }

    public Outcome<Person> drop(Person person) {
        factors.remove(person.id());
        passkeys.removeAll(person.id());
        signIns.endAll(person.id());
        return Outcome.done(person);
    }
}
