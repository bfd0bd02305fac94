package jp.akashi.item;

/// How a figure is meant: measured (実績値) or aimed at (目標値).
public enum Qualifier {
    ACTUAL,
    TARGET
}
