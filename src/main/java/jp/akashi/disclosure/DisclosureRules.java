package jp.akashi.disclosure;

import jp.akashi.kernel.Rule;
import jp.akashi.kernel.RuleId;

/// The rules on answers (審査対象項目と審査基準).
public final class DisclosureRules {
    @Rule(
            clause = "002 §4(4)ア, §5(2)ア",
            says = "Every mandatory blank is answered, if only with 実施なし or 開示なし.")
    public static final RuleId ANSWERED = new RuleId("DIS-01");

    @Rule(clause = "002 §5(2) 表", says = "A 必須◎ measure is carried out.")
    public static final RuleId GATE_DONE = new RuleId("DIS-02");

    @Rule(clause = "002 §5(2) 表", says = "A 必須◎ figure is not below the lowest level.")
    public static final RuleId GATE_LEVEL = new RuleId("DIS-03");

    @Rule(
            clause = "house",
            says = "An answer fits the kind its blank asks for: unit, choice, form and length.")
    public static final RuleId FITS = new RuleId("DIS-04");

    @Rule(
            clause = "000 FAQ 複数のデータセンター",
            says = "An item asked by data centre is answered for each of them.")
    public static final RuleId EACH_SITE = new RuleId("DIS-05");

    @Rule(clause = "house", says = "Only items of the edition are answered.")
    public static final RuleId IN_EDITION = new RuleId("DIS-06");

    @Rule(
            clause = "000 FAQ 信頼性に関わる情報を開示",
            says = "A public answer on a security measure names no product.")
    public static final RuleId NO_PRODUCT = new RuleId("DIS-07");

    @Rule(clause = "002 §6(2)", says = "有り is said with words that make it clear.")
    public static final RuleId CLEAR = new RuleId("DIS-08");

    @Rule(
            clause = "000 FAQ 稼働率実績値",
            says = "A figure that may be actual or aimed at says which it is.")
    public static final RuleId QUALIFIED = new RuleId("DIS-09");

    @Rule(clause = "002 §6(2)", says = "No two answers contradict each other.")
    public static final RuleId AGREE = new RuleId("DIS-10");

    private DisclosureRules() {}
}
