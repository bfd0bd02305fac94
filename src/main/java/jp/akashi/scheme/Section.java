package jp.akashi.scheme;

import java.util.List;
import jp.akashi.kernel.Label;

/// A section of 申請書B (大項目) with its rows in official order.
public record Section(String id, Label label, Part part, List<Row> rows) {
    /// The two halves of the form: 事業者の安全・信頼性 and サービスの安全・信頼性.
    public enum Part {
        PROVIDER,
        SERVICE
    }

    public Section {
        rows = List.copyOf(rows);
    }
}
