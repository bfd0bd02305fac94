package jp.akashi.web.open.ready;

import java.util.Optional;
import jp.akashi.web.kit.Inside;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Server;

/// The answers of the ordinary pages to a stranger, asked for within the program.
final class OrdinaryAnswers {
    private final Inside inside;

    OrdinaryAnswers(Server server) {
        this.inside = new Inside(server, "ready");
    }

    /// Whether a request was made by us.
    boolean isOurs(Request request) {
        return inside.isOurs(request);
    }

    /// The answer to a path, if it is one that can be given to everybody.
    ///
    /// @param until the day on which it has to be made anew, as a count since 1970
    Optional<Ready> find(String path, long until) throws Exception {
        return inside.get(path).map(answer -> Ready.of(until, answer.about(), answer.bytes()));
    }
}
