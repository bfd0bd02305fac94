package jp.akashi.disclosure;

/// How much a finding weighs: `REFUSE` would be sent back, `WARN` would be asked about, `HINT` is
/// worth a look.
public enum Severity {
    REFUSE,
    WARN,
    HINT
}
