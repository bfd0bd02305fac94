package jp.akashi.directory;

import jp.akashi.kernel.ItemId;
import org.jspecify.annotations.Nullable;

/// A text a service can be found by, and where it stands.
///
/// @param item the item it is an answer to; only of answers
public record Passage(Source source, @Nullable ItemId item, String text) {
    public enum Source {
        NUMBER,
        SERVICE,
        PROVIDER,
        /// A name of the two in kana or in Latin letters.
        READING,
        SUMMARY,
        ANSWER;

        /// Whether it names the service or its provider.
        public boolean isName() {
            return this != SUMMARY && this != ANSWER;
        }
    }

    static Passage of(Source source, String text) {
        return new Passage(source, null, text);
    }
}
