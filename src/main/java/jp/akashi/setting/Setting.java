package jp.akashi.setting;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// One thing that those who run the platform may set.
///
/// @param key `akashi.mail.from`, or in upper case where only the launcher reads it
/// @param choices the words it may say; none where its form is told
/// @param usual what holds when nothing is set, or nothing
public record Setting(
        String key, String says, Form form, List<String> choices, Usual usual, boolean secret) {
    public Setting {
        choices = List.copyOf(choices);
    }

    /// What holds when nothing is set, in which unit, and the option of `serve` that says
    /// otherwise; each may be empty.
    public record Usual(String value, String unit, String option) {}

    /// Its environment variable.
    public String variable() {
        return key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    /// Whether only the launcher reads it.
    boolean isOfTheLauncher() {
        return key.equals(variable());
    }

    /// How a value has to look.
    public String wanted() {
        return choices.isEmpty() ? form.says() : String.join(" or ", choices);
    }

    /// Why a value cannot be read; a secret one is not repeated. Nothing set is never wrong.
    Optional<String> faultOf(String value) {
        var text = value.strip();
        boolean isRead = choices.isEmpty() ? form.reads(text) : choices.contains(text);
        if (text.isEmpty() || isRead) {
            return Optional.empty();
        }
        var said = secret ? "." : "; it is '%s'.".formatted(printable(text));
        return Optional.of(
                "%s (%s) cannot be read: it has to be %s%s"
                        .formatted(key, variable(), wanted(), said));
    }

    private static String printable(String text) {
        var brief = text.length() > 80 ? text.substring(0, 80) + "…" : text;
        return brief.replaceAll("\\p{Cntrl}", "?");
    }
}
