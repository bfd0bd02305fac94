package jp.akashi;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    @Override
    public void postProcessEnvironment(
            ConfigurableEnvironment environment, SpringApplication application) {
        var declared = Settings.declared();
        var faults = new LinkedHashSet<>(declared.faultsOfVariables(System.getenv()));
        faults.addAll(
                declared.faultsOfKeys(
                        keys(environment),
                        key -> Optional.ofNullable(environment.getProperty(key))));
        BrokenSettings.throwIfAny(List.copyOf(faults));
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
