package jp.akashi.mark;

import java.time.Duration;
import java.time.InstantSource;
import jp.akashi.certification.Certifications;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.Tokyo;

/// Looks at a page that shows a mark and says what is wrong with it. It asks the web, which may
/// take long: nobody holds a transaction meanwhile.
public final class LookAtPage {
    static final int MOST_OF_PROVIDER = 20;
    static final int MOST_OF_HOST = 10;

    private final Eyes eyes;
    private final ShownPages pages;
    private final Certifications certifications;
    private final InstantSource clock;
    private final Duration pause;

    /// What sees, what it is compared with, and what it is held against.
    public record Eyes(Looker looker, Originals originals, CheckMark check) {}

    /// @param pause between two looks at one page
    public LookAtPage(
            Eyes eyes,
            ShownPages pages,
            Certifications certifications,
            InstantSource clock,
            Duration pause) {
        this.eyes = eyes;
        this.pages = pages;
        this.certifications = certifications;
        this.clock = clock;
        this.pause = pause;
    }

    /// Looks because a provider asks for it: not more often than it, and the site, may be.
    public Outcome<MarkCheck> lookFor(ShownPage page) {
        return look(page, new ShownPages.Often(pause, MOST_OF_PROVIDER, MOST_OF_HOST));
    }

    /// Looks, unless somebody began to just now. Nothing is stored but that it was begun.
    public Outcome<MarkCheck> look(ShownPage page) {
        return look(page, new ShownPages.Often(pause, Integer.MAX_VALUE, Integer.MAX_VALUE));
    }

    private Outcome<MarkCheck> look(ShownPage page, ShownPages.Often often) {
        return switch (pages.begin(page, clock.instant(), often)) {
            case BEGUN -> Outcome.done(seen(page));
            case TOO_SOON ->
                    Outcome.refused(
                            Obstacle.of(MarkRules.NOT_TOO_OFTEN, "minutes", pause.toMinutes()));
            case TOO_MANY ->
                    Outcome.refused(
                            Obstacle.of(MarkRules.NOT_TOO_MANY)
                                    .with("provider", MOST_OF_PROVIDER)
                                    .with("host", MOST_OF_HOST));
        };
    }

    /// Looks and stores what was found.
    public Outcome<MarkCheck> keep(MarkCheck check) {
        pages.add(check);
        return Outcome.done(check);
    }

    private MarkCheck seen(ShownPage page) {
        var certification = certifications.find(page.number()).orElseThrow();
        boolean inForce = certification.isInForceOn(Tokyo.today(clock));
        var original = eyes.originals().of(certification.edition().scheme(), page.number());
        var look = eyes.looker().look(page.address());
        return eyes.check()
                .check(page, look, new CheckMark.Right(original, inForce), clock.instant());
    }
}
