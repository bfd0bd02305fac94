package jp.akashi.security;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.akashi.cli.rehearsal.Body.Entry;
import jp.akashi.cli.rehearsal.Upload;
import org.springframework.web.bind.annotation.RequestMethod;

/// Where somebody comes who follows every link from home within the own folder, with a limit for
/// pages of one kind.
record Trail(Map<String, Answer> pages, List<Spot> forms) {
    /// A form where it was found.
    record Spot(String page, String action, org.jsoup.nodes.FormElement form) {
        boolean takesFiles() {
            return !form.select("input[type=file]").isEmpty();
        }

        /// The form as it stands, with a file wherever it takes one.
        List<Entry> with(Upload file) {
            var parts = new ArrayList<Entry>();
            form.formData().forEach(blank -> parts.add(new Entry.Text(blank.key(), blank.value())));
            for (var blank : form.select("input[type=file]")) {
                parts.removeIf(part -> part.name().equals(blank.attr("name")));
                parts.add(new Entry.File(blank.attr("name"), file));
            }
            return parts;
        }
    }

    /// @param homes where to begin; links that lead below none of them are not followed
    static Trail of(Visitor visitor, Routes routes, int mostOfAKind, String... homes) {
        return new Walk(visitor, routes, mostOfAKind, homes).from(homes);
    }

    /// The walk while it lasts.
    private static final class Walk {
        private final Visitor visitor;
        private final Routes routes;
        private final int most;
        private final List<String> homes;
        private final Map<String, Integer> kinds = new HashMap<>();
        private final TreeSet<String> seen = new TreeSet<>();
        private final ArrayDeque<String> ahead = new ArrayDeque<>();

        private Walk(Visitor visitor, Routes routes, int most, String... homes) {
            this.visitor = visitor;
            this.routes = routes;
            this.most = most;
            this.homes = List.of(homes);
        }

        private Trail from(String... homes) {
            Arrays.stream(homes).forEach(this::note);
            var pages = new LinkedHashMap<String, Answer>();
            var forms = new ArrayList<Spot>();
            while (!ahead.isEmpty()) {
                var path = ahead.poll();
                var answer = visitor.get(path);
                pages.put(path, answer);
                if (answer.status() == 302 || answer.status() == 303) {
                    note(bare(answer.location()));
                } else if (answer.isPage()) {
                    read(path, answer, forms);
                }
            }
            return new Trail(pages, List.copyOf(forms));
        }

        private void read(String path, Answer answer, List<Spot> forms) {
            var page = answer.page();
            page.select("a[href], img[src]").stream()
                    .map(link -> link.attr(link.hasAttr("href") ? "href" : "src"))
                    .map(link -> resolved(path, link))
                    .forEach(this::note);
            for (var form : page.forms()) {
                var action = form.attr("action");
                if (form.attr("method").equalsIgnoreCase("post")) {
                    forms.add(new Spot(path, action.isEmpty() ? path : action, form));
                }
            }
        }

        private void note(String link) {
            if (homes.stream().noneMatch(link::startsWith) || !seen.add(link)) {
                return;
            }
            routes.of(RequestMethod.GET, link)
                    .filter(route ->
                            kinds.merge(route + " " + names(link), 1, Integer::sum) <= most)
                    .ifPresent(_ -> ahead.add(link));
        }
    }

    /// The address on this site, empty for others.
    static String resolved(String page, String link) {
        if (link.isEmpty() || link.startsWith("#") || link.startsWith("mailto:")) {
            return "";
        }
        try {
            var found = URI.create("http://here" + page).resolve(link);
            return "here".equals(found.getHost()) ? bare(found.toString()) : "";
        } catch (IllegalArgumentException _) {
            return "";
        }
    }

    private static String bare(String address) {
        var uri = URI.create(address);
        var query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        return uri.getRawPath() + query;
    }

    private static String names(String link) {
        var query = URI.create(link).getRawQuery();
        return query == null
                ? ""
                : Arrays.stream(query.split("&"))
                        .map(pair -> pair.replaceFirst("=.*", ""))
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining("&"));
    }
}
