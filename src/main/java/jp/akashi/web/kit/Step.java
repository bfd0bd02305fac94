package jp.akashi.web.kit;

/// A step of a procedure as the row of steps shows it.
public record Step(String label, Progress progress, String note) {
    /// How far the step is.
    public enum Progress {
        DONE("完了"),
        CURRENT("現在"),
        AHEAD("未着手");

        private final String label;

        Progress(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
