package jp.akashi.notice;

/// Writes notices in words.
public interface Texts {
    /// Subject and text of a notice.
    Written write(Notice notice);

    record Written(String subject, String text) {}
}
