package jp.akashi.mark;

/// How a picture compares with a mark.
public enum Likeness {
    SAME,
    OTHER_NUMBER,
    RECOLOURED,
    PARTIAL,
    DISTORTED,
    ALTERED,
    UNLIKE
}
