package jp.akashi.demo.crowd;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jp.akashi.kernel.SchemeId;

/// The parts that made-up names are put together from, as `demo/crowd/names.yaml` and
/// `demo/crowd/offers.yaml` have them.
record Names(
        Companies companies,
        Stems stems,
        List<String> ends,
        Places places,
        Coined coined,
        Map<String, List<Offer>> offers) {
    static final Names IN_USE = read();

    record Companies(List<String> marks, List<String> forms, List<String> trades) {}

    /// The beginnings and ends of a stem, with how they sound.
    record Stems(Map<String, String> heads, Map<String, String> tails) {
        int count() {
            return heads.size() * tails.size();
        }

        Stem at(int place) {
            var head = nth(heads, place / tails.size());
            var tail = nth(tails, place % tails.size());
            return new Stem(head.getKey() + tail.getKey(), head.getValue() + tail.getValue());
        }

        private static Map.Entry<String, String> nth(Map<String, String> map, int place) {
            return map.entrySet().stream().skip(place).findFirst().orElseThrow();
        }
    }

    record Stem(String written, String spoken) {}

    /// @param people family names and given names
    record Places(
            List<String> prefectures,
            List<String> towns,
            List<String> streets,
            List<String> numerals,
            People people) {}

    record People(List<String> families, List<String> given) {}

    /// What a provider's own things are called; each combination once.
    record Coined(List<String> first, List<String> middle, List<String> last, List<String> kinds) {
        String at(long place) {
            var kind = kinds.get((int) (place % kinds.size()));
            long rest = place / kinds.size();
            var third = last.get((int) (rest % last.size()));
            rest /= last.size();
            var second = middle.get((int) (rest % middle.size()));
            return first.get((int) (rest / middle.size())) + second + third + kind;
        }

        long count() {
            return (long) first.size() * middle.size() * last.size() * kinds.size();
        }
    }

    /// What a service is for.
    record Offer(String noun, String type, String does) {}

    List<Offer> offers(SchemeId scheme) {
        var own = offers.containsKey(scheme.value()) ? scheme.value() : "asp-saas";
        return Objects.requireNonNull(offers.get(own));
    }

    private static Names read() {
        var names =
                Data.read(
                        "names.yaml",
                        Set.of(
                                "marks",
                                "forms",
                                "trades",
                                "heads",
                                "tails",
                                "ends",
                                "places",
                                "towns",
                                "streets",
                                "numerals",
                                "family-names",
                                "given-names",
                                "coined"));
        var coined = names.part("coined");
        return new Names(
                new Companies(names.list("marks"), names.list("forms"), names.list("trades")),
                new Stems(names.part("heads").texts(), names.part("tails").texts()),
                names.list("ends"),
                new Places(
                        names.list("places"),
                        names.list("towns"),
                        names.list("streets"),
                        names.list("numerals"),
                        new People(names.list("family-names"), names.list("given-names"))),
                new Coined(
                        coined.list("first"),
                        coined.list("middle"),
                        coined.list("last"),
                        coined.list("kinds")),
                offers(Data.read("offers.yaml", Set.of())));
    }

    private static Map<String, List<Offer>> offers(Data file) {
        return file.map(scheme ->
                file.rows(scheme).stream()
                        .map(row ->
                                new Offer(text(row, "noun"), text(row, "type"), text(row, "does")))
                        .toList());
    }

    private static String text(Map<String, String> row, String key) {
        return Objects.requireNonNull(row.get(key), () -> row + " has no " + key);
    }
}
