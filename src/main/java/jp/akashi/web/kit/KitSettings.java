package jp.akashi.web.kit;

import jakarta.servlet.MultipartConfigElement;
import java.time.Duration;
import java.util.List;
import jp.akashi.desk.Counter;
import jp.akashi.kernel.Label;
import jp.akashi.party.Limit;
import jp.akashi.store.Folders;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.http.CacheControl;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Serves `/assets/**`, puts the notice of `akashi.notice` on top of every page, and keeps the
/// public address (`akashi.address`).
@Configuration(proxyBeanMethods = false)
public class KitSettings implements WebMvcConfigurer {
    private static final int BEFORE_THE_GUARD = SecurityFilterProperties.DEFAULT_FILTER_ORDER - 1;

    private static final int BEFORE_THE_SESSION = SessionRepositoryFilter.DEFAULT_ORDER - 1;

    /// How many readers may come at the same moment. With fewer places than readers the system
    /// turns some away without a word, and they try again a second later.
    private static final int WAITING_AT_THE_DOOR = 1024;

    /// A body that comes more slowly holds a place and gets nowhere.
    private static final TricklingBodies.Rate LEAST = new TricklingBodies.Rate(256, 20);

    private static final CacheControl A_YEAR =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic();

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/htmx/**")
                .addResourceLocations("classpath:/" + Assets.HTMX)
                .setCacheControl(A_YEAR);
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/static/assets/")
                .setCacheControl(A_YEAR);
    }

    @Bean
    ServletContextInitializer attributes(Environment settings, PublicAddress address) {
        return context -> {
            context.setAttribute(PageFrame.NOTICE, notice(settings));
            address.attachTo(context);
        };
    }

    private static @Nullable Label notice(Environment settings) {
        var japanese = settings.getProperty("akashi.notice", "");
        return japanese.isBlank()
                ? null
                : new Label(japanese, settings.getProperty("akashi.notice.en", japanese));
    }

    @Bean
    CookieSerializer sessionCookie(@Value("${server.servlet.session.cookie.name}") String name) {
        return new SessionCookie(name);
    }

    /// Before all others, so that every line of the log has the number.
    @Bean
    FilterRegistrationBean<Numbered> numbered() {
        var filter = new FilterRegistrationBean<>(new Numbered());
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    /// Before all that may answer, so that no answer goes out without them.
    @Bean
    FilterRegistrationBean<HeaderWriterFilter> precautions() {
        var filter = new FilterRegistrationBean<>(new HeaderWriterFilter(Guard.precautions()));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return filter;
    }

    /// Around all that asks the database, the session too.
    @Bean
    FilterRegistrationBean<OutOfReach> outOfReach() {
        var filter = new FilterRegistrationBean<>(new OutOfReach());
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 2);
        return filter;
    }

    /// Before the session is looked for: while the counter is closed there is none.
    @Bean
    FilterRegistrationBean<AtTheCounter> atTheCounter(ObjectProvider<Counter> counter) {
        var filter =
                new FilterRegistrationBean<>(
                        new AtTheCounter(counter.getIfAvailable(() -> new Counter(false))));
        filter.setOrder(BEFORE_THE_SESSION);
        return filter;
    }

    @Bean
    FilterRegistrationBean<OpenData> openData() {
        var filter = new FilterRegistrationBean<>(new OpenData());
        filter.setOrder(BEFORE_THE_GUARD - 1);
        return filter;
    }

    @Bean
    FilterRegistrationBean<PublicPace> publicPace(
            @Value("${akashi.pace.search}") String searches,
            @Value("${akashi.pace.file}") String files) {
        var pace = new PublicPace(Limit.parse(searches), Limit.parse(files));
        var filter = new FilterRegistrationBean<>(pace);
        filter.setOrder(BEFORE_THE_GUARD - 1);
        return filter;
    }

    @Bean
    BehindProxies behindProxies(@Value("${akashi.proxies}") List<String> proxies) {
        return new BehindProxies(proxies);
    }

    @Bean
    Aside aside(Environment settings) {
        return new Aside(Folders.own(settings).resolve("reading"));
    }

    @Bean
    Doorway doorway() {
        return new Doorway();
    }

    @Bean
    FilterRegistrationBean<ReadableForms> readableForms(
            Aside aside,
            MultipartConfigElement ofStrangers,
            ObjectProvider<Persons> persons,
            @Value("${akashi.disk.least-mb:256}") long leastMegabytes) {
        var forms =
                new ReadableForms(
                        aside,
                        ReadableForms.Limits.beside(ofStrangers, leastMegabytes),
                        request -> persons.getObject().findSignedIn(request));
        var filter = new FilterRegistrationBean<>(forms);
        filter.setOrder(BEFORE_THE_GUARD - 1);
        return filter;
    }

    @Bean
    FilterRegistrationBean<EnglishPaths> english() {
        var filter = new FilterRegistrationBean<>(new EnglishPaths());
        filter.setOrder(BEFORE_THE_GUARD);
        return filter;
    }

    /// Ordinary pages wait for the database on virtual threads; what is ready waits for nobody and
    /// stays on the few threads of the network.
    @Bean
    WebServerFactoryCustomizer<JettyServletWebServerFactory> server(
            ObjectProvider<Front> fronts, BehindProxies proxies, Doorway door) {
        return factory -> {
            var network = new QueuedThreadPool();
            network.setName("network");
            factory.setThreadPool(network);
            factory.addServerCustomizers(server -> {
                door.at(server);
                server.setErrorHandler(new EarlyTrouble());
                server.setHandler(
                        new TricklingBodies(
                                new OnVirtualThreads(server.getHandler()),
                                LEAST,
                                System::nanoTime));
                fronts.orderedStream()
                        .toList()
                        .reversed()
                        .forEach(front ->
                                server.setHandler(front.before(server.getHandler(), server)));
                server.setHandler(
                        new RequestNumbers(new OverTls(new LongAddresses(server.getHandler()))));
                for (var connector : server.getConnectors()) {
                    AddressKept.by(connector);
                    proxies.at(connector);
                    if (connector instanceof ServerConnector open) {
                        open.setAcceptQueueSize(WAITING_AT_THE_DOOR);
                    }
                }
            });
        };
    }
}
