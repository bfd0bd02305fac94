package jp.akashi.application;

/// The kind of application (新規・更新・切替), the report of a change (変更届) being one too.
public enum ApplicationKind {
    NEW,
    RENEWAL,
    SWITCH,
    CHANGE,
    /// taken over from an earlier register (引継ぎ); never filed here
    TAKEN_OVER
}
