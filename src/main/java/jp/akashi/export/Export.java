package jp.akashi.export;

import jp.akashi.kernel.Label;
import jp.akashi.registry.Entry;

/// A form in which the published entry of a service is handed out (出力形式): one class a format, one
/// line in `Exports.ALL`. Its route is the address of the service with its suffix.
public interface Export {
    /// What follows the number in the address: `csv` for `/services/ai-0001-2204.csv`.
    String suffix();

    String mediaType();

    /// What a reader calls it.
    Label label();

    Content content(Entry entry, Source source);

    /// The same under the headings asked for, where it has any.
    default Content content(Entry entry, Source source, Heading heading) {
        return content(entry, source);
    }
}
