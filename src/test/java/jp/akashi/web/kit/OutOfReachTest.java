package jp.akashi.web.kit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.EnumSet;
import org.eclipse.jetty.ee11.servlet.FilterHolder;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/// What is answered where the database cannot be asked outside the handlers.
class OutOfReachTest {
    private final Server server = new Server(0);
    private RuntimeException trouble = new IllegalStateException();

    @BeforeEach
    void start() throws Exception {
        var context = new ServletContextHandler();
        context.addServlet(new ServletHolder(new Broken()), "/");
        context.addFilter(
                new FilterHolder(new OutOfReach()), "/*", EnumSet.of(DispatcherType.REQUEST));
        server.setHandler(
                new Handler.Wrapper(context) {
                    @Override
                    public boolean handle(Request request, Response response, Callback callback)
                            throws Exception {
                        response.getHeaders().put(HttpHeader.STRICT_TRANSPORT_SECURITY, "always");
                        return super.handle(request, response, callback);
                    }
                });
        server.start();
    }

    @AfterEach
    void stop() throws Exception {
        server.stop();
    }

    private final class Broken extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response)
                throws ServletException, IOException {
            response.setHeader("X-Half", "a page");
            response.getWriter().write("the half of a page");
            if ("wrapped".equals(request.getQueryString())) {
                throw new ServletException("request processing failed", trouble);
            }
            throw trouble;
        }
    }

    @Test
    void whoseSessionCannotBeReadIsToldToComeBack() throws Exception {
        trouble =
                new CannotCreateTransactionException(
                        "no connection", new SQLTransientConnectionException("timed out"));
        for (var path : new String[] {"/provider", "/provider?wrapped"}) {
            var answer = get(path);
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("retry-after")).contains("30");
            assertThat(answer.headers().firstValue("cache-control")).contains("no-store");
            assertThat(answer.body())
                    .contains("ただいま表示できません")
                    .doesNotContain("the half of a page", "timed out");
        }
        assertThat(get("/en/services").body()).contains("cannot be shown for the moment");
        assertThat(get("/api/v1/services").body()).contains("\"status\":503");
    }

    @Test
    void whoActsIsToldToLookWhetherItWasDone() throws Exception {
        trouble = new DataAccessResourceFailureException("terminated");
        var answer = send("POST", "/provider");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("retry-after")).isEmpty();
        assertThat(answer.body()).contains("操作が反映されているかを確かめてから");
    }

    @Test
    void whatWasSaidBeforeStaysSaidAndWhatTheHandlerSaidDoesNot() throws Exception {
        trouble = new DataAccessResourceFailureException("terminated");
        var headers = get("/provider").headers();
        assertThat(headers.firstValue("strict-transport-security")).contains("always");
        assertThat(headers.firstValue("x-half")).isEmpty();
    }

    /// What was begun cannot even be taken back, as the connection is gone.
    @Test
    void whoseConnectionBreaksAmidATransactionIsToldToComeBack() throws Exception {
        var cut = new TransactionSystemException("rollback failed", new SQLException("closed"));
        cut.initApplicationException(new DataAccessResourceFailureException("terminated"));
        trouble = cut;
        assertThat(get("/provider").statusCode()).isEqualTo(503);
        trouble = new TransactionSystemException("commit failed", new SQLException("no"));
        assertThat(get("/provider").statusCode()).isEqualTo(500);
    }

    /// Away, called off, full, taking no changes; and what is a fault of ours.
    @ParameterizedTest
    @CsvSource({"08006, 503", "57014, 503", "53100, 503", "25006, 503", "23505, 500", "25001, 500"})
    void whatPassesIsToldFromWhatDoesNot(String state, int status) throws Exception {
        trouble = new UncategorizedSQLException("", null, new SQLException("no", state));
        assertThat(get("/provider").statusCode()).isEqualTo(status);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send("GET", path);
    }

    private HttpResponse<String> send(String method, String path) throws Exception {
        var address = URI.create(server.getURI().resolve("/").toString() + path.substring(1));
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(address).method(method, BodyPublishers.noBody());
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }
}
