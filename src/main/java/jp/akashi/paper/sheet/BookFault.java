package jp.akashi.paper.sheet;

import java.util.Locale;

/// Why a file cannot be read as a workbook.
public enum BookFault {
    EMPTY,
    TOO_LARGE,
    /// Another kind of file, whatever its name; the old .xls too.
    NOT_XLSX,
    /// Behind a password.
    LOCKED,
    /// Cut off or damaged.
    BROKEN,
    /// Unpacks to far more than a form needs.
    TOO_DEMANDING,
    /// Nothing is wrong with it: others were being read all the while.
    BUSY;

    /// The fault in an obstacle: `too-large`.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
