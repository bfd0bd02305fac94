package jp.akashi.examination;

import java.time.LocalDate;
import jp.akashi.application.PaperEntryRules;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.Tokyo;

/// Takes an application back whose provider said so by letter (書面による取下げ): the office puts it down
/// in the provider's place.
public final class EnterWithdrawal {
    private final Withdraw withdraw;

    public EnterWithdrawal(Withdraw withdraw) {
        this.withdraw = withdraw;
    }

    /// The letter: when it came, and what is noted of it.
    public record Letter(LocalDate receivedOn, String note) {}

    /// @return the case, withdrawn; ENT-01 when the letter comes on a day that has not been
    public Outcome<Examination> enter(Hand office, Examination seen, Letter letter) {
        var today = LocalDate.ofInstant(office.at(), Tokyo.ZONE);
        if (letter.receivedOn().isAfter(today)) {
            return Outcome.refused(Obstacle.of(PaperEntryRules.RECEIVED));
        }
        var inItsPlace = new Hand(office.person(), Turn.PROVIDER, office.at());
        return withdraw.withdraw(inItsPlace, seen, letter.note());
    }
}
