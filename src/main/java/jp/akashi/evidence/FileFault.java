package jp.akashi.evidence;

import java.util.Locale;

/// Why an uploaded document cannot be taken.
public enum FileFault {
    /// 0 bytes.
    EMPTY,
    /// Fact `limit`, in MB.
    TOO_LARGE,
    /// Not a PDF by its content, whatever its name; fact `type`, what it is.
    NOT_PDF,
    /// Cut off or damaged.
    BROKEN,
    /// Needs a password, or restricts what may be done with it.
    LOCKED,
    /// Fact `limit`.
    TOO_MANY_PAGES,
    /// Holds a program, a form that sends, or another file; fact `content`, its name in PDF.
    ACTIVE,
    /// Takes more memory or time than a document should.
    TOO_DEMANDING,
    /// Nothing is wrong with it: others were being read all the while.
    BUSY,
    /// Holds malware; fact `content`, as the scanner calls it.
    INFECTED,
    /// The scanner that is set up did not answer.
    UNSCANNED;

    /// The fault in an obstacle: `too-large`.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
