package jp.akashi.agenda;

import java.time.LocalDate;

/// What is done for the steps of one kind; of each step once, with what it changes as a whole or
/// not at all.
public interface Doing {
    Kind kind();

    /// @param today the day on which it is done, on or after the day it was due
    void on(Step step, LocalDate today);
}
