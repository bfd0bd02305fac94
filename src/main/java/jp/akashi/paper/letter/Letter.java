package jp.akashi.paper.letter;

import java.time.LocalDate;
import java.util.List;

/// A letter of the body (通知書, 請求書, 議事録 …) as it is said: who writes to whom, when, and what.
///
/// @param number the letter's own number (文書番号), empty when it has none
/// @param addressee the lines of whom it is for, the last with 様 or 御中; none for what is addressed
///   to nobody, such as minutes
/// @param sender the lines of who writes, the name first
public record Letter(
        String number,
        LocalDate date,
        List<String> addressee,
        List<String> sender,
        String title,
        List<Block> body) {
    public Letter {
        addressee = List.copyOf(addressee);
        sender = List.copyOf(sender);
        body = List.copyOf(body);
    }
}
