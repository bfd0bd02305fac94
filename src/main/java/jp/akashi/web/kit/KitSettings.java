package jp.akashi.web.kit;

import java.time.Duration;
import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.TomcatContextCustomizer;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Serves `/assets/**`, puts the notice of `akashi.notice` on top of every page, and keeps the
/// public address (`akashi.address`).
@Configuration(proxyBeanMethods = false)
public class KitSettings implements WebMvcConfigurer {
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
    ServletContextInitializer attributes(Environment settings) {
        return context -> {
            context.setAttribute(PageFrame.NOTICE, settings.getProperty("akashi.notice", ""));
            context.setAttribute(
                    PublicAddress.CONFIGURED, settings.getProperty("akashi.address", ""));
        };
    }

    @Bean
    TomcatContextCustomizer earlyTrouble() {
        return context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(EarlyTrouble.class.getName());
            }
        };
    }
}
