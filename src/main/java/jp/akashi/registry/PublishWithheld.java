package jp.akashi.registry;

import java.time.InstantSource;
import java.util.Map;
import jp.akashi.application.Application;
import jp.akashi.certification.Certification;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.Tokyo;

/// Publishes an answer that was withheld, by the office's decision, after its last day or before it
/// at the provider's word: nothing is ever published by the passing of a day.
public final class PublishWithheld {
    private final Records records;
    private final Publish publish;
    private final InstantSource clock;

    /// What is looked up.
    public record Records(Registry registry, Pleas pleas, Releases releases) {}

    public PublishWithheld(Records records, Publish publish, InstantSource clock) {
        this.records = records;
        this.publish = publish;
        this.clock = clock;
    }

    /// @param application the one whose answers are certified now
    public Outcome<Entry> publish(
            Certification certification, Application application, ItemId item) {
        boolean waiting =
                records.pleas().list(certification.number()).stream()
                        .anyMatch(plea -> plea.isOpen() && plea.wish().item().equals(item));
        var answer = application.dossier().disclosure().answer(item);
        var number = certification.number();
        boolean over =
                AskRelease.until(records.registry(), number, item)
                        .filter(until ->
                                Tokyo.today(clock).isAfter(until)
                                        || AskRelease.isAsked(
                                                records.releases(), number, item, until))
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
