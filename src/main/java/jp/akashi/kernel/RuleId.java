package jp.akashi.kernel;

/// Names a rule: letters of its station and a number that is never used again, such as `DIS-01`.
public record RuleId(String value) implements Comparable<RuleId> {
    public RuleId {
        if (!value.matches("[A-Z]{3}-\\d{2}")) {
            throw new IllegalArgumentException("not a rule id: " + value);
        }
    }

    @Override
    public int compareTo(RuleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
