package jp.akashi.web.open.ready;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.InstantSource;
import jp.akashi.registry.Bulletins;
import jp.akashi.registry.Publications;
import jp.akashi.registry.Registry;
import jp.akashi.store.Folders;
import jp.akashi.web.kit.Front;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Server;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Puts the ready answers before the framework, and follows what is published before the first of
/// them is given. `akashi.ready.memory-mb` (64; 0 for none) and `akashi.ready.disk-mb` (4096) say
/// how much is kept.
@Component
class ReadySettings implements Front, SmartLifecycle, MeterBinder {
    private static final long MB = 1 << 20;

    private final Environment settings;
    private final Register register;
    private @Nullable FollowPublications follow;
    private @Nullable Thread following;
    private volatile @Nullable ReadyPages given;

    /// What is published, with the rights of the public, and when it is asked.
    private record Register(Registry entries, FollowPublications.Told told, InstantSource clock) {}

    ReadySettings(
            Environment settings,
            Registry entries,
            Publications publications,
            Bulletins bulletins,
            InstantSource clock) {
        this.settings = settings;
        this.register =
                new Register(entries, new FollowPublications.Told(publications, bulletins), clock);
    }

    @Override
    public Handler before(Handler next, Server server) {
        long memory = settings.getProperty("akashi.ready.memory-mb", Long.class, 64L) * MB;
        if (memory == 0) {
            return next;
        }
        var data = Folders.own(settings);
        long most = settings.getProperty("akashi.ready.disk-mb", Long.class, 4096L) * MB;
        var disk = ReadyStore.open(data.resolve("ready"), new Making(settings).name(), most);
        var answers =
                new ReadyAnswers(
                        new ReadyCache(memory),
                        disk,
                        new LastingDays(register.entries()),
                        register.clock());
        var ordinary = new OrdinaryAnswers(server);
        follow = new FollowPublications(register.told(), new Answers(answers, ordinary), disk);
        var cookie = settings.getProperty("server.servlet.session.cookie.name", "JSESSIONID");
        var pages = new ReadyPages(next, new Answers(answers, ordinary), cookie);
        given = pages;
        return pages;
    }

    /// How often what was ready was given, which no other figure counts.
    @Override
    public void bindTo(MeterRegistry registry) {
        FunctionCounter.builder("akashi.ready.answers", this, ReadySettings::answered)
                .register(registry);
    }

    private double answered() {
        var pages = given;
        return pages == null ? 0 : pages.answered();
    }

    @Override
    public void start() {
        if (follow != null) {
            follow.takeUp();
            following = Thread.ofVirtual().name("follow-publications").start(follow);
        }
    }

    @Override
    public void stop() {
        if (following != null) {
            following.interrupt();
            following = null;
        }
    }

    @Override
    public boolean isRunning() {
        return following != null;
    }

    /// Before the doors are opened.
    @Override
    public int getPhase() {
        return 0;
    }
}
