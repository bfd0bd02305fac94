package jp.akashi.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// A route that nobody has said for whom it is stays closed to everybody.
@ExtendWith(Premises.Shared.class)
class ForgottenRouteTest {
    private static final String LISTED = "/account/forgotten";
    private static final String FORGOTTEN = "/forgotten";

    private final Premises premises;

    ForgottenRouteTest(Premises premises) {
        this.premises = premises;
    }

    @Test
    void isThereForNobody() throws NoSuchMethodException {
        var routes =
                Objects.requireNonNull(
                                premises.part(DispatcherServlet.class).getWebApplicationContext())
                        .getBean(
                                "requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        var route =
                RequestMappingInfo.paths(FORGOTTEN, LISTED)
                        .methods(RequestMethod.GET)
                        .options(routes.getBuilderConfiguration())
                        .build();
        routes.registerMapping(route, this, getClass().getMethod("answer"));
        try {
            assertThat(premises.as(Who.OFFICE).get(LISTED).status()).isEqualTo(200);
            var statuses =
                    Arrays.stream(Who.values())
                            .collect(
                                    Collectors.toMap(
                                            who -> who,
                                            who -> premises.as(who).get(FORGOTTEN).status()));
            assertThat(statuses.values()).containsOnly(404);
        } finally {
            routes.unregisterMapping(route);
        }
    }

    @ResponseBody
    public String answer() {
        return "open";
    }
}
