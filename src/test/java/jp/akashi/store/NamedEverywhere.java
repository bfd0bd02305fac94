package jp.akashi.store;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import jp.akashi.application.Draft;
import jp.akashi.evidence.Evidence;
import jp.akashi.evidence.Evidence.StoredFile;
import jp.akashi.evidence.EvidenceKind;
import jp.akashi.examination.AnswerVisit;
import jp.akashi.examination.AttachToVisit;
import jp.akashi.examination.Hand;
import jp.akashi.examination.PlanVisit;
import jp.akashi.examination.RecordVisit;
import jp.akashi.examination.Turn;
import jp.akashi.examination.Visit;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.EvidenceId;
import jp.akashi.party.Role;
import jp.akashi.road.Papers;
import jp.akashi.road.SetClock;
import jp.akashi.road.SmallScheme;
import jp.akashi.surveillance.AcceptHandover;
import jp.akashi.surveillance.Handover;
import jp.akashi.surveillance.OfferHandover;

/// Files, each named by a row of another kind: one for every place of `NamedFiles`.
record NamedEverywhere(Given given) {
    private static final LocalDateTime AT = LocalDateTime.parse("2022-06-10T13:30");

    List<Digest> all() {
        draft();
        return List.of(ofFiling(), ofDraft(), ofHandover(), ofVisit());
    }

    Digest ofDraft() {
        return paper().file().digest();
    }

    private static Evidence paper() {
        return Papers.paper("資料9", "下書きの資料", EvidenceKind.OTHER);
    }

    Draft draft() {
        var draft = with(given.draft(given.provider(), Given.MORNING), paper());
        given.stores().filed().drafts().add(draft);
        return draft;
    }

    /// A draft with a file more.
    static Draft with(Draft draft, Digest file) {
        return with(
                draft,
                new Evidence(
                        EvidenceId.random(),
                        "資料8",
                        "ほかの資料",
                        EvidenceKind.OTHER,
                        new StoredFile(file, "資料.pdf", 1, 2),
                        null,
                        null));
    }

    private static Draft with(Draft draft, Evidence document) {
        var evidence = draft.dossier().evidence().withDocument(document);
        return new Draft(
                draft.id(),
                draft.provider(),
                draft.begun(),
                draft.dossier().with(evidence),
                draft.lastEdit());
    }

    private Digest ofFiling() {
        var filed = given.application().dossier().evidence().documents();
        return filed.getFirst().file().digest();
    }

    private Digest ofHandover() {
        var stores = given.stores();
        var certification = given.certification(given.application());
        stores.published().certifications().add(certification);
        var by = given.staff(Role.OFFICE).id();
        var offered =
                new OfferHandover(
                                stores.published().certifications(),
                                stores.reported().handovers(),
                                SmallScheme.SCHEMES.house().changes(),
                                SetClock.at("2022-06-10"))
                        .offer(
                                certification.number(),
                                new OfferHandover.Wish(
                                        "transfer", LocalDate.parse("2022-06-01"), "譲渡", false),
                                by)
                        .orThrow();
        var proof = new Handover.Proof("契約書", Digest.of("a contract"), 3);
        var words = new AcceptHandover.Words(given.provider().id(), "同じです。", List.of(proof));
        new AcceptHandover(stores.reported().handovers(), SetClock.at("2022-06-11"))
                .accept(offered.code(), words, by)
                .orThrow();
        return proof.file();
    }

    private Digest ofVisit() {
        var visits = given.stores().beside().visits();
        var office = new Hand(given.staff(Role.OFFICE).id(), Turn.OFFICE, Given.MORNING);
        var plan = new Visit.Plan(AT, "見本町", "確認", "さくら", List.of(SmallScheme.NAME));
        var planned =
                new PlanVisit(visits).propose(office, given.application().id(), plan).orThrow();
        var accepted = new AnswerVisit(visits).answer(office, planned, true, "").orThrow();
        var later = new Hand(office.person(), Turn.OFFICE, Given.MORNING.plusSeconds(2_000_000));
        var found = List.of(new Visit.Found(SmallScheme.NAME, "確認。"));
        var held =
                new RecordVisit(visits)
                        .put(later, accepted, new RecordVisit.Held(AT, "2名", "申請のとおり。", found))
                        .orThrow();
        var file = new StoredFile(Digest.of("a photograph"), "写真.pdf", 1, 2);
        new AttachToVisit(visits).attach(later, held, file).orThrow();
        return file.digest();
    }
}
