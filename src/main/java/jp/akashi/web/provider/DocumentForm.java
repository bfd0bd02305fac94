package jp.akashi.web.provider;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.akashi.evidence.Evidence;
import jp.akashi.evidence.EvidenceKind;
import jp.akashi.item.Kind;
import jp.akashi.item.Notation;
import jp.akashi.item.Reading;
import jp.akashi.item.Typed;
import jp.akashi.item.Value;
import jp.akashi.web.kit.Choice;
import jp.akashi.web.kit.Field;
import jp.akashi.web.provider.form.Fingerprint;
import jp.akashi.web.provider.form.Sent;
import jp.akashi.wording.Wording;
import org.jspecify.annotations.Nullable;

/// What is known of a document beside its bytes, as typed: its title and kind, when it was issued,
/// and for a copy of a web page where and when it was taken.
public record DocumentForm(Map<String, String> typed, String seen, Map<String, String> errors) {
    private static final List<String> NAMES =
            List.of("title", "kind", "issued", "expires", "language", "copy", "url", "captured");
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_URL = 2000;

    static DocumentForm of(Evidence document) {
        var capture = document.capture();
        var typed = new LinkedHashMap<String, String>();
        typed.put("title", document.title());
        typed.put("kind", document.kind().name());
        typed.put("issued", print(document.issuedOn()));
        typed.put("expires", print(document.nature().expiresOn()));
        typed.put("language", document.nature().tongue().name());
        typed.put("copy", document.nature().copy().name());
        typed.put("url", capture == null ? "" : capture.url());
        typed.put("captured", capture == null ? "" : print(capture.capturedOn()));
        return new DocumentForm(typed, fingerprint(document), Map.of());
    }

    static DocumentForm sent(Sent sent) {
        var typed = new LinkedHashMap<String, String>();
        for (var name : NAMES) {
            typed.put(name, Typed.clean(sent.first(name)).replace('\n', ' '));
        }
        return new DocumentForm(typed, sent.first("seen"), errors(typed));
    }

    static String fingerprint(Evidence document) {
        return Fingerprint.of(
                String.join(
                        "\u001f",
                        document.title(),
                        document.kind().name(),
                        String.valueOf(document.issuedOn()),
                        String.valueOf(document.nature()),
                        String.valueOf(document.capture())));
    }

    DocumentForm seen(String fingerprint) {
        return new DocumentForm(typed, fingerprint, errors);
    }

    public String get(String name) {
        return typed.getOrDefault(name, "");
    }

    public Field field(String name, String label) {
        return Field.of(name, label).value(get(name)).error(errors.get(name));
    }

    /// The document with what was typed about it.
    Evidence in(Evidence document) {
        var url = get("url");
        var captured = findDay(get("captured")).orElse(null);
        var kind = EvidencePage.kind(get("kind"));
        boolean web = kind == EvidenceKind.WEB_PAGE || !url.isEmpty() || captured != null;
        return new Evidence(
                document.id(),
                document.label(),
                get("title"),
                kind,
                document.file(),
                web ? new Evidence.WebCapture(url, captured) : null,
                findDay(get("issued")).orElse(null),
                nature());
    }

    private Evidence.Nature nature() {
        return new Evidence.Nature(
                constant(Evidence.Tongue.values(), "language", Evidence.Tongue.JAPANESE),
                constant(Evidence.Copy.values(), "copy", Evidence.Copy.UNSAID),
                findDay(get("expires")).orElse(null));
    }

    private <E extends Enum<E>> E constant(E[] all, String name, E otherwise) {
        return Arrays.stream(all)
                .filter(each -> each.name().equals(get(name)))
                .findFirst()
                .orElse(otherwise);
    }

    /// The languages and the sorts of copies there are to choose from.
    static List<Choice> choices(Enum<?>[] all, Wording wording) {
        return Arrays.stream(all).map(each -> new Choice(each.name(), wording.term(each))).toList();
    }

    private static Map<String, String> errors(Map<String, String> typed) {
        var errors = new LinkedHashMap<String, String>();
        var title = typed.getOrDefault("title", "");
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            errors.put("title", "資料名を" + LONGEST_TITLE + "文字以内で入力してください。");
        }
        for (var name : List.of("issued", "expires", "captured")) {
            var day = typed.getOrDefault(name, "");
            if (!day.isEmpty() && findDay(day).isEmpty()) {
                errors.put(name, "日付として読み取れません。例: 2022年4月1日、2022-04-01、令和4年4月1日");
            }
        }
        if (endsBeforeItBegins(typed)) {
            errors.put("expires", "有効期限は、発行日・作成日より後の日付にしてください。");
        }
        var url = typed.getOrDefault("url", "");
        if (!url.isEmpty() && !url.matches("(?i)https?://\\S+") || url.length() > LONGEST_URL) {
            errors.put("url", "http:// または https:// で始まるURLを入力してください。");
        }
        return errors;
    }

    private static boolean endsBeforeItBegins(Map<String, String> typed) {
        var issued = findDay(typed.getOrDefault("issued", ""));
        var expires = findDay(typed.getOrDefault("expires", ""));
        return issued.isPresent() && expires.filter(issued.get()::isAfter).isPresent();
    }

    private static Optional<LocalDate> findDay(String typed) {
        return Notation.read(new Kind.Date(), typed) instanceof Reading.Read(Value.Day(var day))
                ? Optional.of(day)
                : Optional.empty();
    }

    private static String print(@Nullable LocalDate date) {
        return date == null ? "" : date.toString();
    }
}
