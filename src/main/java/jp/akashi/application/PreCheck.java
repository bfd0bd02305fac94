package jp.akashi.application;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.akashi.disclosure.CheckDisclosure;
import jp.akashi.disclosure.Finding;
import jp.akashi.disclosure.Spot;
import jp.akashi.evidence.CheckEvidence;
import jp.akashi.evidence.CheckSupport;
import jp.akashi.evidence.PageTexts;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.EditionId;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.ProviderId;
import jp.akashi.kernel.Tokyo;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.Schemes;

/// The check before filing (事前チェック): exactly what the office runs after.
public final class PreCheck {
    private final Schemes schemes;
    private final CheckFaceSheet face;
    private final CheckDisclosure disclosure;
    private final CheckEvidence evidence;
    private final CheckSupport support;
    private final Switching switching;
    private final List<KindCheck> kinds;

    /// A check that knows of no renewals and reports of changes.
    public PreCheck(Schemes schemes, PageTexts texts, PriorCertifications prior) {
        this(schemes, texts, prior, List.of());
    }

    public PreCheck(
            Schemes schemes, PageTexts texts, PriorCertifications prior, List<KindCheck> kinds) {
        this.kinds = List.copyOf(kinds);
        this.schemes = schemes;
        this.face = new CheckFaceSheet(schemes, prior);
        this.disclosure = new CheckDisclosure(schemes.units(), schemes.words());
        this.evidence = new CheckEvidence();
        this.support = new CheckSupport(schemes.units(), schemes.words().checks(), texts);
        this.switching = new Switching(schemes, prior);
    }

    /// Who files what for, and on which day.
    public record Subject(ProviderId provider, LocalDate today, Purpose purpose) {
        /// Of a new application.
        public Subject(ProviderId provider, LocalDate today) {
            this(provider, today, Purpose.ANEW);
        }

        static Subject of(Draft draft, LocalDate today) {
            return new Subject(draft.provider(), today, draft.begun().purpose());
        }

        /// What was filed is held to the day it was first filed, however late it is looked at or
        /// corrected.
        public static Subject of(Application application) {
            var filed = application.filings().getFirst().at();
            return new Subject(
                    application.provider(),
                    LocalDate.ofInstant(filed, Tokyo.ZONE),
                    application.purpose());
        }
    }

    /// Everything found in a draft as if it were filed on a day: what is found in its content,
    /// whether it may be a switch, and the answers it took over that nobody has confirmed yet.
    public List<Finding> check(Draft draft, LocalDate today) {
        var found = check(draft.dossier(), Subject.of(draft, today));
        var begun = begun(draft, today);
        if (begun.isEmpty()) {
            return found;
        }
        return schemes.findEdition(draft.dossier().edition())
                .map(edition -> inOrder(edition, Stream.concat(found.stream(), begun.stream())))
                .orElse(found);
    }

    /// What is found in how a draft began.
    private List<Finding> begun(Draft draft, LocalDate today) {
        var waiting = draft.begun().unconfirmed().keySet().stream().map(PreCheck::unconfirmed);
        var ofKind = kinds.stream().flatMap(kind -> kind.check(draft).stream());
        return Stream.of(switching.check(draft, today).stream(), ofKind, waiting)
                .flatMap(each -> each)
                .toList();
    }

    private static Finding unconfirmed(ItemId item) {
        return Finding.refuse(Obstacle.of(ApplicationRules.CONFIRMED, "item", item), Spot.of(item));
    }

    /// Everything found, in the order of the form: the whole, 申請書A, the rows, the documents.
    public List<Finding> check(Dossier dossier, Subject subject) {
        var outdated = outdated(dossier, subject);
        return schemes.findEdition(dossier.edition())
                .map(edition ->
                        inOrder(
                                edition,
                                Stream.concat(outdated.stream(), found(edition, dossier, subject))))
                .orElseGet(() -> outdated.stream().toList());
    }

    /// The fingerprint of what an edition asks.
    Digest fingerprint(EditionId edition) {
        return schemes.get(edition).fingerprint();
    }

    /// A report of a change follows the edition the service was certified under, whichever is in
    /// force.
    private Optional<Finding> outdated(Dossier dossier, Subject subject) {
        return subject.purpose().kind() == ApplicationKind.CHANGE
                        || schemes.find(dossier.edition().scheme()).stream()
                                .flatMap(scheme -> scheme.editionsOn(subject.today()).stream())
                                .anyMatch(edition -> edition.id().equals(dossier.edition()))
                ? Optional.empty()
                : Optional.of(
                        Finding.refuse(
                                Obstacle.of(
                                        ApplicationRules.EDITION_IN_FORCE,
                                        "edition",
                                        dossier.edition()),
                                Spot.ofWhole()));
    }

    private Stream<Finding> found(Edition edition, Dossier dossier, Subject subject) {
        var answers = dossier.disclosure();
        return Stream.of(
                        face.check(edition, dossier, subject),
                        disclosure.check(edition, answers, dossier.sites()),
                        evidence.check(edition, answers, dossier.evidence()),
                        support.check(edition, answers, dossier.evidence()),
                        support.checkDocuments(dossier.evidence(), about(dossier, subject)),
                        ofKind(dossier, subject))
                .flatMap(List::stream)
                .flatMap(finding -> weighed(finding, dossier, subject).stream())
                .map(finding -> told(finding, subject));
    }

    /// A report of a change may tell what cannot be certified, so that the office learns of it.
    private static Finding told(Finding finding, Subject subject) {
        return subject.purpose().kind() == ApplicationKind.CHANGE
                        && finding.refuses()
                        && SortChange.isToldAllTheSame(finding)
                ? Finding.warn(finding.obstacle(), finding.spot())
                : finding;
    }

    private List<Finding> ofKind(Dossier dossier, Subject subject) {
        return kinds.stream().flatMap(kind -> kind.check(dossier, subject).stream()).toList();
    }

    private Optional<Finding> weighed(Finding finding, Dossier dossier, Subject subject) {
        var weighed = Optional.of(finding);
        for (var kind : kinds) {
            weighed = weighed.flatMap(one -> kind.weigh(one, dossier, subject));
        }
        return weighed;
    }

    private static CheckSupport.About about(Dossier dossier, Subject subject) {
        return new CheckSupport.About(
                dossier.faceSheet().get(FaceField.PROVIDER_NAME),
                dossier.faceSheet().get(FaceField.SERVICE_NAME),
                subject.today());
    }

    private static List<Finding> inOrder(Edition edition, Stream<Finding> found) {
        return found.sorted(Comparator.comparingInt(finding -> place(edition, finding.spot())))
                .toList();
    }

    /// The place of a spot in the form, as a number to sort by.
    private static int place(Edition edition, Spot spot) {
        if (spot.item() != null) {
            return edition.findRow(spot.item()).map(row -> 1000 + row.number()).orElse(8000);
        }
        if (!spot.document().isEmpty()) {
            return 9000;
        }
        return spot.face().isEmpty() ? 0 : 1 + indexOf(spot.face());
    }

    private static int indexOf(String face) {
        return Arrays.stream(FaceField.values()).map(FaceField::key).toList().indexOf(face);
    }
}
