package jp.akashi.wording;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.akashi.notice.Audience;
import jp.akashi.notice.Notice;
import jp.akashi.notice.Notices;
import jp.akashi.notice.Texts;
import org.jspecify.annotations.Nullable;

/// Writes notices from their templates (`wording/notices`), each in the frame of those it is
/// written to.
public final class NoticeTexts implements Texts {
    private static final Pattern BLANK = Pattern.compile("\\{([a-z-]+)(?::([A-Za-z]+))?}");

    private final Map<String, Map<String, String>> templates;
    private final Map<String, String> frame;
    private final Map<String, String> terms;
    private final House house;

    /// What the mails say of the house: the certifying body's name, and the whole address of one of
    /// the platform's paths.
    public record House(String operator, UnaryOperator<String> address) {}

    public NoticeTexts(House house) {
        this.house = house;
        this.terms = WordingFile.read("terms.yaml");
        this.frame = WordingFile.read("notices/frame.yaml");
        this.templates =
                Notices.ALL.stream()
                        .map(Notices::kind)
                        .collect(
                                Collectors.toMap(
                                        kind -> kind,
                                        kind -> WordingFile.read("notices/" + kind + ".yaml")));
    }

    @Override
    public Written write(Notice notice) {
        var template = Objects.requireNonNull(templates.get(notice.kind()));
        var facts = new HashMap<>(notice.facts());
        facts.put("operator", house.operator());
        facts.put("link", house.address().apply(notice.path()));
        var subject = filled(template.getOrDefault("subject", ""), facts);
        facts.put("text", filled(template.getOrDefault("text", ""), facts));
        facts.put("foot", filled(frame.getOrDefault("foot", ""), facts));
        return new Written(oneLine(subject), filled(framed(notice.audience()), facts) + "\n");
    }

    private String framed(Audience audience) {
        return Objects.requireNonNull(frame.get(audience.name().toLowerCase(Locale.ROOT)));
    }

    /// @throws IllegalStateException when a template names a fact the notice has not
    private String filled(String template, Map<String, String> facts) {
        return BLANK.matcher(template)
                .replaceAll(blank ->
                        Matcher.quoteReplacement(
                                printed(blank.group(), facts.get(blank.group(1)), blank.group(2))));
    }

    private String printed(String blank, @Nullable String value, @Nullable String form) {
        if (value == null) {
            throw new IllegalStateException("no fact for " + blank);
        }
        return switch (form) {
            case null -> value;
            case "day" -> Wording.day(value);
            case "number" -> "%,d".formatted(Long.parseLong(value));
            case "waiting" -> value.lines().map(this::waiting).collect(Collectors.joining("\n"));
            default -> term(form, value);
        };
    }

    /// A line of the office's list of the day: number, stage, business days, whether it is overdue.
    private String waiting(String line) {
        var parts = line.split(" ", -1);
        return "・%s %s %s営業日%s"
                .formatted(
                        parts[0],
                        term("Stage", parts[1]),
                        parts[2],
                        Boolean.parseBoolean(parts[3]) ? "(期限超過)" : "");
    }

    private String term(String type, String constant) {
        return terms.getOrDefault(type + "/" + constant, constant);
    }

    private static String oneLine(String subject) {
        return subject.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }
}
