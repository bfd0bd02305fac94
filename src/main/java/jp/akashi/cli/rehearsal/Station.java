package jp.akashi.cli.rehearsal;

/// A part of the procedure that somebody walks through: it ends well or with a mismatch.
record Station(String actor, String what, Runnable walk) {}
