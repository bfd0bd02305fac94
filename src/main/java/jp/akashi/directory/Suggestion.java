package jp.akashi.directory;

/// What somebody who is typing may mean.
public record Suggestion(String text, Kind kind) {
    public enum Kind {
        SERVICE,
        PROVIDER,
        WORD
    }
}
