package jp.akashi.takeover;

import jp.akashi.kernel.Rule;
import jp.akashi.kernel.RuleId;

/// The rules on taking an earlier register over (既存の台帳の引継ぎ).
public final class TakeoverRules {
    @Rule(
            clause = "house",
            says =
                    "The file of an earlier register is plain CSV in UTF-8 or Shift_JIS with known columns, within bounds and without formulas.")
    public static final RuleId FILE = new RuleId("TKO-01");

    @Rule(
            clause = "002 §8 図2 注",
            says =
                    "A line names its scheme, a number of that scheme with the month of the first certification, service, provider, and days that exist.")
    public static final RuleId LINE = new RuleId("TKO-02");

    @Rule(
            clause = "001 / 002 §8",
            says =
                    "The present term is the one the register names, or is counted in whole terms from the first certification by the day of disclosure; it is never guessed.")
    public static final RuleId TERM = new RuleId("TKO-03");

    @Rule(
            clause = "002 §8 図2 注",
            says =
                    "A number, and a serial within its scheme, is taken over once, and never when the platform gave it out.")
    public static final RuleId ONCE = new RuleId("TKO-04");

    @Rule(
            clause = "house",
            says =
                    "A form is one of the line's scheme, of whatever edition, and is read whole or not at all.")
    public static final RuleId FORM = new RuleId("TKO-05");

    @Rule(
            clause = "house",
            says = "While anything of a file is wrong, nothing of it is taken over.")
    public static final RuleId WHOLE = new RuleId("TKO-06");

    @Rule(
            clause = "house",
            says =
                    "What was taken over is not overwritten: a line that says something else by now is a difference.")
    public static final RuleId UNCHANGED = new RuleId("TKO-07");

    private TakeoverRules() {}
}
