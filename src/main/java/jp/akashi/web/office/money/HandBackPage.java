package jp.akashi.web.office.money;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.akashi.access.Access;
import jp.akashi.access.Action;
import jp.akashi.desk.Desk;
import jp.akashi.fee.Fees;
import jp.akashi.fee.HandBack;
import jp.akashi.fee.LedgerEntry;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.Yen;
import jp.akashi.party.Person;
import jp.akashi.web.kit.Flash;
import jp.akashi.wording.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/// What becomes of money that pays no fee: 返金, 充当, 入金記録の取消し.
@Controller
public class HandBackPage {
    private static final int LONGEST_NOTE = 500;

    private final Desk desk;
    private final AssignDesk assign;
    private final HandBack handBack;
    private final Wording wording;

    HandBackPage(Desk desk, AssignDesk assign, Fees fees, Wording wording) {
        this.desk = desk;
        this.assign = assign;
        this.handBack = new HandBack(fees);
        this.wording = wording;
    }

    /// What somebody asks for: how much of which money, what becomes of it, and why.
    public record Asked(
            @Nullable String deposit,
            @Nullable String way,
            @Nullable String amount,
            @Nullable String note) {
        Optional<Yen> yen() {
            return Optional.ofNullable(amount)
                    .filter(typed -> typed.matches("[1-9]\\d{0,11}"))
                    .map(typed -> new Yen(Long.parseLong(typed)));
        }

        Optional<HandBack.Way> wanted() {
            return Arrays.stream(HandBack.Way.values())
                    .filter(each -> each.name().equals(way))
                    .findFirst();
        }

        String words() {
            var text = note == null ? "" : note.strip();
            return text.substring(0, Math.min(LONGEST_NOTE, text.length()));
        }
    }

    @PostMapping(MoneyTabs.HOME + "/hand-back")
    Flash book(Person person, Asked asked) {
        desk.check(person, Action.MANAGE_MONEY, Access.Target.NONE);
        var money = AssignDesk.deposit(asked.deposit()).filter(assign::isThere);
        var wanted = asked.wanted();
        if (money.isEmpty() || wanted.isEmpty() || asked.yen().isEmpty()) {
            return Flash.refused(MoneyTabs.HOME, "どうするかを選んでください。");
        }
        if (asked.words().isEmpty() && wanted.get() != HandBack.Way.SURPLUS_RELEASED) {
            return Flash.refused(MoneyTabs.HOME, "理由(返金の日や振込先、取り消すわけ)を備考に書いてください。帳簿に残ります。");
        }
        var wish = new HandBack.Wish(money.get(), wanted.get(), asked.yen().get(), asked.words());
        return switch (act(person, wish)) {
            case Outcome.Done<LedgerEntry> _ -> Flash.done(MoneyTabs.HOME, done(wish));
            case Outcome.Refused<LedgerEntry>(var obstacles) ->
                    Flash.refused(
                            MoneyTabs.HOME,
                            obstacles.stream()
                                    .map(wording::sentence)
                                    .collect(Collectors.joining("\n")));
        };
    }

    private Outcome<LedgerEntry> act(Person person, HandBack.Wish wish) {
        return desk.act(
                person,
                Action.MANAGE_MONEY,
                Desk.Subject.of(wish.deposit(), Access.Target.NONE).because(wish.note()),
                () -> handBack.book(wish, assign.clerk(person)));
    }

    private static String done(HandBack.Wish wish) {
        var amount = MoneyTabs.yen(wish.amount());
        return switch (wish.way()) {
            case SURPLUS_PAID_BACK, UNASSIGNED_PAID_BACK ->
                    "%sの返金を帳簿に記録しました。銀行での振込みは別に行ってください。".formatted(amount);
            case STRUCK_OUT -> "%sの入金記録を取り消しました。".formatted(amount);
            case SURPLUS_RELEASED -> "%sを、別の請求に消し込めるようにしました。".formatted(amount);
        };
    }
}
