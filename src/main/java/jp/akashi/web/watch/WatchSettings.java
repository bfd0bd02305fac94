package jp.akashi.web.watch;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.InstantSource;
import java.util.List;
import javax.sql.DataSource;
import jp.akashi.desk.Counter;
import jp.akashi.search.SearchIndex;
import jp.akashi.store.Folders;
import jp.akashi.store.PgFigures;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/// Watches the platform, and tells of it on a port of its own: `akashi.management.*`,
/// `akashi.disk.least-mb`.
@Configuration(proxyBeanMethods = false)
class WatchSettings {
    private static final int FURTHER = 1000;
    private static final int LAST_PORT = 65_535;

    @Bean
    Watch watch(DataSource app, SearchIndex index, Counter counter, Watch.Place place) {
        return new Watch(new PgFigures(app), index, counter, place);
    }

    @Bean
    Watch.Place watchedPlace(Environment settings, InstantSource clock) {
        return new Watch.Place(
                List.of(Folders.own(settings), Folders.shared(settings)),
                settings.getProperty("akashi.disk.least-mb", Long.class, 256L),
                clock);
    }

    /// Before all others, so that none of them answers at the side door.
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SideDoor sideDoor(
            Environment settings,
            ObjectProvider<Watch> watch,
            ObjectProvider<PrometheusMeterRegistry> figures) {
        return new SideDoor(
                settings.getProperty("akashi.management.host", "127.0.0.1"),
                port(settings),
                watch,
                figures);
    }

    /// Without a setting a thousand above the public one; any that is free where that is any.
    private static int port(Environment settings) {
        int set = settings.getProperty("akashi.management.port", Integer.class, -1);
        int open = settings.getProperty("server.port", Integer.class, 0);
        int beside = open > 0 && open + FURTHER <= LAST_PORT ? open + FURTHER : 0;
        return set >= 0 ? set : beside;
    }

    @Bean
    WatchFigures watchFigures(Watch watch) {
        return new WatchFigures(watch);
    }

    @Bean
    FailedSignIns failedSignIns() {
        return new FailedSignIns();
    }
}
