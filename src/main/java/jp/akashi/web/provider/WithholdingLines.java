package jp.akashi.web.provider;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.akashi.application.WithholdingReason;
import jp.akashi.application.WithholdingRequest;
import jp.akashi.item.Kind;
import jp.akashi.item.Notation;
import jp.akashi.item.Reading;
import jp.akashi.item.Typed;
import jp.akashi.item.Value;
import jp.akashi.kernel.ItemId;
import jp.akashi.scheme.Edition;
import jp.akashi.web.provider.form.Fingerprint;
import jp.akashi.web.provider.form.Sent;

/// Wishes to withhold answers (公表の留保の申し出) as typed, a line each, and an empty line to go on with.
public record WithholdingLines(List<Line> lines, String seen, Map<String, String> errors) {
    private static final int LONGEST_REASON = 1000;

    public record Line(String item, String kind, String reason, String until) {
        static final Line BLANK = new Line("", "", "", "");

        boolean isBlank() {
            return (item + kind + reason + until).isBlank();
        }
    }

    static WithholdingLines of(List<WithholdingRequest> wishes) {
        var lines = new ArrayList<Line>();
        for (var wish : wishes) {
            lines.add(
                    new Line(
                            wish.item().value(),
                            wish.kind().name(),
                            wish.reason(),
                            wish.until().toString()));
        }
        lines.add(Line.BLANK);
        return new WithholdingLines(List.copyOf(lines), fingerprint(wishes), Map.of());
    }

    /// What the form sent; at most a wish for each item.
    static WithholdingLines sent(Sent sent, Edition edition) {
        var lines = new ArrayList<Line>();
        int most = edition.rows().size();
        for (int at = 0; at < most && sent.has("wish:" + at + ":item"); at++) {
            var line =
                    new Line(
                            sent.first("wish:" + at + ":item"),
                            sent.first("wish:" + at + ":kind"),
                            Typed.clean(sent.first("wish:" + at + ":reason")),
                            sent.first("wish:" + at + ":until"));
            if (!line.isBlank()) {
                lines.add(line);
            }
        }
        var errors = new LinkedHashMap<String, String>();
        var wished = new HashSet<String>();
        for (int at = 0; at < lines.size(); at++) {
            check(lines.get(at), "wish:" + at, edition, errors);
            if (!wished.add(lines.get(at).item())) {
                errors.putIfAbsent("wish:" + at + ":item", "同じ項目の申し出は、一つにまとめてください。");
            }
        }
        lines.add(Line.BLANK);
        return new WithholdingLines(List.copyOf(lines), sent.first("seen"), errors);
    }

    static String fingerprint(List<WithholdingRequest> wishes) {
        return Fingerprint.of(
                wishes.stream()
                        .map(wish ->
                                String.join(
                                        "\u001f",
                                        wish.item().value(),
                                        wish.kind().name(),
                                        wish.until().toString(),
                                        wish.reason()))
                        .collect(Collectors.joining("\u001e")));
    }

    WithholdingLines seen(String fingerprint) {
        return new WithholdingLines(lines, fingerprint, errors);
    }

    /// The wishes, when every line can be taken.
    List<WithholdingRequest> wishes() {
        return lines.stream()
                .filter(line -> !line.isBlank())
                .map(line ->
                        new WithholdingRequest(
                                new ItemId(line.item()),
                                WithholdingReason.valueOf(line.kind()),
                                line.reason(),
                                findDay(line.until()).orElseThrow()))
                .toList();
    }

    private static void check(Line line, String name, Edition edition, Map<String, String> errors) {
        boolean known =
                edition.rows().stream().anyMatch(row -> row.id().value().equals(line.item()));
        if (!known) {
            errors.put(name + ":item", "公表の留保を申し出る項目を選んでください。");
        }
        if (Arrays.stream(WithholdingReason.values())
                .noneMatch(kind -> kind.name().equals(line.kind()))) {
            errors.put(name + ":kind", "理由の種類を選んでください。");
        }
        if (line.reason().isEmpty() || line.reason().length() > LONGEST_REASON) {
            errors.put(name + ":reason", "理由を" + LONGEST_REASON + "文字以内で入力してください。");
        }
        if (findDay(line.until()).isEmpty()) {
            errors.put(name + ":until", "期限を日付として読み取れません。例: 2027年3月31日");
        }
    }

    private static Optional<LocalDate> findDay(String typed) {
        return Notation.read(new Kind.Date(), typed) instanceof Reading.Read(Value.Day(var day))
                ? Optional.of(day)
                : Optional.empty();
    }
}
