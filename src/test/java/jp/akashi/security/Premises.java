package jp.akashi.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import jp.akashi.Served;
import jp.akashi.application.Applications;
import jp.akashi.application.Drafts;
import jp.akashi.application.FaceField;
import jp.akashi.cli.Platform;
import jp.akashi.demo.Accounts;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.Tokyo;
import jp.akashi.party.Delegate;
import jp.akashi.party.Passwords;
import jp.akashi.party.People;
import jp.akashi.party.Person;
import jp.akashi.party.Provider;
import jp.akashi.party.Role;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.servlet.DispatcherServlet;

/// The whole program with the register of the demo, and everybody signed in.
final class Premises implements AutoCloseable {
    private static final int SHORTEST_WORD = 4;

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
        hire(Who.MEMBER, "担当 補佐(架空)", Role.PROVIDER_MEMBER, Who.QUEUED);
        hire(Who.VIEWER, "閲覧 専任(架空)", Role.PROVIDER_VIEWER, Who.QUEUED);
        hire(Who.DELEGATE, "代理 顧問(架空)", Role.PROVIDER_ADMIN, Who.CERTIFIED);
        running.part(Delegate.class)
                .delegate(
                        person(Who.QUEUED),
                        new Delegate.Typed(
                                Who.DELEGATE.email(),
                                Role.PROVIDER_MEMBER,
                                Tokyo.today(running.part(InstantSource.class)).plusDays(30)))
                .orThrow();
    }

    private void hire(Who who, String name, Role role, Who chief) {
        part(People.class)
                .add(
                        new Person(
                                PersonId.random(),
                                name,
                                who.email(),
                                role,
                                person(chief).provider()),
                        part(Passwords.class).hash(Accounts.PASSWORD));
    }

    /// What somebody is known by.
    String id(Who who) {
        return person(who).id().value();
    }

    private Person person(Who who) {
        return part(People.class).findByEmail(who.email()).orElseThrow();
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
                    if (who != Who.NOBODY) {
                        visitor.signIn(who.email(), Accounts.PASSWORD);
                    }
                    if (who == Who.DELEGATE) {
                        begin(visitor);
                    }
                    return visitor;
                });
    }

    /// Acts for the provider that allowed it.
    private static void begin(Visitor delegate) {
        var form =
                delegate.get("/account/acting").forms().stream()
                        .filter(each -> each.attr("action").endsWith("/begin"))
                        .findFirst()
                        .orElseThrow();
        var begun = delegate.post(form.attr("action"), List.of());
        if (!begun.location().endsWith("/provider")) {
            throw new IllegalStateException("not begun: " + begun);
        }
    }

    /// What names a tenant and what it applied for: words of its own pages alone.
    Set<String> words(Who tenant) {
        var provider = Objects.requireNonNull(person(tenant).provider());
        var words = new TreeSet<String>();
        part(People.class).findProvider(provider).map(Provider::name).ifPresent(words::add);
        for (var member : part(People.class).listMembers(provider)) {
            words.add(member.name());
            words.add(member.email());
        }
        for (var application : part(Applications.class).list(provider)) {
            words.add(application.number().toString());
            words.add(application.serviceName());
        }
        for (var draft : part(Drafts.class).list(provider)) {
            words.add(draft.dossier().faceSheet().get(FaceField.SERVICE_NAME));
        }
        words.removeIf(word -> word.length() < SHORTEST_WORD);
        return words;
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
                .param(id(who))
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
