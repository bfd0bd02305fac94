package jp.akashi.export;

/// How the columns of a table are headed: in Japanese, or by their ids (`?header=id`).
public enum Heading {
    JAPANESE,
    IDS
}
