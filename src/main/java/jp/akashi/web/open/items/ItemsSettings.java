package jp.akashi.web.open.items;

import jp.akashi.directory.Distributions;
import jp.akashi.scheme.Schemes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What is counted for the pages of the items.
@Configuration(proxyBeanMethods = false)
class ItemsSettings {
    @Bean
    Distributions distributions(Schemes schemes) {
        return new Distributions(schemes);
    }
}
