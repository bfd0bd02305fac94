package jp.akashi;

import java.io.File;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.akashi.export.BulkFiles;
import jp.akashi.export.Dictionary;
import jp.akashi.export.Source;
import jp.akashi.kernel.Digest;
import jp.akashi.registry.Publications;
import jp.akashi.registry.Registry;
import jp.akashi.scheme.Schemes;
import jp.akashi.store.Folders;
import jp.akashi.store.shelf.BulkShelf;
import jp.akashi.store.shelf.Snapshots;
import jp.akashi.web.open.data.DataPage;
import jp.akashi.web.open.data.Licence;
import jp.akashi.web.open.data.Shelves;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import tools.jackson.databind.json.JsonMapper;

/// The files with the whole register, below `bulk` in the folder of the node and `snapshots` in
/// that of all nodes, and the rounds that keep them (unless `akashi.background=false`, for
/// measurements).
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class KeptShelves {
    /// On what the files depend beside the register.
    private static final List<String> SETTINGS =
            List.of("akashi.address", "akashi.issuer", "akashi.schemes", "server.port");

    @Bean
    BulkShelf bulkShelf(
            Schemes schemes,
            Source.Publisher publisher,
            BulkShelf.Register register,
            Environment environment) {
        return BulkShelf.open(
                Folders.own(environment).resolve("bulk"),
                BulkFiles.all(schemes, publisher, JsonMapper.shared()::writeValueAsBytes),
                making(environment),
                register);
    }

    @Bean
    BulkShelf.Register openRegister(Registry registry, Publications publications) {
        return new BulkShelf.Register(registry, publications);
    }

    @Bean
    Snapshots snapshots(
            BulkShelf shelf, Schemes schemes, InstantSource clock, Environment environment) {
        Map<String, byte[]> enclosures = new LinkedHashMap<>();
        enclosures.put("dictionary.csv", Dictionary.csv(shelf.files(), schemes));
        enclosures.put(
                "dictionary.json",
                JsonMapper.shared().writeValueAsBytes(Dictionary.tree(shelf.files(), schemes)));
        return new Snapshots(
                Folders.shared(environment).resolve("snapshots"), shelf, enclosures, clock);
    }

    @Bean
    Shelves shelves(BulkShelf bulk, Snapshots snapshots) {
        return new Shelves(bulk, snapshots);
    }

    @Bean
    @ConditionalOnBooleanProperty(name = "akashi.background", matchIfMissing = true)
    Rounds rounds(Shelves shelves) {
        return new Rounds(shelves);
    }

    /// The terms of use, if the operator has set any.
    @Bean
    DataPage.Publishing publishing(
            Schemes schemes, Source.Publisher publisher, Environment environment) {
        return new DataPage.Publishing(
                schemes,
                publisher,
                new Licence(
                        environment.getProperty("akashi.licence", ""),
                        environment.getProperty("akashi.licence.url", "")));
    }

    private static String making(Environment environment) {
        return Digest.of(
                        program()
                                + SETTINGS.stream()
                                        .map(name -> "\n" + environment.getProperty(name, ""))
                                        .collect(Collectors.joining()))
                .hex();
    }

    /// The very program; where that cannot be told, nothing made by an earlier run is used.
    private static String program() {
        var source = KeptShelves.class.getProtectionDomain().getCodeSource();
        var file = source == null ? null : new File(source.getLocation().getPath());
        return file != null && file.isFile()
                ? file.length() + " " + file.lastModified()
                : UUID.randomUUID().toString();
    }

    /// The rounds: what was published goes into the files, and the first round of a day makes its
    /// copy.
    static final class Rounds {
        private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

        private final Shelves shelves;

        Rounds(Shelves shelves) {
            this.shelves = shelves;
        }

        @Scheduled(initialDelay = 1000, fixedDelay = 5000)
        void go() {
            try {
                shelves.bulk().follow();
                shelves.snapshots()
                        .makeIfDue()
                        .ifPresent(made -> LOG.info("snapshot of {} made", made.day()));
            } catch (RuntimeException trouble) {
                LOG.warn("The bulk files cannot be kept at the moment: {}", trouble.toString());
            }
        }
    }
}
