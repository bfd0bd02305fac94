package jp.akashi.paper;

import jp.akashi.kernel.Rule;
import jp.akashi.kernel.RuleId;

/// The rules of the house's papers.
public final class PaperRules {
    @Rule(
            clause = "house",
            says = "A certificate or mark is made only when every character of it can be printed.")
    public static final RuleId PRINTABLE = new RuleId("PAP-01");

    @Rule(
            clause = "house",
            says =
                    "An uploaded form is an Excel workbook that opens, is not locked and not out of proportion.")
    public static final RuleId WORKBOOK = new RuleId("PAP-02");

    @Rule(clause = "house", says = "A form is read for the scheme and edition it was made for.")
    public static final RuleId SAME_EDITION = new RuleId("PAP-03");

    @Rule(
            clause = "house",
            says = "A form has the sheets and rows the platform made, and no others.")
    public static final RuleId WHOLE_FORM = new RuleId("PAP-04");

    @Rule(clause = "house", says = "A cell to fill in holds words, no formula and no error.")
    public static final RuleId PLAIN_CELL = new RuleId("PAP-05");

    @Rule(clause = "house", says = "A cell reads as what its column asks for.")
    public static final RuleId CELL_FITS = new RuleId("PAP-06");

    @Rule(clause = "house", says = "A form is made only when every answer has room in its cell.")
    public static final RuleId CELL_ROOM = new RuleId("PAP-07");

    @Rule(clause = "house", says = "A row of the form and the number of a document stand once.")
    public static final RuleId ONCE = new RuleId("PAP-08");

    private PaperRules() {}
}
