package jp.akashi.committee;

import jp.akashi.kernel.Rule;
import jp.akashi.kernel.RuleId;

/// The rules on hearing the committee (認定審査委員会).
public final class CommitteeRules {
    @Rule(
            clause = "002 §6(4), §12(1)",
            says = "Only a member asked about a case sees it and gives an opinion.")
    public static final RuleId ASKED = new RuleId("COM-01");

    @Rule(
            clause = "002 §6(4)",
            says =
                    "A member gives one opinion on a case; one that is not plain agreement has reasons.")
    public static final RuleId REASONED = new RuleId("COM-02");

    @Rule(
            clause = "002 §6(4)",
            says = "At least one member without an interest in the applicant is asked.")
    public static final RuleId MEMBERS = new RuleId("COM-03");

    @Rule(
            clause = "002 §6(4)",
            says = "The office may end a hearing before every member has spoken; it says why.")
    public static final RuleId ENDED = new RuleId("COM-04");

    @Rule(
            clause = "002 §6(4)",
            says =
                    "A member declares for each case whether there is an interest; one that is declared, set or lifted is told in words.")
    public static final RuleId DECLARED = new RuleId("COM-05");

    @Rule(
            clause = "002 §6(4)",
            says =
                    "Who has not declared to have no interest in a case neither sees it nor gives an opinion on it.")
    public static final RuleId RECUSED = new RuleId("COM-06");

    @Rule(
            clause = "house",
            says =
                    "A meeting is planned for a day to come, at a place or online, with members and one of them in the chair.")
    public static final RuleId PLANNED = new RuleId("COM-07");

    @Rule(
            clause = "house",
            says =
                    "A meeting is called once, with cases that wait for a decision; what the members read is frozen then.")
    public static final RuleId CONVENED = new RuleId("COM-08");

    @Rule(
            clause = "house",
            says =
                    "A result follows from those present without an interest, by the quorum, the majority and the tie of the order.")
    public static final RuleId COUNTED = new RuleId("COM-09");

    @Rule(
            clause = "house",
            says = "The minutes are kept while a meeting is under way; closed, they never change.")
    public static final RuleId SEALED = new RuleId("COM-10");

    @Rule(
            clause = "house",
            says =
                    "A meeting is closed when it is noted of every member invited whether they were there.")
    public static final RuleId PRESENCE = new RuleId("COM-11");

    private CommitteeRules() {}
}
