package jp.akashi.web.watch;

import jp.akashi.desk.Counter;

/// What `/ready` says: whether the register can be answered in full, and how what it needs was
/// found.
///
/// @param counter whether acts are taken, or why not; the register goes on while they are not
/// @param mail mails that wait, and those nobody knows of whether they arrived
record Readiness(
        String status, String database, Index index, Disk disk, String counter, Mail mail) {
    record Index(boolean complete, long behind) {}

    record Disk(boolean writable, long freeMegabytes) {}

    record Mail(long waiting, long inDoubt) {}

    static Readiness of(Found found, Counter counter, boolean isClosing) {
        var status = isClosing ? "closing" : found.isReady() ? "ready" : "not ready";
        return new Readiness(
                status,
                found.isDatabaseThere() ? "there" : "away",
                new Index(found.index().isComplete(), found.index().lag()),
                new Disk(found.disk().isWritable(), found.disk().freeMegabytes()),
                counter.state().name(),
                new Mail(found.mails("WAITING"), found.mails("IN_DOUBT")));
    }

    /// Not by the name of a getter, as it is no part of what is told.
    boolean ready() {
        return status.equals("ready");
    }
}
