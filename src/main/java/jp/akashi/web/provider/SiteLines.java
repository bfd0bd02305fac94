package jp.akashi.web.provider;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jp.akashi.application.SiteChange;
import jp.akashi.item.Typed;
import jp.akashi.web.provider.form.Fingerprint;
import jp.akashi.web.provider.form.Sent;

/// The data centres as typed, a line each: the name it had, and the name it is to have. Two empty
/// lines stand at the end to go on with.
public record SiteLines(List<Line> lines, String seen, Map<Integer, String> errors) {
    private static final int MOST = 50;
    private static final int LONGEST = 100;

    public record Line(String was, String name) {}

    static SiteLines of(List<String> sites) {
        var lines = new ArrayList<Line>();
        sites.forEach(site -> lines.add(new Line(site, site)));
        return new SiteLines(open(lines), fingerprint(sites), Map.of());
    }

    static SiteLines sent(Sent sent) {
        var lines = new ArrayList<Line>();
        for (int at = 0; sent.has("site:" + at) && at <= MOST; at++) {
            var name = Typed.clean(sent.first("site:" + at)).replace('\n', ' ');
            lines.add(new Line(sent.first("was:" + at), name));
        }
        return new SiteLines(open(lines), sent.first("seen"), errors(lines));
    }

    static String fingerprint(List<String> sites) {
        return Fingerprint.of(String.join("\u001f", sites));
    }

    /// The change they ask for, when every line can be taken.
    Optional<SiteChange> findChange() {
        return errors.isEmpty()
                ? Optional.of(
                        new SiteChange(
                                lines.stream()
                                        .filter(line -> !line.name().isEmpty())
                                        .map(line -> new SiteChange.Site(line.was(), line.name()))
                                        .toList()))
                : Optional.empty();
    }

    public List<String> names() {
        return lines.stream().map(Line::name).filter(name -> !name.isEmpty()).toList();
    }

    private static List<Line> open(List<Line> lines) {
        var open = new ArrayList<>(lines);
        while (open.size() < 2 || !open.get(open.size() - 2).name().isEmpty()) {
            open.add(new Line("", ""));
        }
        return List.copyOf(open);
    }

    private static Map<Integer, String> errors(List<Line> lines) {
        var errors = new TreeMap<Integer, String>();
        var names = new LinkedHashSet<String>();
        for (int at = 0; at < lines.size(); at++) {
            var name = lines.get(at).name();
            if (name.length() > LONGEST) {
                errors.put(at, "データセンターの名称は" + LONGEST + "文字以内で入力してください。");
            } else if (!name.isEmpty() && !names.add(name)) {
                errors.put(at, "「" + name + "」が重なっています。データセンターごとに別の名称を付けてください。");
            }
        }
        if (names.size() > MOST) {
            errors.put(MOST, "データセンターは" + MOST + "か所まで登録できます。");
        }
        return Map.copyOf(errors);
    }
}
