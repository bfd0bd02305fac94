package jp.akashi.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.akashi.Served;
import jp.akashi.cli.Platform;
import jp.akashi.demo.Accounts;
import jp.akashi.kernel.PersonId;
import jp.akashi.party.Passwords;
import jp.akashi.party.People;
import jp.akashi.party.Person;
import jp.akashi.party.Role;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.servlet.DispatcherServlet;

/// The whole program with the register of the demo, and everybody signed in.
final class Premises implements AutoCloseable {
    private final Path data;
    private final Platform.Running running;
    private final Routes routes;
    private final Map<Who, Visitor> visitors = new EnumMap<>(Who.class);
    private final Map<Who, Trail> trails = new EnumMap<>(Who.class);

    private Premises() {
        data = folder();
        running =
                Served.start(
                        Map.of(
                                "server.port", "0",
                                "akashi.data", data.toString(),
                                "akashi.demo", "true",
                                "akashi.demo.services", "12"));
        as(Who.NOBODY).get("/about");
        routes = Routes.of(running.part(DispatcherServlet.class));
        hireMember();
    }

    private void hireMember() {
        var people = running.part(People.class);
        var chief = people.findByEmail(Who.QUEUED.email()).orElseThrow();
        people.add(
                new Person(
                        PersonId.random(),
                        "担当 補佐(架空)",
                        Who.MEMBER.email(),
                        Role.PROVIDER_MEMBER,
                        chief.provider()),
                running.part(Passwords.class).hash(Accounts.PASSWORD));
    }

    Routes routes() {
        return routes;
    }

    /// Where documents are kept.
    Path documents() {
        return data.resolve("files");
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + running.port());
    }

    <T> T part(Class<T> type) {
        return running.part(type);
    }

    Visitor as(Who who) {
        return visitors.computeIfAbsent(
                who,
                _ -> {
                    var visitor = new Visitor(address());
                    return who == Who.NOBODY
                            ? visitor
                            : visitor.signIn(who.email(), Accounts.PASSWORD);
                });
    }

    /// The name of somebody's provider.
    String organisation(Who who) {
        var people = part(People.class);
        var provider = people.findByEmail(who.email()).orElseThrow().provider();
        return people.findProvider(Objects.requireNonNull(provider)).orElseThrow().name();
    }

    /// Where somebody gets, as it was when it was asked for first.
    Trail trail(Who who) {
        return trails.computeIfAbsent(who, this::walk);
    }

    Trail walk(Who who) {
        return who == Who.NOBODY
                ? Trail.of(as(who), routes, 2, "/", "/login", "/signup")
                : Trail.of(as(who), routes, 4, who.folder(), "/account");
    }

    /// What somebody was noted to have done since.
    List<String> subjectsSince(long place, Who who) {
        return part(JdbcClient.class)
                .sql("select subject from akashi.journal where seq > ? and actor = ?")
                .param(place)
                .param(part(People.class).findByEmail(who.email()).orElseThrow().id().value())
                .query((row, _) -> Objects.requireNonNull(row.getString(1)))
                .list();
    }

    long journalHead() {
        return part(JdbcClient.class)
                .sql("select coalesce(max(seq), 0) from akashi.journal")
                .query(Long.class)
                .single();
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("akashi-premises");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() throws IOException {
        visitors.values().forEach(Visitor::close);
        running.close();
        FileSystemUtils.deleteRecursively(data);
    }

    /// Hands the premises to the tests and closes them after the last.
    static final class Shared implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Premises.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(ExtensionContext.Namespace.GLOBAL)
                    .computeIfAbsent(Premises.class, _ -> new Premises(), Premises.class);
        }
    }
}
