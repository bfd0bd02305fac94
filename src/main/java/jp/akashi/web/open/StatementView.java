package jp.akashi.web.open;

import java.time.LocalDate;
import java.util.List;
import jp.akashi.application.WithholdingReason;
import jp.akashi.kernel.Label;
import jp.akashi.registry.Statement;
import jp.akashi.scheme.Item;
import jp.akashi.web.kit.Language;
import jp.akashi.web.kit.Saying;
import jp.akashi.web.kit.Sayings;
import jp.akashi.web.kit.State;
import jp.akashi.web.kit.Tongue;

/// What the register says on one item, ready to be shown. `note` explains a withheld one.
public record StatementView(State state, List<Saying> sayings, String note) {
    static StatementView of(Item item, Statement statement) {
        return of(item, statement, Tongue.JAPANESE);
    }

    public static StatementView of(Item item, Statement statement, Tongue tongue) {
        return of(item, statement, tongue, LocalDate.MIN);
    }

    /// @param day on which it is looked at
    static StatementView of(Item item, Statement statement, Tongue tongue, LocalDate day) {
        return switch (statement) {
            case Statement.Disclosed(var answer) -> disclosed(Sayings.of(item, answer, tongue));
            case Statement.Withheld(var reason, var until, var formerly) ->
                    new StatementView(
                            State.WITHHELD,
                            List.of(),
                            then(formerly, tongue) + note(reason, until, tongue, day));
            case Statement.Unanswered() -> new StatementView(State.BLANK, List.of(), "");
            case Statement.NotHeld() -> new StatementView(State.NOT_HELD, List.of(), "");
            case Statement.NotAsked() -> new StatementView(State.NOT_ASKED, List.of(), "");
        };
    }

    /// An item counts as disclosed when any of its blanks says something.
    private static StatementView disclosed(List<Saying> sayings) {
        var said =
                sayings.stream()
                        .map(Saying::state)
                        .filter(state -> state != State.BLANK)
                        .distinct()
                        .toList();
        var state = said.isEmpty() || said.contains(State.SAID) ? State.SAID : said.getFirst();
        return new StatementView(state, sayings, "");
    }

    /// The class of reason and the last day; once it is over, that it is being decided whether the
    /// answer is published or goes on being withheld.
    private static String then(boolean formerly, Tongue tongue) {
        return formerly
                ? tongue.say()
                        .of(
                                "この版では公表されていました。現在は公表を留保しています。",
                                "It was published in this revision and is withheld now. ")
                : "";
    }

    private static String note(
            WithholdingReason reason, LocalDate until, Tongue tongue, LocalDate day) {
        var note = note(reason, until, tongue);
        return day.isAfter(until)
                ? note
                        + tongue.say()
                                .of(
                                        "(期限が過ぎ、公表するか留保を続けるかを検討中です)",
                                        " (The date has passed; it is being decided whether to publish it.)")
                : note;
    }

    private static String note(WithholdingReason reason, LocalDate until, Tongue tongue) {
        return tongue.say() == Language.JA
                ? "理由の区分: %s。公表を留保する期限: %s".formatted(reason(reason).ja(), tongue.day(until))
                : "Class of reason: %s. Withheld until %s at the latest."
                        .formatted(reason(reason).en(), tongue.day(until));
    }

    /// The class of reason for which an answer may be withheld.
    public static Label reason(WithholdingReason reason) {
        return switch (reason) {
            case SECURITY -> new Label("安全確保上の支障", "harm to security");
            case TRADE_SECRET -> new Label("営業上の秘密", "trade secret");
            case CONTRACT -> new Label("契約上の守秘義務", "duty of confidence under a contract");
            case OTHER -> new Label("その他", "other");
        };
    }
}
