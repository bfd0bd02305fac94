package jp.akashi.party;

import jp.akashi.kernel.Rule;
import jp.akashi.kernel.RuleId;

/// The rules on who takes part.
public final class PartyRules {
    @Rule(
            clause = "house",
            says = "A person has a name, and an e-mail address nobody else signs in with.")
    public static final RuleId PERSON = new RuleId("PAR-01");

    @Rule(
            clause = "house",
            says = "A password has at least twelve characters and is not the e-mail address.")
    public static final RuleId PASSWORD = new RuleId("PAR-02");

    @Rule(
            clause = "002 §4(2)",
            says =
                    "A provider has a name; a corporate number, when given, has 13 digits and a right check digit.")
    public static final RuleId PROVIDER = new RuleId("PAR-03");

    @Rule(clause = "house", says = "An invitation is used once, before it runs out.")
    public static final RuleId INVITATION = new RuleId("PAR-04");

    @Rule(
            clause = "house",
            says =
                    "A provider always keeps somebody who may manage its members, and the office somebody at all.")
    public static final RuleId LAST_ADMIN = new RuleId("PAR-05");

    @Rule(clause = "house", says = "Whoever changes a password knows the present one.")
    public static final RuleId PRESENT_PASSWORD = new RuleId("PAR-06");

    @Rule(
            clause = "house",
            says =
                    "A password is not one that is commonly used or known from breaches, nor the account's own name with signs around it.")
    public static final RuleId COMMON_PASSWORD = new RuleId("PAR-07");

    @Rule(
            clause = "house",
            says =
                    "After ten failures in a row an account takes no password, or no code of its second factor, for 15 minutes, and each further ten twice as long, up to a day; whether there is such an account or not.")
    public static final RuleId LOCK = new RuleId("PAR-08");

    @Rule(
            clause = "house",
            says =
                    "A forgotten password is replaced by a link that was sent by mail, once, within 30 minutes; whoever was signed in is signed out, and passkeys and connected accounts are taken away.")
    public static final RuleId RECOVERY = new RuleId("PAR-09");

    @Rule(
            clause = "house",
            says =
                    "The office and the committee sign in with a second factor; who has none sets it up at the first sign-in, once.")
    public static final RuleId SECOND_FACTOR = new RuleId("PAR-10");

    @Rule(
            clause = "house",
            says =
                    "A code of the app holds for its half-minute and the ones beside it, a recovery code until it is used; each works once.")
    public static final RuleId CODE = new RuleId("PAR-11");

    @Rule(
            clause = "house",
            says =
                    "A passkey is kept when it answers what its owner's own session asked, and asks its owner for proof.")
    public static final RuleId PASSKEY = new RuleId("PAR-12");

    @Rule(
            clause = "house",
            says =
                    "Whoever asks for an account, or invites to a provider's, is told the same whether the address has one; the address's owner is told by mail. An account is made by a link that was sent there, once, within a day.")
    public static final RuleId SAME_ANSWER = new RuleId("PAR-13");

    @Rule(
            clause = "house",
            says =
                    "A provider lets somebody of another provider act for it, as a member or to watch, until a day within a year; it sees who may, ends it at any time, and the journal tells for whom each act was done.")
    public static final RuleId DELEGATION = new RuleId("PAR-14");

    @Rule(
            clause = "house",
            says =
                    "Whoever leaves is signed out at once, and what is told about the cases goes to the colleague who takes over.")
    public static final RuleId SUCCESSION = new RuleId("PAR-15");

    @Rule(
            clause = "house",
            says =
                    "An account of an identity provider signs in the one person of a provider who connected it while signed in, or accepted an invitation by it; never whoever has the same address.")
    public static final RuleId IDENTITY = new RuleId("PAR-16");

    @Rule(
            clause = "house",
            says =
                    "Whoever an identity provider names with another corporate number than that of the own provider is neither connected nor let in.")
    public static final RuleId OTHER_ORGANISATION = new RuleId("PAR-17");

    @Rule(
            clause = "house",
            says = "A connection is ended by who has a password, and so another way in.")
    public static final RuleId LAST_WAY_IN = new RuleId("PAR-18");

    @Rule(
            clause = "house",
            says =
                    "The office invites an administrator only to a provider that has no people yet; other people are invited by their own provider.")
    public static final RuleId OWN_PEOPLE = new RuleId("PAR-19");

    @Rule(
            clause = "house",
            says =
                    "A provider, and the office, invites only so many people a day as akashi.pace.invitation says, and an address is invited only as often as akashi.pace.link says, whoever invites.")
    public static final RuleId INVITATIONS = new RuleId("PAR-20");

    @Rule(
            clause = "house",
            says =
                    "The key of a second factor is confirmed in the sign-in in which it was shown; any other sign-in is shown another key.")
    public static final RuleId OTHER_KEY = new RuleId("PAR-21");

    private PartyRules() {}
}
