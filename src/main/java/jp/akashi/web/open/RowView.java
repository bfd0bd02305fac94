package jp.akashi.web.open;

import jp.akashi.registry.Entry;
import jp.akashi.scheme.Row;
import jp.akashi.web.kit.Need;

/// A row of 申請書B as the register shows it: the item, what it asks, what is said, and since which
/// revision.
public record RowView(Row row, StatementView statement, Entry.Standing since) {
    public int number() {
        return row.number();
    }

    public String anchor() {
        return row.id().value();
    }

    public Need need() {
        return need(row);
    }

    static Need need(Row row) {
        return row.isGated() ? Need.GATED : row.isMandatory() ? Need.MANDATORY : Need.ELECTIVE;
    }
}
