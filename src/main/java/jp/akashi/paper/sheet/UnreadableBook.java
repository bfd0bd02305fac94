package jp.akashi.paper.sheet;

import java.io.IOException;

/// Ends the reading of a workbook; who reads one makes an obstacle of it.
public final class UnreadableBook extends IOException {
    private static final long serialVersionUID = 1;
    private final BookFault fault;

    UnreadableBook(BookFault fault) {
        super(fault.key(), null);
        this.fault = fault;
    }

    public BookFault fault() {
        return fault;
    }
}
