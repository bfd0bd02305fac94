package jp.akashi.road;

import java.util.EnumSet;
import java.util.List;
import jp.akashi.agenda.Agenda;
import jp.akashi.application.Application;
import jp.akashi.application.FindOvertaken;
import jp.akashi.application.OpenCorrection;
import jp.akashi.application.PreCheck;
import jp.akashi.application.ReuseApplication;
import jp.akashi.certification.CheckOvertaken;
import jp.akashi.certification.SettleOvertaken;
import jp.akashi.certification.Settlements;
import jp.akashi.committee.DeclareInterest;
import jp.akashi.desk.Announcements;
import jp.akashi.desk.CaseFile;
import jp.akashi.desk.Cases;
import jp.akashi.desk.Desk;
import jp.akashi.desk.FollowRenewals;
import jp.akashi.desk.TellOfQuestion;
import jp.akashi.desk.TellOfSteps;
import jp.akashi.examination.Advance;
import jp.akashi.examination.FileCorrection;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.ProviderId;
import jp.akashi.notice.Addressees;
import jp.akashi.notice.Announce;
import jp.akashi.notice.Delivery;
import jp.akashi.notice.Dispatch;
import jp.akashi.notice.Services;
import jp.akashi.party.PasswordHash;
import jp.akashi.party.Person;
import jp.akashi.party.Provider;
import jp.akashi.party.Role;
import jp.akashi.registry.Publish;
import jp.akashi.renewal.CheckRenewal;
import jp.akashi.renewal.ContinueEffect;
import jp.akashi.scheme.Schemes;
import jp.akashi.store.Stores;
import jp.akashi.store.memory.Memory;
import jp.akashi.store.memory.MemoryAgenda;
import jp.akashi.store.memory.MemorySettlements;
import jp.akashi.wording.NoticeTexts;
import org.jspecify.annotations.Nullable;

/// The procedure with everything wired, on whichever stores; its actors do what people do, through
/// the desk.
public final class Road {
    public final Stores stores;
    public final SetClock clock;
    public final Schemes schemes;
    public final Desk desk;
    final Advance advance;
    final PreCheck preCheck;
    final OpenCorrection openCorrection;
    final FileCorrection fileCorrection;
    public final Announce announce;
    public final Cases cases;
    public final Agenda agenda = new MemoryAgenda();
    public final Settlements settlements = new MemorySettlements();
    private @Nullable Office decider;

    public Road(Stores stores, SetClock clock) {
        this(stores, clock, SmallScheme.SCHEMES);
    }

    private Road(Stores stores, SetClock clock, Schemes schemes) {
        this.schemes = schemes;
        this.stores = stores;
        this.clock = clock;
        this.advance = new Advance(stores.examined().examinations());
        this.preCheck =
                new PreCheck(
                        schemes,
                        stores.filed().texts(),
                        stores.filed().prior(),
                        List.of(
                                new CheckRenewal(
                                        stores.published().certifications(),
                                        stores.filed().applications(),
                                        schemes)));
        this.openCorrection = new OpenCorrection(stores.filed().drafts());
        this.fileCorrection =
                new FileCorrection(
                        stores.filed().drafts(), stores.filed().applications(), preCheck);
        this.cases =
                new Cases(
                        stores.filed().applications(),
                        stores.examined().examinations(),
                        new Cases.Heard(
                                stores.examined().referrals(),
                                stores.room().meetings(),
                                stores.room().interests()));
        this.announce = announce(stores, clock);
        this.desk =
                new Desk(
                        stores.transactions(),
                        stores.journal(),
                        Announcements.all(
                                teller(stores),
                                new FollowRenewals(cases, continueEffect(), clock)));
    }

    /// Takes over what an earlier application said.
    public ReuseApplication reuse() {
        return new ReuseApplication(
                stores.filed().drafts(), schemes, stores.filed().prior(), clock);
    }

    public CheckOvertaken checkOvertaken() {
        return new CheckOvertaken(
                new CheckOvertaken.Records(
                        stores.published().certifications(),
                        stores.filed().applications(),
                        stores.examined().examinations(),
                        settlements),
                new FindOvertaken(reuse(), schemes));
    }

    SettleOvertaken settleOvertaken() {
        return new SettleOvertaken(
                checkOvertaken(),
                new FindOvertaken(reuse(), schemes),
                new SettleOvertaken.Records(stores.filed().applications(), settlements, advance));
    }

    private ContinueEffect continueEffect() {
        var registry = stores.published().registry();
        return new ContinueEffect(
                stores.published().certifications(),
                schemes,
                certification ->
                        registry.find(certification.number())
                                .ifPresent(_ ->
                                        new Publish(registry, schemes, clock)
                                                .restate(certification)));
    }

    /// All mails that were written.
    public List<Dispatch> dispatches() {
        return stores.outbox().listAt(EnumSet.allOf(Delivery.MailState.class), 1000);
    }

    /// To whom mails of a kind went.
    public List<String> addressees(String kind) {
        return dispatches().stream()
                .filter(dispatch -> dispatch.origin().kind().equals(kind))
                .map(dispatch -> dispatch.mail().to())
                .toList();
    }

    /// Tells of what is done on this road.
    public TellOfSteps teller(Stores stores) {
        return new TellOfSteps(
                cases,
                stores.examined().fees(),
                announce,
                new TellOfQuestion(
                        announce,
                        new Services(stores.published().certifications(), SmallScheme.SCHEMES)));
    }

    private static Announce announce(Stores stores, SetClock clock) {
        var house = new NoticeTexts.House("見本の認定機関", path -> "https://akashi.example" + path);
        return new Announce(
                stores.outbox(),
                new Addressees(
                        stores.members().people(),
                        stores.filed().applications(),
                        stores.published().certifications(),
                        new Addressees.Asked(
                                stores.examined().referrals(), stores.room().interests())),
                new NoticeTexts(house),
                clock);
    }

    /// In memory, on the day the small scheme's AI edition has been in force for two months.
    public static Road inMemory() {
        return inMemory(SmallScheme.SCHEMES);
    }

    static Road inMemory(Schemes schemes) {
        return new Road(new Memory(schemes).stores(), SetClock.at("2022-06-01"), schemes);
    }

    public Applicant applicant(String name) {
        var provider = new Provider(ProviderId.random(), name, "");
        stores.members().people().add(provider);
        return new Applicant(this, provider, person(Role.PROVIDER_ADMIN, provider.id()));
    }

    public Office office() {
        return new Office(this, person(Role.OFFICE, null));
    }

    /// Somebody of the office who examines nothing and so may decide everything.
    public Office decider() {
        if (decider == null) {
            decider = office();
        }
        return decider;
    }

    public Member member() {
        return new Member(this, person(Role.COMMITTEE, null));
    }

    DeclareInterest declareInterest() {
        return new DeclareInterest(
                advance, stores.examined().referrals(), stores.room().interests());
    }

    public CaseFile caseOf(ApplicationId id) {
        return cases.find(id).orElseThrow();
    }

    public CaseFile caseOf(Application application) {
        return caseOf(application.id());
    }

    private Person person(Role role, @Nullable ProviderId provider) {
        var id = PersonId.random();
        var person = new Person(id, "見本 " + role, id.value() + "@mihon.example", role, provider);
        stores.members().people().add(person, new PasswordHash("unused"));
        return person;
    }
}
