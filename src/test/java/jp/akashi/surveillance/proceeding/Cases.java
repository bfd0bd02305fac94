package jp.akashi.surveillance.proceeding;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.akashi.certification.Certification;
import jp.akashi.certification.Life;
import jp.akashi.examination.Hand;
import jp.akashi.examination.Turn;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.ProceedingId;
import jp.akashi.kernel.ProviderId;
import jp.akashi.kernel.Term;
import jp.akashi.kernel.Tokyo;
import jp.akashi.road.SmallScheme;
import jp.akashi.store.memory.MemoryProceedings;
import jp.akashi.surveillance.proceeding.OpenProceeding.Opening;
import jp.akashi.surveillance.proceeding.Proceeding.Entry;
import jp.akashi.surveillance.proceeding.Proceeding.Said;
import jp.akashi.surveillance.proceeding.Proceeding.Standing;
import org.jspecify.annotations.Nullable;

/// A certified service, the people around it, and what they say when they say enough.
final class Cases {
    static final LocalDate TODAY = LocalDate.parse("2022-06-01");
    static final PersonId EXAMINER = PersonId.random();
    static final PersonId DECIDER = PersonId.random();
    static final PersonId PROVIDER = PersonId.random();
    static final Certification CERTIFICATION =
            new Certification(
                    CertificationNumber.parse("AI 0001-2204"),
                    ApplicationId.random(),
                    new Certification.Holder(ProviderId.random(), "株式会社みほんクラウド", "みほん文書AI"),
                    SmallScheme.EDITION,
                    LocalDate.parse("2022-04-10"),
                    Life.of(Term.ofYears(LocalDate.parse("2022-04-10"), 2)));

    final MemoryProceedings proceedings = new MemoryProceedings();
    final OpenProceeding open =
            new OpenProceeding(proceedings, SmallScheme.SCHEMES, Watchfulness.NONE);
    final TakeStep take = new TakeStep(proceedings, SmallScheme.SCHEMES, Watchfulness.NONE);

    static Instant at(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(Tokyo.ZONE).toInstant();
    }

    static Hand provider(LocalDate day) {
        return new Hand(PROVIDER, Turn.PROVIDER, at(day, "10:00"));
    }

    static Hand office(LocalDate day) {
        return new Hand(EXAMINER, Turn.OFFICE, at(day, "11:00"));
    }

    static Hand decider(LocalDate day) {
        return new Hand(DECIDER, Turn.OFFICE, at(day, "12:00"));
    }

    /// Enough for a move on a day.
    static Said said(Move move, LocalDate today) {
        var words = new EnumMap<ReportPart, String>(ReportPart.class);
        move.needs().forEach(part -> words.put(part, "見本の文"));
        words.replace(ReportPart.SINCE, today.minusDays(1) + "T09:30");
        words.put(ReportPart.NO_EXCUSE, "理由がない。");
        var said = Said.of(words).about(move.isShowing() ? 0 : -1);
        var named = move.namesGrounds() ? said.on(List.of(RevocationGround.NOT_MET)) : said;
        return switch (move.day()) {
            case NONE -> named;
            case DUE -> named.by(today.plusDays(30));
            case EFFECT -> named.by(today);
        };
    }

    static Said with(Said said, ReportPart part, String text) {
        var words = new EnumMap<ReportPart, String>(ReportPart.class);
        words.putAll(said.words());
        words.put(part, text);
        return new Said(words, said.day(), said.grounds(), said.of());
    }

    static Said words(ReportPart part, String text) {
        return Said.of(Map.of(part, text));
    }

    Proceeding opened(Concern concern, Move move, Hand hand, LocalDate today) {
        return open.open(hand, CERTIFICATION, new Opening(concern, move, said(move, today)))
                .orThrow();
    }

    /// One that stands at a phase, by whatever way.
    Proceeding at(ProceedingPhase phase, @Nullable LocalDate due) {
        var concern =
                switch (Steps.family(phase)) {
                    case INCIDENT -> Concern.STOPPED;
                    case DEMAND -> Concern.IMPROVEMENT;
                    case REVOCATION -> Concern.REVOCATION;
                };
        var opened =
                new Proceeding(
                        ProceedingId.random(),
                        Proceeding.About.of(CERTIFICATION),
                        concern,
                        new Standing(phase, due, null),
                        1,
                        List.of(new Entry(Move.NOTIFY, provider(TODAY), Said.of(Map.of()))));
        proceedings.add(opened);
        return opened;
    }
}
