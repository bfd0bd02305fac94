package jp.akashi.party;

import jp.akashi.kernel.Outcome;

/// Takes a person's second factor away: who has another phone sets it up anew, and for who has lost
/// everything somebody does it who manages the people. Every sign-in of the person ends.
public final class DropFactor {
    private final Factors factors;
    private final SignIns signIns;

    public DropFactor(Factors factors, SignIns signIns) {
        this.factors = factors;
        this.signIns = signIns;
    }

    public Outcome<Person> drop(Person person) {
        factors.remove(person.id());
        signIns.endAll(person.id());
        return Outcome.done(person);
    }
}
