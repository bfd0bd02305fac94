package jp.akashi.mark;

import java.time.InstantSource;
import java.time.LocalDate;
import jp.akashi.agenda.Agenda;
import jp.akashi.agenda.Doing;
import jp.akashi.agenda.Kind;
import jp.akashi.agenda.Step;
import jp.akashi.kernel.ShownPageId;

/// Asks for a page that shows a mark to be looked at, and plans the next time. The look itself asks
/// the web and comes later.
public final class WantCheck implements Doing {
    private final ShownPages pages;
    private final Agenda agenda;
    private final InstantSource clock;
    private final int months;

    /// @param months between two looks
    public WantCheck(ShownPages pages, Agenda agenda, InstantSource clock, int months) {
        this.pages = pages;
        this.agenda = agenda;
        this.clock = clock;
        this.months = months;
    }

    @Override
    public Kind kind() {
        return Kind.MARK_CHECK;
    }

    @Override
    public void on(Step step, LocalDate today) {
        pages.find(new ShownPageId(step.subject())).ifPresent(page -> want(page, today));
    }

    private void want(ShownPage page, LocalDate today) {
        pages.want(page.id(), clock.instant());
        plan(agenda, page, today.plusMonths(months));
    }

    static void plan(Agenda agenda, ShownPage page, LocalDate day) {
        agenda.plan(new Step(Kind.MARK_CHECK, page.id().value(), day));
    }
}
