package jp.akashi.export;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import jp.akashi.kernel.Label;
import jp.akashi.scheme.Schemes;

/// All files with the whole register.
public final class BulkFiles {
    private BulkFiles() {}

    /// @param printer writes a tree as JSON on one line
    public static List<BulkFile> all(
            Schemes schemes,
            Source.Publisher publisher,
            Function<Map<String, Object>, byte[]> printer) {
        return List.of(
                new BulkTable(
                        "services.csv",
                        new Label("認定サービスの一覧(1行1サービス)", "Services, a line each"),
                        new ServicesCsv(schemes, publisher, Dialect.PEOPLE)),
                new BulkTable(
                        "answers.csv",
                        new Label("開示情報の全回答(1行1記入欄)", "All answers, a line for each blank"),
                        new AnswersCsv(schemes, Dialect.PEOPLE)),
                new BulkTable(
                        "machine/services.csv",
                        new Label("認定サービスの一覧(プログラム用)", "Services, for programs"),
                        new ServicesCsv(schemes, publisher, Dialect.PROGRAMS)),
                new BulkTable(
                        "machine/answers.csv",
                        new Label("開示情報の全回答(プログラム用)", "All answers, for programs"),
                        new AnswersCsv(schemes, Dialect.PROGRAMS)),
                new BulkLines(schemes, publisher, printer));
    }
}
