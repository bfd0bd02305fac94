package jp.akashi.kernel;

/// A name in Japanese, which counts, and in English beside it.
public record Label(String ja, String en) {
    @Override
    public String toString() {
        return ja;
    }
}
