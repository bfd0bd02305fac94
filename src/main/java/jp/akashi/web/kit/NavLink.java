package jp.akashi.web.kit;

/// A link of a menu, of tabs or of a list of sections; `note` stands small behind the label.
public record NavLink(String label, String href, boolean current, String note) {
    public NavLink(String label, String href) {
        this(label, href, false, "");
    }

    public NavLink current(boolean isCurrent) {
        return new NavLink(label, href, isCurrent, note);
    }

    public NavLink note(String text) {
        return new NavLink(label, href, current, text);
    }
}
