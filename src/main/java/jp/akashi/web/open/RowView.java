package jp.akashi.web.open;

import jp.akashi.scheme.Row;
import jp.akashi.web.kit.Need;

/// A row of 申請書B as the register shows it: the item, what it asks, and what is said.
public record RowView(Row row, StatementView statement) {
    public int number() {
        return row.number();
    }

    public String anchor() {
        return row.id().value();
    }

    public String label() {
        return row.item().label().ja();
    }

    /// What the applicant is told to write (記述内容).
    public String ask() {
        return row.item().ask().ja();
    }

    /// Why a reader should care.
    public String why() {
        return row.item().help().why().ja();
    }

    public Need need() {
        return need(row);
    }

    static Need need(Row row) {
        return row.isGated() ? Need.GATED : row.isMandatory() ? Need.MANDATORY : Need.ELECTIVE;
    }
}
