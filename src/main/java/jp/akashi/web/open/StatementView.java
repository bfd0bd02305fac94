package jp.akashi.web.open;

import java.util.List;
import jp.akashi.application.WithholdingReason;
import jp.akashi.registry.Statement;
import jp.akashi.scheme.Item;
import jp.akashi.web.kit.Days;
import jp.akashi.web.kit.Saying;
import jp.akashi.web.kit.Sayings;
import jp.akashi.web.kit.State;

/// What the register says on one item, ready to be shown. `note` explains a withheld one.
public record StatementView(State state, List<Saying> sayings, String note) {
    static StatementView of(Item item, Statement statement) {
        return switch (statement) {
            case Statement.Disclosed(var answer) -> disclosed(Sayings.of(item, answer));
            case Statement.Withheld(var reason, var until) ->
                    new StatementView(
                            State.WITHHELD,
                            List.of(),
                            "理由の区分: %s。%sまで公表を留保しています。"
                                    .formatted(reason(reason), Days.print(until)));
            case Statement.Unanswered() -> new StatementView(State.BLANK, List.of(), "");
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

    private static String reason(WithholdingReason reason) {
        return switch (reason) {
            case SECURITY -> "安全確保上の支障";
            case TRADE_SECRET -> "営業上の秘密";
            case CONTRACT -> "契約上の守秘義務";
            case OTHER -> "その他";
        };
    }
}
