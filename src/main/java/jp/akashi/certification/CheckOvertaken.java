package jp.akashi.certification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.akashi.application.Application;
import jp.akashi.application.Applications;
import jp.akashi.application.FindOvertaken;
import jp.akashi.application.FindOvertaken.Three;
import jp.akashi.application.Overtaken;
import jp.akashi.examination.Examination;
import jp.akashi.examination.Examinations;
import jp.akashi.examination.Stage;
import jp.akashi.examination.Stages;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.Obstacle;

/// Checks that granting an application takes back nothing that was certified since it began (002
/// §9(1), (2)): a renewal and a report of a change may be under examination together, and whichever
/// is decided last says what is public.
public final class CheckOvertaken {
    private final Records records;
    private final FindOvertaken find;

    /// What is looked up.
    public record Records(
            Certifications certifications,
            Applications applications,
            Examinations examinations,
            Settlements settlements) {}

    public CheckOvertaken(Records records, FindOvertaken find) {
        this.records = records;
        this.find = find;
    }

    /// An application whose certification went on since it began.
    ///
    /// @param open what is not settled yet
    public record Found(Certification certification, Three three, Overtaken open) {}

    /// What an application is about to change, renew or switch from.
    public Optional<Certification> certification(Application application) {
        return switch (application.kind()) {
            case NEW, TAKEN_OVER -> Optional.empty();
            case RENEWAL, CHANGE ->
                    Optional.ofNullable(application.purpose().certification())
                            .flatMap(records.certifications()::find);
            case SWITCH ->
                    Optional.ofNullable(application.purpose().from())
                            .flatMap(records.certifications()::findOf);
        };
    }

    /// @return nothing where an application goes on from what is certified now, is that itself, or
    ///   cannot be held against it
    public Optional<Found> find(Application application) {
        return certification(application)
                .filter(held -> !held.application().equals(application.id()))
                .filter(held -> !held.application().equals(application.purpose().from()))
                .filter(held -> bar(application, held).isEmpty())
                .map(held -> found(application, held));
    }

    private Found found(Application application, Certification held) {
        var before =
                Optional.ofNullable(application.purpose().from())
                        .flatMap(records.applications()::find)
                        .orElseThrow();
        var now = records.applications().get(held.application());
        var three = new Three(application, before, now);
        var open = find.find(three);
        for (var settled : records.settlements().list(application.id())) {
            if (settled.certified().equals(now.id())) {
                open = open.without(settled.kept());
            }
        }
        return new Found(held, three, open);
    }

    /// What keeps an application from being granted, by CER-05; nothing for one that goes on from
    /// no certification.
    public List<Obstacle> hindrances(Application application) {
        return certification(application)
                .filter(held -> !held.application().equals(application.id()))
                .map(held ->
                        bar(application, held)
                                .map(why -> List.of(obstacle(why)))
                                .orElseGet(() ->
                                        find(application)
                                                .map(found -> obstacles(found.open()))
                                                .orElse(List.of())))
                .orElse(List.of());
    }

    /// What no settling helps against: it passed to another provider, was renewed in a newer
    /// edition, or what was granted last waits to be published.
    private Optional<String> bar(Application application, Certification held) {
        if (!held.holder().provider().equals(application.provider())) {
            return Optional.of("holder");
        }
        var mine = application.edition();
        boolean older =
                held.edition().scheme().equals(mine.scheme())
                        && held.edition().date().isAfter(mine.date());
        if (older) {
            return Optional.of("edition");
        }
        return records.examinations()
                .find(held.application())
                .map(Examination::stage)
                .filter(Stage.GRANTED::equals)
                .map(_ -> "unpublished");
    }

    private static List<Obstacle> obstacles(Overtaken open) {
        var found = new ArrayList<Obstacle>();
        if (!open.items().isEmpty()) {
            var items = open.items().stream().map(ItemId::value).collect(Collectors.joining(" "));
            found.add(obstacle("items").with("item", items));
        }
        if (!open.face().isEmpty()) {
            var blanks = open.face().stream().map(Enum::name).collect(Collectors.joining(" "));
            found.add(obstacle("face").with("field", blanks));
        }
        if (open.sites()) {
            found.add(obstacle("sites"));
        }
        return found;
    }

    private static Obstacle obstacle(String why) {
        return Obstacle.of(CertificationRules.NOT_TAKEN_BACK, "case", why);
    }

    /// The others of the same certification that are under examination, which will overtake this
    /// one, or be overtaken by it.
    public List<Application> others(Application application) {
        return certification(application).stream()
                .flatMap(held -> records.applications().list(held.number()).stream())
                .filter(other -> !other.id().equals(application.id()))
                .filter(other ->
                        records.examinations()
                                .find(other.id())
                                .filter(one -> Stages.isOpen(one.stage()))
                                .isPresent())
                .toList();
    }
}
