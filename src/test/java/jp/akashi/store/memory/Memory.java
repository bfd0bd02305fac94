package jp.akashi.store.memory;

import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import jp.akashi.desk.Desk;
import jp.akashi.kernel.Outcome;
import jp.akashi.scheme.Schemes;
import jp.akashi.search.CaughtUp;
import jp.akashi.store.Stores;

/// Every repository in memory, and work on them as a whole or not at all.
public final class Memory implements Desk.Transactions {
    private final List<Undoable> everything;
    private final Stores stores;
    private final MemoryConsultations consultations = new MemoryConsultations();
    private final MemoryVisits visits = new MemoryVisits();
    private final MemoryPaperEntries papers = new MemoryPaperEntries();
    private final MemoryAgenda agenda = new MemoryAgenda();
    private final MemoryProceedings proceedings = new MemoryProceedings();
    private final MemoryMaintenances maintenances = new MemoryMaintenances();
    private final MemoryBulletins bulletins = new MemoryBulletins();
    private final MemoryServiceEnds ends = new MemoryServiceEnds();
    private final MemoryChangeReports changes = new MemoryChangeReports();
    private final MemoryHandovers handovers = new MemoryHandovers();
    private final MemoryShownPages pages = new MemoryShownPages();
    private final MemoryQuestions questions = new MemoryQuestions();
    private final MemoryRegistry registry = new MemoryRegistry();
    private final MemoryPleas pleas = new MemoryPleas(registry);
    private final List<Undoable> beside =
            List.of(
                    consultations,
                    visits,
                    papers,
                    agenda,
                    proceedings,
                    maintenances,
                    bulletins,
                    ends,
                    changes,
                    handovers,
                    pages,
                    questions,
                    pleas);

    public Memory(Schemes schemes) {
        var people = new MemoryPeople();
        var invitations = new MemoryInvitations();
        var drafts = new MemoryDrafts();
        var applications = new MemoryApplications();
        var fees = new MemoryFees();
        var examinations = new MemoryExaminations();
        var referrals = new MemoryReferrals();
        var room = new MemoryRoom();
        var results = new MemoryResults(new MemoryReturns(applications, drafts));
        var decisions = new MemoryDecisions();
        var certifications = new MemoryCertifications();
        var prior = new MemoryPriorCertifications(certifications);
        var journal = new MemoryJournal();
        var outbox = new MemoryOutbox();
        var texts = new MemoryPageTexts();
        everything =
                List.of(
                        people,
                        invitations,
                        drafts,
                        applications,
                        fees,
                        examinations,
                        referrals,
                        room,
                        results,
                        decisions,
                        certifications,
                        registry,
                        journal,
                        outbox,
                        texts);
        stores =
                new Stores(
                        new Stores.Members(people, invitations),
                        new Stores.Filed(drafts, applications, prior, texts),
                        new Stores.Examined(fees, examinations, referrals, decisions),
                        room.stores(),
                        results.stores(),
                        published(certifications, registry, schemes),
                        beside(),
                        new Stores.Reported(ends, changes, handovers),
                        journal,
                        outbox,
                        this);
    }

    private Stores.Beside beside() {
        return new Stores.Beside(
                consultations,
                visits,
                papers,
                agenda,
                new Stores.Watched(proceedings, maintenances, bulletins),
                pages,
                new Stores.Asked(questions, questions, questions, pleas));
    }

    private static Stores.Published published(
            MemoryCertifications certifications, MemoryRegistry registry, Schemes schemes) {
        return new Stores.Published(
                certifications,
                registry,
                registry,
                registry,
                new CaughtUp(registry, schemes, InstantSource.system()));
    }

    public Stores stores() {
        return stores;
    }

    @Override
    public <T> Outcome<T> inOne(Supplier<Outcome<T>> work) {
        var undos =
                Stream.concat(everything.stream(), beside.stream())
                        .map(Undoable::savePoint)
                        .toList();
        try {
            var outcome = work.get();
            if (outcome instanceof Outcome.Refused<T>) {
                undos.forEach(Runnable::run);
            }
            return outcome;
        } catch (RuntimeException broken) {
            undos.forEach(Runnable::run);
            throw broken;
        }
    }
}
