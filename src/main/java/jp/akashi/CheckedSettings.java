package jp.akashi;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.akashi.idp.IdpSettings;
import jp.akashi.setting.BrokenSettings;
import jp.akashi.setting.Settings;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/// Lets nothing be started with a setting that is none or cannot be read, and adds what holds where
/// nothing is set.
final class CheckedSettings implements EnvironmentPostProcessor, Ordered {
    private static final String LOG = "akashi.log";
    private static final String SESSIONS_SWEPT = "spring.session.jdbc.cleanup-cron";
    private static final String PLAIN = "plain";
    private static final String STRUCTURED = "logging.structured.format.console";

    @Override
    public void postProcessEnvironment(
            ConfigurableEnvironment environment, SpringApplication application) {
        var declared = Settings.declared();
        var faults = new LinkedHashSet<>(declared.faultsOfVariables(System.getenv()));
        faults.addAll(
                declared.faultsOfKeys(
                        keys(environment),
                        key -> Optional.ofNullable(environment.getProperty(key))));
        faults.addAll(
                IdpSettings.faultsOf(key -> Optional.ofNullable(environment.getProperty(key))));
        BrokenSettings.throwIfAny(List.copyOf(faults));
        var log = environment.getProperty(LOG, PLAIN);
        if (!log.equals(PLAIN)) {
            environment
                    .getPropertySources()
                    .addFirst(new MapPropertySource("log", Map.of(STRUCTURED, log)));
        }
        if (environment.getProperty("akashi.read-only", Boolean.class, false)) {
            environment
                    .getPropertySources()
                    .addFirst(new MapPropertySource("read only", Map.of(SESSIONS_SWEPT, "-")));
        }
        environment.getPropertySources().addLast(new MapPropertySource("usual", declared.usual()));
    }

    private static Set<String> keys(ConfigurableEnvironment environment) {
        var keys = new HashSet<String>();
        for (var source : environment.getPropertySources()) {
            if (source instanceof EnumerablePropertySource<?> listed
                    && !source.getName()
                            .equals(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME)) {
                keys.addAll(List.of(listed.getPropertyNames()));
            }
        }
        return keys;
    }

    /// When everything that can set something has been read.
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
