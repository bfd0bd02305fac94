package jp.akashi.scheme;

/// 必須・選択: whether a row has to be answered.
public enum Level {
    MANDATORY,
    OPTIONAL
}
