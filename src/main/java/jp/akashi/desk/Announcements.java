package jp.akashi.desk;

/// Hears of every act, in its transaction, to tell whoever should know.
public interface Announcements {
    /// Tells nobody anything.
    Announcements NONE = (_, _) -> {};

    /// Tells several, one after the other.
    static Announcements all(Announcements... each) {
        return (subject, value) -> {
            for (var one : each) {
                one.done(subject, value);
            }
        };
    }

    /// @param subject what the act was aimed at, as it was before
    /// @param value what came of it
    void done(Desk.Subject subject, Object value);
}
