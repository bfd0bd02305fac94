package jp.akashi.application;

/// The kind of application (新規・更新・切替).
public enum ApplicationKind {
    NEW,
    RENEWAL,
    SWITCH
}
