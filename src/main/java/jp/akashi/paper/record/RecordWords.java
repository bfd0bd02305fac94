package jp.akashi.paper.record;

import java.util.List;
import java.util.function.Function;
import jp.akashi.guide.RecordSheet.Agreement;
import jp.akashi.kernel.Label;

/// What stands around the entries of a record sheet, in the language of whoever fills it in.
///
/// @param head names of service, provider, day and writer
/// @param columns names of the six columns
/// @param agreement what the kinds of agreement are called
/// @param choose the text of a label in the language
public record RecordWords(
        String title,
        List<String> head,
        List<String> columns,
        Function<Agreement, String> agreement,
        Function<Label, String> choose) {
    public RecordWords {
        head = List.copyOf(head);
        columns = List.copyOf(columns);
    }
}
