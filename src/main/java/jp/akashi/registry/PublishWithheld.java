package jp.akashi.registry;

import java.time.InstantSource;
import java.util.Map;
import jp.akashi.application.Application;
import jp.akashi.certification.Certification;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.Tokyo;

/// Publishes an answer that was withheld, after its last day and by the office's decision: nothing
/// is ever published by the passing of a day.
public final class PublishWithheld {
    private final Registry registry;
    private final Pleas pleas;
    private final Publish publish;
    private final InstantSource clock;

    public PublishWithheld(Registry registry, Pleas pleas, Publish publish, InstantSource clock) {
        this.registry = registry;
        this.pleas = pleas;
        this.publish = publish;
        this.clock = clock;
    }

    /// @param application the one whose answers are certified now
    public Outcome<Entry> publish(
            Certification certification, Application application, ItemId item) {
        boolean waiting =
                pleas.list(certification.number()).stream()
                        .anyMatch(plea -> plea.isOpen() && plea.wish().item().equals(item));
        var answer = application.dossier().disclosure().answer(item);
        boolean over =
                registry.find(certification.number())
                        .filter(entry ->
                                entry.statement(item) instanceof Statement.Withheld(_, var until, _)
                                        && Tokyo.today(clock).isAfter(until))
                        .isPresent();
        return waiting || !over || answer.isEmpty()
                ? Outcome.refused(
                        Obstacle.of(
                                RegistryRules.NOT_BEFORE, "case", waiting ? "waiting" : "until"))
                : Outcome.done(
                        publish.restate(
                                certification, Map.of(item, new Statement.Disclosed(answer))));
    }
}
