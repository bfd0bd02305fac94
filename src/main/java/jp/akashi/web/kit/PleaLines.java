package jp.akashi.web.kit;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.akashi.application.WithholdingReason;
import jp.akashi.certification.Certification;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.Tokyo;
import jp.akashi.notice.Services;
import jp.akashi.party.People;
import jp.akashi.party.Person;
import jp.akashi.registry.AskRelease;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Plea;
import jp.akashi.registry.Pleas;
import jp.akashi.registry.Registry;
import jp.akashi.registry.Releases;
import jp.akashi.registry.Statement;
import jp.akashi.scheme.Schemes;
import jp.akashi.wording.Wording;
import org.springframework.stereotype.Component;

/// What of a service is withheld, and the wishes about it, as provider and office read them.
@Component
public class PleaLines {
    private final Registry registry;
    private final Pleas pleas;
    private final Releases releases;
    private final Schemes schemes;
    private final Services services;
    private final People people;
    private final Wording wording;
    private final InstantSource clock;

    PleaLines(
            Registry registry,
            Pleas pleas,
            Releases releases,
            Schemes schemes,
            Services services,
            People people,
            Wording wording,
            InstantSource clock) {
        this.registry = registry;
        this.pleas = pleas;
        this.releases = releases;
        this.schemes = schemes;
        this.services = services;
        this.people = people;
        this.wording = wording;
        this.clock = clock;
    }

    /// A service with what it withholds.
    public record Whole(
            String slug,
            String number,
            String service,
            String provider,
            List<Withheld> withheld,
            List<PleaLine> pleas) {
        public boolean isOver() {
            return withheld.stream().anyMatch(Withheld::over);
        }

        public boolean isReleased() {
            return withheld.stream().anyMatch(Withheld::released);
        }

        public long open() {
            return pleas.stream().filter(PleaLine::open).count();
        }
    }

    /// A withheld answer.
    ///
    /// @param over whether its last day is over
    /// @param waiting whether a wish about it waits
    /// @param released whether the provider said that it may be published before
    public record Withheld(
            String item,
            String name,
            String kind,
            String until,
            boolean over,
            boolean waiting,
            boolean released) {
        /// Whether the office may publish it now.
        public boolean mayBePublished() {
            return (over || released) && !waiting;
        }

        /// Whether the provider may say that it may be published before its last day.
        public boolean mayBeReleased() {
            return !over && !released && !waiting;
        }
    }

    /// A wish.
    public record PleaLine(
            String id,
            String item,
            String kind,
            String kindCode,
            String reason,
            String until,
            String untilTyped,
            String asked,
            boolean open,
            Tone tone,
            String state,
            String note) {}

    public Optional<Whole> of(Certification certification) {
        return registry.find(certification.number()).map(entry -> whole(certification, entry));
    }

    private Whole whole(Certification certification, Entry entry) {
        var named = services.of(certification);
        var wishes = pleas.list(certification.number());
        return new Whole(
                certification.number().slug(),
                named.number(),
                named.name(),
                named.provider(),
                withheld(entry, wishes),
                wishes.stream().map(plea -> line(plea, entry)).toList());
    }

    private List<Withheld> withheld(Entry entry, List<Plea> wishes) {
        var today = Tokyo.today(clock);
        return entry.statements().entrySet().stream()
                .flatMap(said ->
                        said.getValue() instanceof Statement.Withheld(var kind, var until, _)
                                ? Stream.of(
                                        new Withheld(
                                                said.getKey().value(),
                                                name(entry, said.getKey()),
                                                wording.term(kind),
                                                Days.print(until),
                                                today.isAfter(until),
                                                isWaiting(said.getKey(), wishes),
                                                AskRelease.isAsked(
                                                        releases,
                                                        entry.number(),
                                                        said.getKey(),
                                                        until)))
                                : Stream.empty())
                .toList();
    }

    private static boolean isWaiting(ItemId item, List<Plea> wishes) {
        return wishes.stream().anyMatch(plea -> plea.isOpen() && plea.wish().item().equals(item));
    }

    private String name(Entry entry, ItemId item) {
        return Wording.nameOf(schemes.get(entry.edition()), item);
    }

    private PleaLine line(Plea plea, Entry entry) {
        var wish = plea.wish();
        var ruling = Optional.ofNullable(plea.ruling());
        return new PleaLine(
                plea.id().value(),
                name(entry, wish.item()),
                wording.term(wish.kind()),
                wish.kind().name(),
                wish.reason(),
                Days.print(wish.until()),
                wish.until().toString(),
                "%s %s"
                        .formatted(
                                Moments.print(plea.by().at()),
                                people.findPerson(plea.by().person()).map(Person::name).orElse("")),
                plea.isOpen(),
                ruling.map(done -> done.granted() ? Tone.SUCCESS : Tone.WARN).orElse(Tone.INFO),
                ruling.map(done -> done.granted() ? "認められました" : "認められませんでした").orElse("事務局が検討中"),
                ruling.map(Plea.Ruling::note).orElse(""));
    }

    /// The items whose answers are published or withheld, to choose from.
    public List<Choice> items(Certification certification) {
        return registry.find(certification.number()).stream()
                .flatMap(entry ->
                        entry.statements().entrySet().stream()
                                .filter(said ->
                                        said.getValue() instanceof Statement.Disclosed
                                                || said.getValue() instanceof Statement.Withheld)
                                .map(said ->
                                        new Choice(
                                                said.getKey().value(),
                                                name(entry, said.getKey())
                                                        + (said.getValue()
                                                                        instanceof
                                                                        Statement.Withheld
                                                                ? "(いま公表留保)"
                                                                : ""))))
                .toList();
    }

    /// The classes of reason, to choose from.
    public List<Choice> kinds() {
        return Arrays.stream(WithholdingReason.values())
                .map(kind -> new Choice(kind.name(), wording.term(kind)))
                .toList();
    }
}
