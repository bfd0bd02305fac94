package jp.akashi.crawl;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import jp.akashi.crawl.Fetched.Failed;
import jp.akashi.crawl.Fetched.Got;
import jp.akashi.crawl.Fetched.Why;
import jp.akashi.mark.Look;
import jp.akashi.mark.Look.Image;
import jp.akashi.mark.Look.Shown;
import jp.akashi.mark.Looker;
import jp.akashi.mark.MarkCheck.Reached;

/// Looks at a page of the web and the pictures on it, as far as its robots.txt lets us.
public final class WebLooker implements Looker {
    /// Our name, as robots.txt files call us.
    public static final String NAME = "AkashiMarkCheck";

    private static final int ROBOTS = 500_000;

    private final Reach reach;
    private final Limits limits;
    private final String agent;
    private final Predicate<URI> known;

    /// @param about where whoever finds us in a log can read what we are
    /// @param known the pictures that need not be read since they are ours
    public WebLooker(Reach reach, Limits limits, String about, Predicate<URI> known) {
        this.reach = reach;
        this.limits = limits;
        this.agent = "Mozilla/5.0 (compatible; " + NAME + "/1.0; +" + about + ")";
        this.known = known;
    }

    @Override
    public Look look(URI page) {
        try (var fetch = new Fetch(reach, limits, agent)) {
            return new Visit(fetch, new HashMap<>()).look(page);
        }
    }

    /// One look, with what it learnt of the sites it met.
    private final class Visit {
        private final Fetch fetch;
        private final Map<URI, Robots> robots;

        Visit(Fetch fetch, Map<URI, Robots> robots) {
            this.fetch = fetch;
            this.robots = robots;
        }

        Look look(URI page) {
            if (!reach.mayAsk(page)) {
                return new Look.Missed(Reached.NOT_PUBLIC);
            }
            if (!mayRead(page)) {
                return new Look.Missed(Reached.BARRED);
            }
            return switch (fetch.get(page, limits.page())) {
                case Failed(var why) ->
                        new Look.Missed(
                                why == Why.NOT_PUBLIC ? Reached.NOT_PUBLIC : Reached.UNREACHED);
                case Got got -> got.isFine() ? read(got) : new Look.Missed(Reached.UNREACHED);
            };
        }

        private Look read(Got got) {
            var shown = new ArrayList<Shown>();
            int asked = 0;
            for (var found : PagePictures.of(got)) {
                shown.add(
                        found.inPage().isPresent()
                                ? found.shown(found.inPage().get())
                                : asked++ < limits.pictures()
                                        ? found.shown(picture(found.address()))
                                        : found.shown(new Image.Unread()));
            }
            return new Look.Seen(shown);
        }

        private Image picture(URI address) {
            if (known.test(address) || !reach.mayAsk(address) || !mayRead(address)) {
                return new Image.Unread();
            }
            return fetch.get(address, limits.picture()) instanceof Got got && got.isFine()
                    ? Pictures.read(got.type(), got.body())
                    : new Image.Unread();
        }

        private boolean mayRead(URI address) {
            var path = address.getRawPath().isEmpty() ? "/" : address.getRawPath();
            var query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
            return robots.computeIfAbsent(address.resolve("/robots.txt"), this::robots)
                    .mayRead(path + query);
        }

        /// A site that has none may be read, one that says it cannot tell may not (RFC 9309
        /// §2.3.1); where there is no answer at all, the page will have none either.
        private Robots robots(URI address) {
            return switch (fetch.get(address, ROBOTS)) {
                case Failed(var why) -> why == Why.TOO_LARGE ? Robots.SHUT : Robots.OPEN;
                case Got got ->
                        got.isFine()
                                ? Robots.read(new String(got.body(), StandardCharsets.UTF_8), NAME)
                                : got.status() >= 500 ? Robots.SHUT : Robots.OPEN;
            };
        }
    }
}
