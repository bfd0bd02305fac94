package jp.akashi.surveillance;

import java.time.LocalDate;
import java.util.List;
import jp.akashi.application.Application;
import jp.akashi.application.Dossier;
import jp.akashi.application.Filing;
import jp.akashi.application.FindOvertaken;
import jp.akashi.application.PriorCertifications;
import jp.akashi.application.Purpose;
import jp.akashi.application.ReuseApplication;
import jp.akashi.certification.Certification;
import jp.akashi.certification.CheckOvertaken;
import jp.akashi.certification.EndCertification;
import jp.akashi.certification.Life;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.ProviderId;
import jp.akashi.kernel.Term;
import jp.akashi.party.Provider;
import jp.akashi.road.Papers;
import jp.akashi.road.SetClock;
import jp.akashi.road.SmallScheme;
import jp.akashi.store.memory.MemoryAgenda;
import jp.akashi.store.memory.MemoryApplications;
import jp.akashi.store.memory.MemoryCertifications;
import jp.akashi.store.memory.MemoryDrafts;
import jp.akashi.store.memory.MemoryExaminations;
import jp.akashi.store.memory.MemoryHandovers;
import jp.akashi.store.memory.MemoryPeople;
import jp.akashi.store.memory.MemoryServiceEnds;
import jp.akashi.store.memory.MemorySettlements;

/// A service certified on 5 June 2022 for two years, and what reports on it are kept in.
final class Certified {
    static final CertificationNumber NUMBER = new CertificationNumber("AI", 1, "2206");
    static final PersonId SOMEBODY = PersonId.random();

    final SetClock clock = SetClock.at("2023-03-01");
    final MemoryCertifications certifications = new MemoryCertifications();
    final MemoryApplications applications = new MemoryApplications();
    final MemoryExaminations examinations = new MemoryExaminations();
    final MemoryDrafts drafts = new MemoryDrafts();
    final MemoryServiceEnds ends = new MemoryServiceEnds();
    final MemoryHandovers handovers = new MemoryHandovers();
    final MemoryAgenda agenda = new MemoryAgenda();
    final MemoryPeople people = new MemoryPeople();
    final Provider provider = new Provider(ProviderId.random(), Papers.PROVIDER, "");
    final Application application = filed(provider.id(), Purpose.ANEW, Papers.complete());

    Certified() {
        people.add(provider);
        applications.add(application);
        var on = LocalDate.parse("2022-06-05");
        certifications.add(
                new Certification(
                        NUMBER,
                        application.id(),
                        new Certification.Holder(provider.id(), Papers.PROVIDER, Papers.SERVICE),
                        SmallScheme.EDITION,
                        on,
                        Life.of(Term.ofYears(on, 2))));
    }

    Application filed(ProviderId by, Purpose purpose, Dossier dossier) {
        return new Application(
                ApplicationId.random(),
                applications.nextNumber(2022),
                by,
                purpose,
                List.of(new Filing(1, dossier, SOMEBODY, clock.instant())));
    }

    Certification certification() {
        return certifications.find(NUMBER).orElseThrow();
    }

    CheckOvertaken overtaken() {
        var reuse =
                new ReuseApplication(
                        drafts, SmallScheme.SCHEMES, PriorCertifications.none(), clock);
        return new CheckOvertaken(
                new CheckOvertaken.Records(
                        certifications, applications, examinations, new MemorySettlements()),
                new FindOvertaken(reuse, SmallScheme.SCHEMES));
    }

    TellEnd telling() {
        return new TellEnd(certifications, ends, clock);
    }

    TakeEnd taking() {
        return new TakeEnd(
                new TakeEnd.Records(certifications, ends, agenda),
                new EndCertification(certifications, clock),
                SmallScheme.SCHEMES.house().changes().end(),
                clock);
    }

    ReturnCertificate returning() {
        return new ReturnCertificate(ends, agenda, clock);
    }
}
