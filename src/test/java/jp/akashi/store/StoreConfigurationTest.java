package jp.akashi.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.Term;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Publications;
import jp.akashi.registry.Registry;
import jp.akashi.road.SmallScheme;
import jp.akashi.scheme.Schemes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.BeanFactoryAnnotationUtils;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

class StoreConfigurationTest {
    private final Path data = Path.of("target", "store-configuration-test");

    @BeforeEach
    @AfterEach
    void leaveNothing() throws IOException {
        FileSystemUtils.deleteRecursively(data);
    }

    @Test
    void withoutAnAddressThePlatformKeepsADatabaseOfItsOwnAndStopsItAtTheEnd() throws IOException {
        Files.createSymbolicLink(
                Files.createDirectories(data).resolve(TestDatabase.binaries().getFileName()),
                TestDatabase.binaries());
        try (var context = contextWith(Map.of("akashi.data", data.toString()))) {
            assertThat(user(context.getBean(JdbcClient.class))).isEqualTo("akashi_app");
            assertThat(user(context.getBean("openClient", JdbcClient.class)))
                    .isEqualTo("akashi_public");
            assertThat(user(JdbcClient.create(context.getBean(DataSource.class))))
                    .isEqualTo("akashi_app");
            assertThat(data.resolve("database/postmaster.pid")).exists();
            assertThat(
                            context.getBean(JdbcClient.class)
                                    .sql(
                                            "select has_database_privilege('akashi_public', 'akashi', 'temporary')")
                                    .query(Boolean.class)
                                    .single())
                    .isFalse();
        }
        assertThat(data.resolve("database/postmaster.pid")).doesNotExist();
    }

    @Test
    void withAnAddressItUsesThatOne() {
        var login = TestDatabase.freshLogin();
        try (var context =
                contextWith(
                        Map.of(
                                "akashi.data", data.toString(),
                                "akashi.database.url", login.url(),
                                "akashi.database.user", login.user(),
                                "akashi.database.password", login.password()))) {
            assertThat(
                            context.getBean(JdbcClient.class)
                                    .sql("select current_database()")
                                    .query(String.class)
                                    .single())
                    .isEqualTo(login.url().replaceFirst(".*/", ""));
        }
        assertThat(data).isDirectoryContaining("glob:**/files");
        assertThat(data).isDirectoryNotContaining("glob:**/database*");
    }

    @Test
    void whoAsksForTheRegisterWithoutMoreCanReadItAndNotPublish() {
        var login = TestDatabase.freshLogin();
        try (var context =
                contextWith(
                        Map.of(
                                "akashi.data", data.toString(),
                                "akashi.database.url", login.url(),
                                "akashi.database.user", login.user(),
                                "akashi.database.password", login.password()))) {
            var open = context.getBean(Registry.class);
            var writing =
                    BeanFactoryAnnotationUtils.qualifiedBeanOfType(
                            context.getBeanFactory(), Registry.class, "app");

            assertThatThrownBy(() -> open.append(entry()))
                    .hasMessageContaining("cannot execute INSERT in a read-only transaction");
            assertThat(open.find(entry().number())).isEmpty();
            writing.append(entry());
            assertThat(open.find(entry().number())).contains(entry());
            assertThat(context.getBean(Publications.class)).isSameAs(open);
        }
    }

    private static Entry entry() {
        var day = LocalDate.parse("2022-06-05");
        var number = new CertificationNumber("AI", 1, "2206");
        return new Entry(
                number,
                number.printed(" "),
                SmallScheme.EDITION,
                new Entry.Face("みほん文書AI", "株式会社みほん", "", "概要です。", "", List.of()),
                new Entry.Standing(day, Term.ofYears(day, 2), 1, Given.MORNING),
                Map.of());
    }

    private static AnnotationConfigApplicationContext contextWith(Map<String, Object> properties) {
        var context = new AnnotationConfigApplicationContext();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test", properties));
        context.registerBean(InstantSource.class, InstantSource::system);
        context.registerBean(Schemes.class, () -> SmallScheme.SCHEMES);
        context.register(StoreConfiguration.class, RecordsConfiguration.class);
        context.refresh();
        return context;
    }

    private static String user(JdbcClient client) {
        return client.sql("select current_user").query(String.class).single();
    }
}
