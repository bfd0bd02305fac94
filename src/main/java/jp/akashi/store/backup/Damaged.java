package jp.akashi.store.backup;

/// A backup that cannot be restored as it is; the message says to the person who wants it why.
public final class Damaged extends Exception {
    private static final long serialVersionUID = 1L;

    public Damaged(String why) {
        super(why);
    }

    Damaged(String why, Throwable cause) {
        super(why, cause);
    }
}
