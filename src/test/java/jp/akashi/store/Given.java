package jp.akashi.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.akashi.application.Application;
import jp.akashi.application.Beginning;
import jp.akashi.application.Dossier;
import jp.akashi.application.Draft;
import jp.akashi.application.Filing;
import jp.akashi.application.Purpose;
import jp.akashi.certification.Certification;
import jp.akashi.certification.Life;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.DraftId;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.ProviderId;
import jp.akashi.kernel.Term;
import jp.akashi.party.PasswordHash;
import jp.akashi.party.Person;
import jp.akashi.party.Provider;
import jp.akashi.party.Role;
import jp.akashi.road.Papers;
import jp.akashi.road.SmallScheme;
import org.jspecify.annotations.Nullable;

/// Records that stand before the one a test is about.
record Given(Stores stores) {
    static final Instant MORNING = Instant.parse("2022-06-01T01:00:00.123456Z");
    static final LocalDate DAY = LocalDate.parse("2022-06-01");

    Provider provider() {
        var provider = new Provider(ProviderId.random(), "株式会社みほんクラウド", "");
        stores.members().people().add(provider);
        return provider;
    }

    Person member(Provider provider) {
        return person(Role.PROVIDER_MEMBER, provider.id());
    }

    Person staff(Role role) {
        return person(role, null);
    }

    Draft draft(Provider provider, Instant at) {
        return new Draft(
                DraftId.random(),
                provider.id(),
                Beginning.anew(),
                Dossier.empty(SmallScheme.EDITION),
                new Draft.Edit(1, member(provider).id(), at));
    }

    Application application() {
        return application(provider());
    }

    Application application(Provider provider) {
        var application = unfiled(provider);
        stores.filed().applications().add(application);
        return application;
    }

    Application unfiled(Provider provider) {
        return unfiled(provider, Purpose.ANEW);
    }

    Application unfiled(Provider provider, Purpose purpose) {
        return new Application(
                ApplicationId.random(),
                stores.filed().applications().nextNumber(2022),
                provider.id(),
                purpose,
                List.of(new Filing(1, Papers.complete(), member(provider).id(), MORNING)));
    }

    Certification certification(Application application) {
        int serial = stores.published().certifications().nextSerial(SmallScheme.ID);
        return new Certification(
                new CertificationNumber("AI", serial, "2206"),
                application.id(),
                new Certification.Holder(
                        application.provider(), Papers.PROVIDER, application.serviceName()),
                SmallScheme.EDITION,
                DAY,
                Life.of(Term.ofYears(DAY, 2)));
    }

    private Person person(Role role, @Nullable ProviderId provider) {
        var id = PersonId.random();
        var person = new Person(id, "見本 花子", "Hanako." + id + "@mihon.example", role, provider);
        stores.members().people().add(person, new PasswordHash("{argon2}secret"));
        return person;
    }
}
