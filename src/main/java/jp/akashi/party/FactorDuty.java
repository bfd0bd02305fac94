package jp.akashi.party;

/// Who has to have a second factor: the office and the committee, who see what others entrusted to
/// the certifying body. Everybody may.
///
/// @param strict not so where everything is fictional
public record FactorDuty(boolean strict) {
    public boolean isOn(Person person) {
        return strict && !person.role().ofProvider();
    }
}
