package jp.akashi.notice;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import jp.akashi.agenda.Agenda;
import jp.akashi.agenda.Doing;
import jp.akashi.agenda.Kind;
import jp.akashi.agenda.Step;
import jp.akashi.certification.Certification;
import jp.akashi.certification.Certifications;
import jp.akashi.kernel.Tokyo;
import jp.akashi.registry.Pleas;

/// Looks each morning until when answers are withheld, as a step that plans the next one: reminds
/// the provider and the office before the last day, and sets the office its task after it. Said
/// once, a thing is not said again. It publishes nothing.
public final class RemindOfWithholding implements Doing {
    private static final String ALL = "withholdings";
    private static final int MOST = 10_000;

    private final Pleas pleas;
    private final Certifications certifications;
    private final Voice voice;
    private final List<Integer> daysBefore;
    private final InstantSource clock;

    /// How it is said, and what comes next.
    public record Voice(Announce announce, Services services, Agenda agenda) {}

    /// @param daysBefore days before the last day on which is reminded
    public RemindOfWithholding(
            Pleas pleas,
            Certifications certifications,
            Voice voice,
            List<Integer> daysBefore,
            InstantSource clock) {
        this.pleas = pleas;
        this.certifications = certifications;
        this.voice = voice;
        this.daysBefore = daysBefore.stream().sorted(Comparator.naturalOrder()).toList();
        this.clock = clock;
    }

    /// Begins the chain, or takes it up again; where it goes on already this changes nothing.
    public void begin() {
        voice.agenda().plan(step(Tokyo.today(clock)));
    }

    @Override
    public Kind kind() {
        return Kind.WITHHOLDINGS_MORNING;
    }

    @Override
    public void on(Step step, LocalDate today) {
        int first = daysBefore.isEmpty() ? 0 : daysBefore.getLast();
        for (var last : pleas.lastDays(today.plusDays(first), MOST)) {
            certifications
                    .find(last.number())
                    .filter(certification -> certification.isInForceOn(today))
                    .ifPresent(certification -> tell(certification, last.day(), today));
        }
        voice.agenda().plan(step(today.plusDays(1)));
    }

    private void tell(Certification certification, LocalDate day, LocalDate today) {
        var service = voice.services().of(certification);
        if (today.isAfter(day)) {
            voice.announce().announce(new Care.WithholdingOver(service, day, true));
            return;
        }
        daysBefore.stream()
                .filter(days -> !today.isBefore(day.minusDays(days)))
                .findFirst()
                .ifPresent(days -> {
                    voice.announce().announce(new Care.WithholdingEnding(service, day, days));
                    voice.announce().announce(new Care.WithholdingOver(service, day, false));
                });
    }

    private static Step step(LocalDate day) {
        return new Step(Kind.WITHHOLDINGS_MORNING, ALL, day);
    }
}
