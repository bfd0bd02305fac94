package jp.akashi.web.kit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import jp.akashi.party.Limit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/// Holds up a place of the network that asks so much of the dear public pages, searches and files,
/// that others would have to wait. Counted in memory, by each node for itself: it guards the node,
/// and a search is not worth a row in the database. What is ready before the framework costs
/// nothing and is not counted. Time is measured by a clock that nobody sets.
final class PublicPace extends OncePerRequestFilter {
    private static final int PLACES = 50_000;
    private static final Set<String> SEARCHED =
            Set.of("/services", "/compare", "/requirements", "/items", "/changes", "/api");

    private final Limit searches;
    private final Limit files;
    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder()
                    .maximumSize(PLACES)
                    .expireAfterAccess(Duration.ofHours(1))
                    .build();

    PublicPace(Limit searches, Limit files) {
        this.searches = searches;
        this.files = files;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var place = Knocking.place(request.getRemoteAddr());
        var limit = limit(request);
        if (place.isEmpty() || limit == null) {
            chain.doFilter(request, response);
            return;
        }
        var probe =
                buckets.get(
                                (limit == files ? "file " : "search ") + place.get(),
                                _ -> bucket(limit))
                        .tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) {
            chain.doFilter(request, response);
        } else {
            long seconds = Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1;
            response.setHeader(HttpHeaders.RETRY_AFTER, "" + seconds);
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        }
    }

    private @Nullable Limit limit(HttpServletRequest request) {
        var path = Paths.read(request);
        var plain = Paths.isWithin(path, "/en") ? path.substring("/en".length()) : path;
        if (OpenData.isAt(path) && !Paths.isWithin(plain, "/api")) {
            return files;
        }
        boolean searched = SEARCHED.stream().anyMatch(folder -> Paths.isWithin(plain, folder));
        return searched && request.getQueryString() != null ? searches : null;
    }

    private static Bucket bucket(Limit limit) {
        return Bucket.builder()
                .withNanosecondPrecision()
                .addLimit(room ->
                        room.capacity(limit.times()).refillGreedy(limit.times(), limit.within()))
                .build();
    }
}
