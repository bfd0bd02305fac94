package jp.akashi.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import jp.akashi.access.Access;
import jp.akashi.access.Action;
import jp.akashi.desk.Desk;
import jp.akashi.journal.Act;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.Outcome;
import jp.akashi.party.Invitation;
import jp.akashi.party.Role;
import jp.akashi.road.Papers;
import jp.akashi.road.SmallScheme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// The journal says of each act what the records held of the thing before it and after it.
class FingerprintTest {
    /// Tables that hold nothing by the id of a thing: what is told by other tables, by time or by
    /// secret, or is no record of a case.
    private static final Set<String> OF_NO_THING =
            Set.of(
                    "agenda",
                    "case_heads",
                    "consultation_reads",
                    "data_keys",
                    "editions_used",
                    "flyway_schema_history",
                    "journal",
                    "looks_begun",
                    "overtaken_settlements",
                    "paces",
                    "page_texts",
                    "scheduled_tasks",
                    "serials",
                    "sign_in_tries",
                    "sign_ups",
                    "spring_session",
                    "spring_session_attributes",
                    "uploads");

    private static final Pattern READ = Pattern.compile("from akashi\\.(\\w+) r where");
    private static final Database DATABASE = TestDatabase.fresh();
    private static final PgStores PG = PgStores.on(DATABASE);
    private static final Stores STORES = PG.stores(SmallScheme.SCHEMES);

    private final Given given = new Given(STORES);
    private final Desk desk = new Desk(STORES.transactions(), STORES.journal());

    @AfterAll
    static void close() throws Exception {
        DATABASE.close();
    }

    @Test
    void eachActSaysWhatWasThereBeforeAndWhatIsThereNow() {
        var provider = given.provider();
        var member = given.member(provider);
        var drafts = STORES.filed().drafts();
        var draft = given.draft(provider, Given.MORNING);
        var edited = draft.next(Papers.complete(), member.id(), Given.MORNING);
        var whole = Access.Target.of(provider.id());

        desk.act(
                member,
                Action.EDIT_DRAFT,
                Desk.Subject.of(draft.id(), whole),
                () -> {
                    drafts.add(draft);
                    return Outcome.done(draft);
                });
        desk.act(
                member,
                Action.EDIT_DRAFT,
                Desk.Subject.of(draft.id() + "/1", whole),
                () -> {
                    drafts.replace(edited);
                    return Outcome.done(edited);
                });

        var began = digests(draft.id().value());
        assertThat(began.before()).isEmpty();
        assertThat(began.after()).hasSize(64);
        var changed = digests(draft.id() + "/1");
        assertThat(changed.before()).isEqualTo(began.after());
        assertThat(changed.after())
                .isNotEqualTo(changed.before())
                .isEqualTo(STORES.journal().fingerprint(draft.id().value()));
    }

    @Test
    void whatLeavesTheThingAsItWasSaysSoAndWhatTakesItAwayToo() {
        var provider = given.provider();
        var member = given.member(provider);
        var draft = given.draft(provider, Given.MORNING);
        STORES.filed().drafts().add(draft);
        var subject = Desk.Subject.of(draft.id(), Access.Target.of(provider.id()));

        desk.act(member, Action.EDIT_DRAFT, subject, () -> Outcome.done("nothing"));
        var same = digests(draft.id().value());
        assertThat(same.before()).hasSize(64).isEqualTo(same.after());

        desk.act(
                member,
                Action.DISCARD_DRAFT,
                subject,
                () -> {
                    STORES.filed().drafts().remove(draft.id());
                    return Outcome.done("gone");
                });
        var gone = digests(draft.id().value());
        assertThat(gone.before()).isEqualTo(same.after());
        assertThat(gone.after()).isEmpty();
    }

    /// What is done in the name of a provider, to its people and what it has begun.
    @Test
    void aProviderIsItsPeopleInvitationsAndDraftsToo() {
        var provider = given.provider();
        var leaving = given.member(provider);
        var seen = new ArrayList<String>();
        var journal = STORES.journal();
        seen.add(journal.fingerprint(provider.id().value()));
        STORES.members().people().setRole(leaving.id(), Role.PROVIDER_VIEWER);
        seen.add(journal.fingerprint(provider.id().value()));
        STORES.members()
                .invitations()
                .add(
                        new Invitation(
                                Digest.of("secret"),
                                provider.id(),
                                "next@mihon.example",
                                Role.PROVIDER_MEMBER,
                                Given.MORNING));
        seen.add(journal.fingerprint(provider.id().value()));
        STORES.filed().drafts().add(given.draft(provider, Given.MORNING));
        seen.add(journal.fingerprint(provider.id().value()));
        STORES.members().people().close(leaving.id());
        seen.add(journal.fingerprint(provider.id().value()));
        assertThat(seen).doesNotContain("").doesNotHaveDuplicates();
    }

    @Test
    void ofWhatIsKeptByNoIdItIsWhatCameOfTheAct() {
        var staff = given.staff(Role.OFFICE);
        var subject = Desk.Subject.of("staff", Access.Target.NONE);
        desk.act(staff, Action.SEE_QUEUE, subject, () -> Outcome.done("invited"));

        var noted = digests("staff");
        assertThat(noted.before()).isEmpty();
        assertThat(noted.after()).isEqualTo(Digest.of("invited").hex());
    }

    private static Act.Digests digests(String subject) {
        return STORES.journal().findLast(subject).orElseThrow().act().digests();
    }

    @Test
    void everyTableThatKeepsAThingIsRead() {
        var read = new TreeSet<String>();
        var source =
                PG.app()
                        .sql("select prosrc from pg_proc where proname = 'fingerprint'")
                        .query(String.class)
                        .single();
        READ.matcher(source).results().forEach(found -> read.add(found.group(1)));
        assertThat(read).doesNotContainAnyElementsOf(OF_NO_THING);
        read.addAll(OF_NO_THING);
        assertThat(
                        PG.app()
                                .sql(
                                        "select relname from pg_class where relnamespace = 'akashi'::regnamespace and relkind in ('r', 'p')")
                                .query(String.class)
                                .set())
                .isEqualTo(read);
    }
}
