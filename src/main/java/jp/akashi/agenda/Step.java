package jp.akashi.agenda;

import java.time.LocalDate;

/// Something that is to be done once on a day or, when nothing was done that day, after it.
///
/// @param subject the id of what it is about
public record Step(Kind kind, String subject, LocalDate due) {}
