package jp.akashi.web.kit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import jp.akashi.party.Delegations;
import jp.akashi.party.Pace;
import jp.akashi.party.People;
import jp.akashi.party.Person;
import jp.akashi.party.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Lets handlers take the signed-in `Person`, and shows who it is in the head of every page, on the
/// public ones with the way back to the desk.
@Configuration(proxyBeanMethods = false)
public class Arguments implements WebMvcConfigurer {
    private final Persons persons;
    private final Pace pace;

    public Arguments(Persons persons, Pace pace) {
        this.persons = persons;
        this.pace = pace;
    }

    @Configuration(proxyBeanMethods = false)
    static class Beans {
        @Bean
        static Acting acting(Delegations delegations, InstantSource clock) {
            return new Acting(delegations, clock);
        }

        @Bean
        static Persons persons(
                People people,
                @Value("${akashi.session.longest}") Duration longest,
                Acting acting,
                InstantSource clock) {
            return new Persons(people, new Persons.Lasting(longest, clock), acting);
        }
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new PersonArgument());
        resolvers.add(new LanguageArgument());
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new ShowVisitor()).excludePathPatterns("/assets/**", "/error");
        registry.addInterceptor(new DemandVisitor())
                .addPathPatterns("/provider/**", "/office/**", "/committee/**", "/account/**");
        registry.addInterceptor(new AccountPace(persons, pace))
                .addPathPatterns("/provider/**", "/office/**", "/committee/**");
    }

    private final class PersonArgument implements HandlerMethodArgumentResolver {
        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Person.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            return persons.get(
                    Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)));
        }
    }

    private final class ShowVisitor implements HandlerInterceptor {
        @Override
        public boolean preHandle(
                HttpServletRequest request, HttpServletResponse response, Object handler) {
            persons.find(request).map(this::visitor).ifPresent(found -> found.attachTo(request));
            return true;
        }

        private Visitor visitor(Person person) {
            var organisation = person.role().ofProvider() ? persons.providerOf(person).name() : "";
            return new Visitor(
                    person.name(),
                    person.substitute() ? organisation + "(代理)" : organisation,
                    Actor.of(person.role()),
                    person.role() == Role.PROVIDER_VIEWER);
        }
    }

    /// Sends away whoever is no longer known: an account that ended while somebody used it.
    private final class DemandVisitor implements HandlerInterceptor {
        @Override
        public boolean preHandle(
                HttpServletRequest request, HttpServletResponse response, Object handler)
                throws IOException {
            if (persons.find(request).isPresent()) {
                return true;
            }
            request.getSession().invalidate();
            ClearedCache.tell(response);
            response.sendRedirect("/login");
            return false;
        }
    }
}
