package jp.akashi.evidence;

import jp.akashi.kernel.Rule;
import jp.akashi.kernel.RuleId;

/// The rules on evidence (申請書Bに関わる添付書類).
public final class EvidenceRules {
    @Rule(clause = "002 §4(4)ウ(ア)", says = "Every answered row has evidence, except 実施なし and 開示なし.")
    public static final RuleId CITED = new RuleId("EVI-01");

    @Rule(clause = "002 §4(4)ア", says = "A cited document is among those filed.")
    public static final RuleId FILED = new RuleId("EVI-02");

    @Rule(clause = "002 §4(4)ア", says = "A citation names pages the document has.")
    public static final RuleId PAGES = new RuleId("EVI-03");

    @Rule(
            clause = "002 §4(4)ウ(ウ)",
            says = "A copy of a web page carries its URL and the day it was taken.")
    public static final RuleId CAPTURE = new RuleId("EVI-04");

    @Rule(clause = "000 FAQ 添付書類", says = "A URL alone is no evidence.")
    public static final RuleId NO_BARE_URL = new RuleId("EVI-05");

    @Rule(
            clause = "002 §6(2)",
            says = "What is claimed in figures and dates stands on a cited page.")
    public static final RuleId SUPPORTED = new RuleId("EVI-06");

    @Rule(clause = "002 §6(2)", says = "A cited page does not say otherwise than the answer.")
    public static final RuleId NOT_CONTRADICTED = new RuleId("EVI-07");

    @Rule(clause = "house", says = "A cited page has text that can be read by machine.")
    public static final RuleId READABLE = new RuleId("EVI-08");

    @Rule(clause = "002 §4(4)", says = "A filed document is cited by an item or needed by 申請書A.")
    public static final RuleId USED = new RuleId("EVI-09");

    @Rule(
            clause = "house",
            says =
                    "An uploaded document is a PDF that opens, is not locked, not active and not too large.")
    public static final RuleId SAFE_FILE = new RuleId("EVI-10");

    @Rule(
            clause = "002 §6(2)",
            says = "The names, the terms and the words of an answer stand on a cited page.")
    public static final RuleId SAID = new RuleId("EVI-11");

    @Rule(
            clause = "002 §6(2)",
            says =
                    "A document is in date on the day of filing, and not older than its kind may be.")
    public static final RuleId IN_DATE = new RuleId("EVI-12");

    @Rule(
            clause = "002 §6(2)",
            says = "A document of the provider names the provider or the service.")
    public static final RuleId NAMED = new RuleId("EVI-13");

    @Rule(clause = "002 §6(2)", says = "A cited document speaks of the item it is cited for.")
    public static final RuleId MENTIONED = new RuleId("EVI-14");

    @Rule(
            clause = "house",
            says = "What a provider has handed in takes no more room than a provider is given.")
    public static final RuleId ROOM = new RuleId("EVI-15");

    private EvidenceRules() {}
}
