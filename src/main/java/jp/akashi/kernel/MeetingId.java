package jp.akashi.kernel;

/// Names a meeting of the committee (認定審査委員会の会議).
public record MeetingId(String value) implements Id {
    public MeetingId {
        Id.checked(value);
    }

    /// A new opaque id.
    public static MeetingId random() {
        return new MeetingId(Id.random());
    }

    @Override
    public String toString() {
        return value;
    }
}
