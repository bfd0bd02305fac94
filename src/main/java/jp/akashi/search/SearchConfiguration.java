package jp.akashi.search;

import java.nio.file.Path;
import java.time.InstantSource;
import jp.akashi.directory.Directory;
import jp.akashi.directory.Facets;
import jp.akashi.directory.Screening;
import jp.akashi.registry.Publications;
import jp.akashi.registry.Registry;
import jp.akashi.scheme.Schemes;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/// The directory on an index in the folder `search` of the data. It reads the register with the
/// rights of the public, before the first page is served and from then on.
@Configuration(proxyBeanMethods = false)
public class SearchConfiguration {
    @Bean
    SearchWords searchWords() {
        return SearchWords.read();
    }

    @Bean
    Facets facets(Schemes schemes, SearchWords words) {
        return new Facets(schemes, words.facets(), words.folding());
    }

    @Bean
    SearchIndex searchIndex(SearchIndex.Ground ground, Environment environment) {
        var data = Path.of(environment.getProperty("akashi.data", "data"));
        return SearchIndex.in(data.resolve("search"), ground);
    }

    @Bean
    SearchIndex.Register register(Registry entries, Publications publications) {
        return new SearchIndex.Register(entries, publications);
    }

    @Bean
    SearchIndex.Ground ground(
            SearchIndex.Register register, Facets facets, SearchWords words, Wired wired) {
        return new SearchIndex.Ground(register, wired.schemes(), facets, words, wired.clock());
    }

    record Wired(Schemes schemes, InstantSource clock) {}

    @Bean
    Wired searchSurroundings(Schemes schemes, InstantSource clock) {
        return new Wired(schemes, clock);
    }

    @Bean
    Directory directory(SearchIndex index) {
        return index.directory();
    }

    @Bean
    Screening screening(SearchIndex index) {
        return index.screening();
    }

    @Bean
    Following following(SearchIndex index) {
        return new Following(index);
    }

    /// Begins when everything is in its place, and before the server is.
    static final class Following implements SmartLifecycle {
        private final SearchIndex index;
        private volatile boolean running;

        Following(SearchIndex index) {
            this.index = index;
        }

        @Override
        public void start() {
            index.follow();
            running = true;
        }

        @Override
        public void stop() {
            running = false;
        }

        @Override
        public boolean isRunning() {
            return running;
        }

        @Override
        public int getPhase() {
            return 0;
        }
    }
}
