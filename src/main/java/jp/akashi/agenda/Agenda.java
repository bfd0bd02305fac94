package jp.akashi.agenda;

import java.time.LocalDate;
import java.util.List;

/// All that is to be done on a day. A station plans its steps when it makes the record they follow
/// from.
public interface Agenda {
    /// Plans a step; one that is planned or done already is not planned again.
    void plan(Step step);

    /// Gives up the steps of a kind that are not done yet.
    void drop(Kind kind, String subject);

    /// The steps not done whose day is not after `until`, the earliest first, at most so many.
    List<Step> due(LocalDate until, int most);

    /// Notes that a step was done.
    void done(Step step);
}
