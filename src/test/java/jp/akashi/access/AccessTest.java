package jp.akashi.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import jp.akashi.access.Access.Target;
import jp.akashi.examination.Event;
import jp.akashi.examination.Stage;
import jp.akashi.examination.Stages;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.ProviderId;
import jp.akashi.party.Person;
import jp.akashi.party.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccessTest {
    private static final ProviderId OURS = ProviderId.random();
    private static final ProviderId THEIRS = ProviderId.random();
    private static final Set<Action> OF_NOBODY_SIGNED_IN =
            EnumSet.of(
                    Action.SIGN_UP,
                    Action.ASK_PUBLICLY,
                    Action.SIGN_IN,
                    Action.FAIL_SIGN_IN,
                    Action.LOCK_SIGN_IN,
                    Action.RECOVER_PASSWORD,
                    Action.PASS_SECOND_FACTOR,
                    Action.FAIL_SECOND_FACTOR,
                    Action.ROTATE_KEYS);

    @ParameterizedTest
    @EnumSource(Action.class)
    void everyActionOfSignedInPeopleIsInTheTable(Action action) {
        boolean listed = Access.TABLE.stream().anyMatch(grant -> grant.action() == action);
        assertThat(listed).isEqualTo(!OF_NOBODY_SIGNED_IN.contains(action));
    }

    @ParameterizedTest
    @EnumSource(Action.class)
    void noProviderTouchesWhatIsAnothers(Action action) {
        for (var stage : Stage.values()) {
            for (var role :
                    EnumSet.of(Role.PROVIDER_ADMIN, Role.PROVIDER_MEMBER, Role.PROVIDER_VIEWER)) {
                boolean allowed = Access.isAllowed(person(role), action, Target.of(THEIRS, stage));
                assertThat(allowed).isEqualTo(action == Action.MANAGE_OWN_ACCOUNT);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Action.class)
    void aMemberOfTheCommitteeTouchesOnlyCasesItWasAskedAbout(Action action) {
        var target = new Target(OURS, Stage.COMMITTEE, Set.of(PersonId.random()));
        var own =
                EnumSet.of(
                        Action.MANAGE_OWN_ACCOUNT, Action.SEE_REFERRALS, Action.KEEP_OWN_PROFILE);
        assertThat(Access.isAllowed(person(Role.COMMITTEE), action, target))
                .isEqualTo(own.contains(action));
    }

    @Test
    void aMemberAskedAboutACaseSeesItAndSpeaksOnlyWhileItIsTheCommitteesTurn() {
        var member = person(Role.COMMITTEE);
        for (var stage : Stage.values()) {
            var asked = Set.of(member.id());
            var undeclared = new Target(OURS, stage, asked);
            assertThat(Access.isAllowed(member, Action.DECLARE_INTEREST, undeclared)).isTrue();
            assertThat(Access.isAllowed(member, Action.SEE_REFERRED_CASE, undeclared)).isFalse();
            assertThat(Access.isAllowed(member, Action.GIVE_OPINION, undeclared)).isFalse();
            var target = new Target(OURS, stage, asked, asked);
            assertThat(Access.isAllowed(member, Action.SEE_REFERRED_CASE, target)).isTrue();
            assertThat(Access.isAllowed(member, Action.SEE_EVIDENCE, target)).isFalse();
            assertThat(Access.isAllowed(member, Action.GIVE_OPINION, target))
                    .isEqualTo(stage == Stage.COMMITTEE);
        }
    }

    @Test
    void whoIsAskedNoMoreSeesNothingWhateverWasDeclared() {
        var member = person(Role.COMMITTEE);
        var target = new Target(OURS, Stage.COMMITTEE, Set.of(), Set.of(member.id()));
        assertThat(Access.isAllowed(member, Action.SEE_REFERRED_CASE, target)).isFalse();
        assertThat(Access.isAllowed(member, Action.GIVE_OPINION, target)).isFalse();
        assertThat(Access.isAllowed(member, Action.DECLARE_INTEREST, target)).isFalse();
    }

    @Test
    void onlyTheOfficeAndTheProviderSeeFiledDocuments() {
        var may =
                Arrays.stream(Role.values())
                        .filter(role ->
                                Access.isAllowed(
                                        person(role), Action.SEE_EVIDENCE, Target.of(OURS)))
                        .toList();
        assertThat(may)
                .containsExactly(
                        Role.PROVIDER_ADMIN,
                        Role.PROVIDER_MEMBER,
                        Role.PROVIDER_VIEWER,
                        Role.OFFICE);
    }

    @Test
    void whoMayOnlyWatchChangesNothingAndSeesWhatAMemberSees() {
        for (var action : Action.values()) {
            boolean sees = action.name().startsWith("SEE_");
            boolean own =
                    action == Action.MANAGE_OWN_ACCOUNT || action == Action.DOWNLOAD_CERTIFICATE;
            for (var stage : Stage.values()) {
                var target = Target.of(OURS, stage);
                boolean member = Access.isAllowed(person(Role.PROVIDER_MEMBER), action, target);
                assertThat(Access.isAllowed(person(Role.PROVIDER_VIEWER), action, target))
                        .as("%s at %s", action, stage)
                        .isEqualTo(member && (sees || own));
            }
        }
    }

    @Test
    void onlyAnAdministratorManagesMembers() {
        assertThat(
                        Access.isAllowed(
                                person(Role.PROVIDER_ADMIN),
                                Action.MANAGE_MEMBERS,
                                Target.of(OURS)))
                .isTrue();
        assertThat(
                        Access.isAllowed(
                                person(Role.PROVIDER_MEMBER),
                                Action.MANAGE_MEMBERS,
                                Target.of(OURS)))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void whatDependsOnTheStageIsAllowedOnlyWhereTheProcedureHasIt(Stage stage) {
        var office = person(Role.OFFICE);
        assertThat(Access.isAllowed(office, Action.JUDGE_ITEM, Target.of(OURS, stage)))
                .isEqualTo(stage == Stage.DOCUMENTS);
        assertThat(Access.isAllowed(office, Action.DECIDE, Target.of(OURS, stage)))
                .isEqualTo(stage == Stage.DECISION);
        assertThat(Access.isAllowed(office, Action.PUBLISH, Target.of(OURS, stage)))
                .isEqualTo(stage == Stage.GRANTED);
        boolean withdrawable =
                Stages.TABLE.stream()
                        .anyMatch(step -> step.from() == stage && step.event() == Event.WITHDRAW);
        assertThat(
                        Access.isAllowed(
                                person(Role.PROVIDER_MEMBER),
                                Action.WITHDRAW_APPLICATION,
                                Target.of(OURS, stage)))
                .isEqualTo(withdrawable);
        assertThat(Access.isAllowed(office, Action.ENTER_WITHDRAWAL, Target.of(OURS, stage)))
                .isEqualTo(withdrawable);
    }

    @Test
    void whetherOnlyTheStageIsAgainstItIsKnown() {
        var decided = Target.of(OURS, Stage.GRANTED);
        assertThat(Access.isAllowed(person(Role.OFFICE), Action.DECIDE, decided)).isFalse();
        assertThat(Access.isAllowedAtSomeStage(person(Role.OFFICE), Action.DECIDE, decided))
                .isTrue();
        assertThat(Access.isAllowedAtSomeStage(person(Role.PROVIDER_ADMIN), Action.DECIDE, decided))
                .isFalse();
        assertThat(
                        Access.isAllowedAtSomeStage(
                                person(Role.PROVIDER_ADMIN),
                                Action.WITHDRAW_APPLICATION,
                                Target.of(THEIRS, Stage.GRANTED)))
                .isFalse();
        assertThat(
                        Access.isAllowedAtSomeStage(
                                person(Role.COMMITTEE),
                                Action.GIVE_OPINION,
                                new Target(OURS, Stage.DECISION, Set.of(PersonId.random()))))
                .isFalse();
    }

    private static Person person(Role role) {
        return new Person(
                PersonId.random(), "人", "a@example.jp", role, role.ofProvider() ? OURS : null);
    }
}
