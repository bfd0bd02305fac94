package jp.akashi.access;

import static jp.akashi.access.Access.Owning.*;
import static jp.akashi.access.Action.*;
import static jp.akashi.examination.Stage.*;
import static jp.akashi.party.Role.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.akashi.examination.Stage;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.ProviderId;
import jp.akashi.party.Person;
import jp.akashi.party.Role;
import org.jspecify.annotations.Nullable;

/// Who may do what to whose case at which stage, as one table. What is not in it is not allowed.
/// Pages, interfaces and jobs all ask here.
public final class Access {
    /// Whose a thing has to be.
    public enum Owning {
        /// The thing belongs to nobody in particular, or to everybody of the role.
        ANY,
        /// It belongs to the person's own provider.
        OWN,
        /// The person was asked about it and has no interest in it as far as is known.
        ASKED,
        /// The person was asked about it and has declared to have no interest in it.
        CLEARED
    }

    /// One row: these roles may do this to things so owned at these stages; no stages means it does
    /// not depend on one.
    public record Grant(Action action, Set<Role> roles, Owning owning, Set<Stage> stages) {
        public Grant {
            roles = Set.copyOf(roles);
            stages = Set.copyOf(stages);
        }
    }

    /// What an action is aimed at, as far as permission depends on it: the provider it belongs to,
    /// the stage it stands at, the people asked about it.
    ///
    /// @param asked without those who have an interest
    /// @param cleared those of the asked who have declared to have none
    public record Target(
            @Nullable ProviderId provider,
            @Nullable Stage stage,
            Set<PersonId> asked,
            Set<PersonId> cleared) {
        public static final Target NONE = new Target(null, null, Set.of());

        public Target {
            asked = Set.copyOf(asked);
            cleared = Set.copyOf(cleared);
        }

        /// Nobody has declared anything yet.
        public Target(@Nullable ProviderId provider, @Nullable Stage stage, Set<PersonId> asked) {
            this(provider, stage, asked, Set.of());
        }

        public static Target of(ProviderId provider) {
            return new Target(provider, null, Set.of());
        }

        public static Target of(ProviderId provider, Stage stage) {
            return new Target(provider, stage, Set.of());
        }
    }

    private static final Set<Role> PROVIDER = EnumSet.of(PROVIDER_ADMIN, PROVIDER_MEMBER);
    private static final Set<Role> WATCHING =
            EnumSet.of(PROVIDER_ADMIN, PROVIDER_MEMBER, PROVIDER_VIEWER);

    public static final List<Grant> TABLE =
            List.of(
                    grant(SEE_ORGANISATION, WATCHING, OWN),
                    grant(MANAGE_MEMBERS, Set.of(PROVIDER_ADMIN), OWN),
                    grant(OPEN_DRAFT, PROVIDER, OWN),
                    grant(SEE_DRAFT, WATCHING, OWN),
                    grant(EDIT_DRAFT, PROVIDER, OWN),
                    grant(DISCARD_DRAFT, PROVIDER, OWN),
                    grant(SUBMIT_APPLICATION, PROVIDER, OWN),
                    grant(SEE_APPLICATION, WATCHING, OWN),
                    grant(ANSWER_INQUIRY, PROVIDER, OWN, INQUIRY),
                    grant(REFILE_APPLICATION, PROVIDER, OWN, RETURNED),
                    grant(
                            WITHDRAW_APPLICATION,
                            PROVIDER,
                            OWN,
                            FORMALITY,
                            RETURNED,
                            AWAITING_FEE,
                            DOCUMENTS,
                            INQUIRY,
                            DECISION,
                            Stage.COMMITTEE),
                    grant(DOWNLOAD_CERTIFICATE, WATCHING, OWN),
                    grant(DECLINE_RENEWAL, PROVIDER, OWN),
                    grant(SEE_EVIDENCE, WATCHING, OWN),
                    grant(ASK_OFFICE, PROVIDER, OWN),
                    grant(SEE_CONSULTATION, WATCHING, OWN),
                    grant(SEE_CONSULTATION, Set.of(OFFICE), ANY),
                    grant(SEE_PROCEEDINGS, WATCHING, OWN),
                    grant(SPEAK_IN_PROCEEDING, PROVIDER, OWN),
                    grant(SEE_PROCEEDINGS, Set.of(OFFICE), ANY),
                    grant(SUPERVISE, Set.of(OFFICE), ANY),
                    grant(SHOW_PROCEEDING, Set.of(OFFICE), ANY),
                    grant(DECIDE_REVOCATION, Set.of(OFFICE), ANY),
                    grant(ENTER_PAPER, Set.of(OFFICE), ANY),
                    grant(TAKE_OVER_REGISTER, Set.of(OFFICE), ANY),
                    grant(SEE_KEEPING, Set.of(OFFICE), ANY),
                    grant(ANSWER_VISIT, PROVIDER, OWN, DOCUMENTS, INQUIRY),
                    grant(
                            ENTER_WITHDRAWAL,
                            Set.of(OFFICE),
                            ANY,
                            FORMALITY,
                            RETURNED,
                            AWAITING_FEE,
                            DOCUMENTS,
                            INQUIRY,
                            DECISION,
                            Stage.COMMITTEE),
                    grant(PLAN_VISIT, Set.of(OFFICE), ANY, DOCUMENTS, INQUIRY),
                    grant(ANSWER_CONSULTATION, Set.of(OFFICE), ANY),
                    grant(SEE_CERTIFICATION, WATCHING, OWN),
                    grant(REPORT_CHANGE, PROVIDER, OWN),
                    grant(REPORT_END, PROVIDER, OWN),
                    grant(OFFER_HANDOVER, Set.of(PROVIDER_ADMIN), OWN),
                    grant(ACCEPT_HANDOVER, Set.of(PROVIDER_ADMIN), OWN),
                    grant(SEE_REPORTS, Set.of(OFFICE), ANY),
                    grant(TAKE_END, Set.of(OFFICE), ANY),
                    grant(NOTE_CERTIFICATE, Set.of(OFFICE), ANY),
                    grant(DECIDE_HANDOVER, Set.of(OFFICE), ANY),
                    grant(SEE_INVOICE, WATCHING, OWN),
                    grant(SHOW_MARK, PROVIDER, OWN),
                    grant(CHECK_MARK, PROVIDER, OWN),
                    grant(CHECK_MARK, Set.of(OFFICE), ANY),
                    grant(SETTLE_MARK, Set.of(OFFICE), ANY),
                    grant(SEE_QUESTIONS, WATCHING, OWN),
                    grant(SEE_QUESTIONS, Set.of(OFFICE), ANY),
                    grant(ANSWER_QUESTION, PROVIDER, OWN),
                    grant(ANSWER_QUESTION, Set.of(OFFICE), ANY),
                    grant(CLOSE_QUESTION, Set.of(OFFICE), ANY),
                    grant(ASK_WITHHOLDING, PROVIDER, OWN),
                    grant(RULE_ON_WITHHOLDING, Set.of(OFFICE), ANY),
                    grant(ISSUE_RECEIPT, PROVIDER, OWN),
                    grant(SEE_QUEUE, Set.of(OFFICE), ANY),
                    grant(EXAMINE, Set.of(OFFICE), ANY),
                    grant(SEE_EVIDENCE, Set.of(OFFICE), ANY),
                    grant(CHECK_FORMALITY, Set.of(OFFICE), ANY, FORMALITY),
                    grant(CONFIRM_PAYMENT, Set.of(OFFICE), ANY, AWAITING_FEE),
                    grant(MANAGE_MONEY, Set.of(OFFICE), ANY),
                    grant(CANCEL_INVOICE, Set.of(OFFICE), ANY, WITHDRAWN, PUBLISHED),
                    grant(CHARGE_REISSUE, Set.of(OFFICE), ANY, PUBLISHED),
                    grant(SEE_INVOICE, Set.of(OFFICE), ANY),
                    grant(ISSUE_RECEIPT, Set.of(OFFICE), ANY),
                    grant(TAKE_ON_CASE, Set.of(OFFICE), ANY),
                    grant(JUDGE_ITEM, Set.of(OFFICE), ANY, DOCUMENTS),
                    grant(ASK_PROVIDER, Set.of(OFFICE), ANY, DOCUMENTS),
                    grant(TAKE_CERTIFIED, Set.of(OFFICE), ANY, DOCUMENTS),
                    grant(CONCLUDE_DOCUMENTS, Set.of(OFFICE), ANY, DOCUMENTS),
                    grant(REOPEN_DOCUMENTS, Set.of(OFFICE), ANY, DECISION),
                    grant(CONSULT_COMMITTEE, Set.of(OFFICE), ANY, DECISION),
                    grant(SEE_MEETINGS, Set.of(OFFICE), ANY),
                    grant(SEE_MEETINGS, Set.of(Role.COMMITTEE), ASKED),
                    grant(PLAN_MEETING, Set.of(OFFICE), ANY),
                    grant(CONVENE_MEETING, Set.of(OFFICE), ANY),
                    grant(KEEP_MINUTES, Set.of(OFFICE), ANY),
                    grant(CLOSE_MEETING, Set.of(OFFICE), ANY),
                    grant(SET_INTEREST, Set.of(OFFICE), ANY),
                    grant(END_HEARING, Set.of(OFFICE), ANY, Stage.COMMITTEE),
                    grant(DECIDE, Set.of(OFFICE), ANY, DECISION),
                    grant(NOTE_APPEAL, Set.of(OFFICE), ANY, GRANTED, PUBLISHED, REFUSED),
                    grant(RETURN_DOCUMENTS, Set.of(OFFICE), ANY),
                    grant(PUBLISH, Set.of(OFFICE), ANY, GRANTED),
                    grant(DOWNLOAD_CERTIFICATE, Set.of(OFFICE), ANY),
                    grant(MANAGE_STAFF, Set.of(OFFICE), ANY),
                    grant(MANAGE_MAILS, Set.of(OFFICE), ANY),
                    grant(SEE_AGENDA, Set.of(OFFICE), ANY),
                    grant(HASTEN_STEP, Set.of(OFFICE), ANY),
                    grant(SEE_REFERRALS, Set.of(Role.COMMITTEE), ANY),
                    grant(KEEP_OWN_PROFILE, Set.of(Role.COMMITTEE), ANY),
                    grant(DECLARE_INTEREST, Set.of(Role.COMMITTEE), ASKED),
                    grant(SEE_REFERRED_CASE, Set.of(Role.COMMITTEE), CLEARED),
                    grant(GIVE_OPINION, Set.of(Role.COMMITTEE), CLEARED, Stage.COMMITTEE),
                    grant(MANAGE_OWN_ACCOUNT, EnumSet.allOf(Role.class), ANY));

    private Access() {}

    /// Whether the person may do this to the target.
    public static boolean isAllowed(Person person, Action action, Target target) {
        return TABLE.stream()
                .filter(grant -> grant.action() == action && grant.roles().contains(person.role()))
                .filter(grant -> owns(person, grant.owning(), target))
                .anyMatch(grant ->
                        grant.stages().isEmpty()
                                || target.stage() != null
                                        && grant.stages().contains(target.stage()));
    }

    /// Whether the person may do this to the target, or might if it stood at another stage.
    public static boolean isAllowedAtSomeStage(Person person, Action action, Target target) {
        return TABLE.stream()
                .filter(grant -> grant.action() == action && grant.roles().contains(person.role()))
                .anyMatch(grant -> owns(person, grant.owning(), target));
    }

    private static boolean owns(Person person, Owning owning, Target target) {
        return switch (owning) {
            case ANY -> true;
            case OWN -> person.provider() != null && person.provider().equals(target.provider());
            case ASKED -> target.asked().contains(person.id());
            case CLEARED ->
                    target.asked().contains(person.id()) && target.cleared().contains(person.id());
        };
    }

    private static Grant grant(Action action, Set<Role> roles, Owning owning, Stage... stages) {
        return new Grant(action, roles, owning, Set.copyOf(Arrays.asList(stages)));
    }
}
