package jp.akashi.web.kit;

/// One of the choices of radio buttons, check boxes or a list.
public record Choice(String value, String label, String hint, boolean chosen) {
    public Choice(String value, String label) {
        this(value, label, "", false);
    }

    public Choice hint(String sentence) {
        return new Choice(value, label, sentence, chosen);
    }

    public Choice chosen(boolean isChosen) {
        return new Choice(value, label, hint, isChosen);
    }
}
