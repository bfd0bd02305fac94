package jp.akashi.web.kit;

/// A line of the error summary: the sentence, and the id of the control it jumps to.
public record Fault(String fieldId, String sentence) {
    public static Fault at(String fieldName, String sentence) {
        return new Fault(Field.idOf(fieldName), sentence);
    }
}
