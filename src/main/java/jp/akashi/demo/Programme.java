package jp.akashi.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import jp.akashi.examination.Inquiry;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.SchemeId;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// What the demo shows, as `demo/services.yaml` puts it: the certified services, the cases in the
/// office's queue, and the scheme whose sample application stands among them.
public record Programme(List<Fiction> services, Queue queue, SchemeId sample) {
    /// The cases of one provider, each at another stage, and what the provider is asked about one
    /// of them.
    ///
    /// @param consultation what the committee is asked about one of them
    /// @param switching a certified service that applies for another scheme
    /// @param talks what the provider asked the office beside the procedure
    public record Queue(
            Fiction.Company company,
            List<Fiction.Offer> offers,
            Inquiry.Question question,
            String consultation,
            Switching switching,
            List<Talk> talks) {
        public record Switching(String service, SchemeId to) {}

        /// A consultation of the provider with the office.
        ///
        /// @param answer empty while there is none
        public record Talk(String title, String question, String answer) {}

        public Queue {
            offers = List.copyOf(offers);
        }

        /// The case as of a day.
        Fiction at(int index, LocalDate day) {
            return new Fiction(company, offers.get(index), day);
        }
    }

    public Programme {
        services = List.copyOf(services);
    }

    public static Programme read() {
        try (var stream = Programme.class.getResourceAsStream("/demo/services.yaml")) {
            Map<String, Object> file =
                    new Yaml(new SafeConstructor(new LoaderOptions())).load(stream);
            return new Programme(
                    list(file, "services").stream().map(Programme::fiction).toList(),
                    queue(part(file, "queue")),
                    new SchemeId(text(file, "sample")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Fiction fiction(Map<?, ?> entry) {
        var service = part(entry, "service");
        return new Fiction(
                company(entry), offer(service, text(entry, "summary")), date(service, "certified"));
    }

    private static Queue queue(Map<?, ?> queue) {
        var summary = text(queue, "summary");
        var question = part(queue, "question");
        return new Queue(
                company(queue),
                list(queue, "services").stream().map(service -> offer(service, summary)).toList(),
                new Inquiry.Question(new ItemId(text(question, "item")), text(question, "text")),
                text(queue, "consultation"),
                switching(part(queue, "switch")),
                list(queue, "talks").stream().map(Programme::talk).toList());
    }

    private static Queue.Talk talk(Map<?, ?> entry) {
        return new Queue.Talk(text(entry, "title"), text(entry, "question"), text(entry, "answer"));
    }

    private static Queue.Switching switching(Map<?, ?> entry) {
        return new Queue.Switching(text(entry, "service"), new SchemeId(text(entry, "to")));
    }

    private static Fiction.Company company(Map<?, ?> entry) {
        var company = part(entry, "company");
        var seat = part(entry, "seat");
        return new Fiction.Company(
                text(company, "name"),
                text(company, "kana"),
                text(company, "site"),
                new Fiction.Seat(text(seat, "address"), text(seat, "president")));
    }

    private static Fiction.Offer offer(Map<?, ?> service, String summary) {
        return new Fiction.Offer(
                new SchemeId(text(service, "scheme")),
                text(service, "name"),
                text(service, "type"),
                summary);
    }

    private static List<Map<?, ?>> list(Map<?, ?> entry, String key) {
        return entry.get(key) instanceof List<?> list
                ? list.stream().<Map<?, ?>>map(each -> (Map<?, ?>) each).toList()
                : List.of();
    }

    private static Map<?, ?> part(Map<?, ?> entry, String key) {
        return entry.get(key) instanceof Map<?, ?> part ? part : Map.of();
    }

    private static String text(Map<?, ?> entry, String key) {
        if (entry.get(key) == null) {
            throw new IllegalStateException("no " + key + " in " + entry);
        }
        return String.valueOf(entry.get(key));
    }

    private static LocalDate date(Map<?, ?> entry, String key) {
        return entry.get(key) instanceof Date date
                ? LocalDate.ofInstant(date.toInstant(), ZoneOffset.UTC)
                : LocalDate.parse(text(entry, key));
    }
}
