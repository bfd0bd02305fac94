package jp.akashi.web.open.api;

import java.util.Map;
import jp.akashi.export.Source;
import jp.akashi.export.api.Given;
import jp.akashi.export.api.Operation;
import org.springframework.web.servlet.View;

/// Answers to some of the operations.
public interface Answers {
    /// The answer to one operation: data, or a problem.
    interface Answer {
        View to(Given given, Source source);
    }

    Map<Operation, Answer> all();
}
