package jp.akashi.web.kit;

import org.jspecify.annotations.Nullable;

/// A field of a form as all controls of the kit show it: name, label, need, what was typed, hint and fault.
///
///     Field.of("serviceName", "サービス名称").need(Need.MANDATORY).value(typed).hint("正式な名称").error(sentence)
public record Field(
        String name,
        String label,
        Need need,
        @Nullable String value,
        @Nullable String hint,
        @Nullable String error) {
    public static Field of(String name, String label) {
        return new Field(name, label, Need.UNMARKED, null, null, null);
    }

    public Field need(Need degree) {
        return new Field(name, label, degree, value, hint, error);
    }

    public Field value(@Nullable String typed) {
        return new Field(name, label, need, typed, hint, error);
    }

    public Field hint(@Nullable String sentence) {
        return new Field(name, label, need, value, sentence, error);
    }

    public Field error(@Nullable String sentence) {
        return new Field(name, label, need, value, hint, sentence);
    }

    /// The id of the control (of the first one in a group): where the error summary jumps to.
    public String id() {
        return idOf(name);
    }

    public static String idOf(String name) {
        return "f-" + name.replaceAll("[^A-Za-z0-9_-]", "-");
    }

    public String hintId() {
        return id() + "-hint";
    }

    public String errorId() {
        return id() + "-error";
    }

    /// For `aria-describedby`: the hint, then the fault; null when there is neither.
    public @Nullable String describedBy() {
        if (hint == null) {
            return error == null ? null : errorId();
        }
        return error == null ? hintId() : hintId() + " " + errorId();
    }

    /// For `aria-invalid`.
    public @Nullable String invalid() {
        return error == null ? null : "true";
    }

    public @Nullable Fault fault() {
        return error == null ? null : new Fault(id(), error);
    }
}
