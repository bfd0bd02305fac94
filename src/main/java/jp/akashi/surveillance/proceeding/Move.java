package jp.akashi.surveillance.proceeding;

import static jp.akashi.surveillance.proceeding.ReportPart.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/// What is done in a proceeding, and the words it needs.
public enum Move {
    /// 緊急事態の通知
    NOTIFY(Day.NONE, SINCE, WHAT, AFFECTED),
    /// The office learned of an emergency elsewhere.
    FIND(Day.NONE, WHAT),
    /// The platform found that maintenance was announced later than disclosed.
    DETECT(Day.NONE, WHAT, ANNOUNCED_ON, STOPS_FROM, DISCLOSED, LATEST_DAY),
    /// 経過報告
    PROGRESS(Day.NONE, WHAT),
    /// 最終報告
    CONCLUDE(Day.NONE, TIMELINE, CAUSE, LESSONS),
    /// The office has seen the final report.
    SETTLE(Day.NONE),
    /// It was no emergency.
    DISMISS(Day.NONE, REASON),
    /// 調査の依頼・改善要請
    REQUEST(Day.DUE, ReportPart.REQUEST, REASON),
    /// 回答
    ANSWER(Day.NONE, ReportPart.ANSWER),
    /// The office asks further, or for more.
    PRESS(Day.DUE, ReportPart.REQUEST),
    SATISFY(Day.NONE, REASON),
    FAIL(Day.NONE, REASON),
    CALL_OFF(Day.NONE, REASON),
    /// 弁明の機会の付与
    OPEN_HEARING(Day.DUE, FACTS),
    /// 弁明
    EXPLAIN(Day.NONE, ReportPart.ANSWER),
    /// The day of the hearing is over and nobody spoke.
    PASS_HEARING(Day.NONE),
    /// 取消しの案
    PROPOSE(Day.EFFECT, FACTS),
    /// Who decides gives the proposal back.
    RETURN_PROPOSAL(Day.NONE, REASON),
    /// 取消しの決定
    REVOKE(Day.NONE, REASON),
    /// 取消しの手続の終了
    DROP(Day.NONE, REASON),
    /// The provider is given more time.
    PROLONG(Day.DUE, REASON),
    /// An entry is shown to everybody, in these words.
    SHOW(Day.NONE, JAPANESE),
    /// An entry is not shown, or no longer.
    HIDE(Day.NONE, REASON);

    /// The day that is named with it.
    public enum Day {
        NONE,
        /// By which the provider has to act: a day to come.
        DUE,
        /// On which a revocation takes effect: today or later.
        EFFECT
    }

    private final Day day;
    private final Set<ReportPart> needs;

    Move(Day day, ReportPart... needs) {
        this.day = day;
        this.needs =
                needs.length == 0
                        ? EnumSet.noneOf(ReportPart.class)
                        : EnumSet.copyOf(Arrays.asList(needs));
    }

    public Day day() {
        return day;
    }

    /// The parts that have to have words.
    public Set<ReportPart> needs() {
        return Set.copyOf(needs);
    }

    /// Whether it names grounds for a revocation.
    public boolean namesGrounds() {
        return this == OPEN_HEARING || this == PROPOSE;
    }

    /// Whether it is only about what is shown of another entry.
    public boolean isShowing() {
        return this == SHOW || this == HIDE;
    }

    /// Whether who does it examines the case, and so does not decide it (four eyes).
    public boolean examines() {
        return this == OPEN_HEARING || this == PASS_HEARING || this == PROPOSE || this == PRESS;
    }
}
