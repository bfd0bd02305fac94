package jp.akashi.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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

    private static AnnotationConfigApplicationContext contextWith(Map<String, Object> properties) {
        var context = new AnnotationConfigApplicationContext();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test", properties));
        context.registerBean(InstantSource.class, InstantSource::system);
        context.register(StoreConfiguration.class);
        context.refresh();
        return context;
    }

    private static String user(JdbcClient client) {
        return client.sql("select current_user").query(String.class).single();
    }
}
