package jp.akashi.web.kit;

/// A link of a menu, of tabs or of a list of sections; `note` stands small behind the label.
public record NavLink(String label, String href, boolean current, String note) {
    public NavLink(String label, String href) {
        this(label, href, false, "");
    }

    /// A tab that counts what it shows while it is the one looked at.
    public static NavLink tab(String label, String href, boolean current, int count) {
        return new NavLink(label, href, current, current ? count + "件" : "");
    }

    public NavLink current(boolean isCurrent) {
        return new NavLink(label, href, isCurrent, note);
    }

    public NavLink note(String text) {
        return new NavLink(label, href, current, text);
    }
}
