package jp.akashi.web.open;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jp.akashi.directory.Search;
import jp.akashi.kernel.SchemeId;
import jp.akashi.scheme.Schemes;

/// What a reader asks of the list, as the address says it: words, a scheme, an order, a page, and
/// the services picked so far for a comparison.
public record Query(String words, String scheme, Search.Order order, int page, Picked picked) {
    static final int SIZE = 20;
    static final int LONGEST = 200;

    private static final int LAST_PAGE = 100_000;

    /// The outcome of reading an address.
    sealed interface Read {}

    record Understood(Query query) implements Read {}

    record Misread(String sentence) implements Read {}

    static Read read(Map<String, List<String>> parameters, Schemes schemes) {
        var words = first(parameters, "q").strip();
        var scheme = first(parameters, "scheme");
        var order = order(first(parameters, "order"));
        var page = page(first(parameters, "page"));
        var picked = Picked.of(parameters.getOrDefault("ids", List.of()));
        if (words.length() > LONGEST) {
            return new Misread(
                    "検索の言葉は%d文字までで入力してください(いまは%d文字です)。".formatted(LONGEST, words.length()));
        }
        if (!scheme.isEmpty()
                && schemes.all().stream().noneMatch(one -> one.id().value().equals(scheme))) {
            return new Misread("「制度」の指定が正しくありません。一覧の絞り込みから選び直してください。");
        }
        if (order.isEmpty()) {
            return new Misread(
                    "「並び順」の指定が正しくありません。新しい順(newest)、サービス名順(name)、事業者名順(provider)から選んでください。");
        }
        if (page.isEmpty()) {
            return new Misread("「ページ」は1以上の整数で指定してください。");
        }
        if (!picked.unreadable().isEmpty()) {
            return new Misread("認定番号として読み取れないものがあります: " + String.join("、", picked.unreadable()));
        }
        return new Understood(new Query(words, scheme, order.get(), page.get(), picked));
    }

    Search search() {
        var only =
                scheme.isEmpty() ? Optional.<SchemeId>empty() : Optional.of(new SchemeId(scheme));
        return new Search(
                Search.words(words), only, order, new Search.Slice((page - 1) * SIZE, SIZE));
    }

    public String address(int toPage, Picked with) {
        return Address.of("/services")
                .with("q", words)
                .with("scheme", scheme)
                .with("order", order == Search.Order.NEWEST ? "" : key(order))
                .with("page", toPage == 1 ? "" : String.valueOf(toPage))
                .with("ids", with.joined())
                .toString();
    }

    static String key(Search.Order order) {
        return order.name().toLowerCase(Locale.ROOT);
    }

    private static String first(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream().findFirst().orElse("");
    }

    private static Optional<Search.Order> order(String text) {
        if (text.isEmpty()) {
            return Optional.of(Search.Order.NEWEST);
        }
        return List.of(Search.Order.values()).stream()
                .filter(order -> key(order).equals(text))
                .findFirst();
    }

    private static Optional<Integer> page(String text) {
        if (text.isEmpty()) {
            return Optional.of(1);
        }
        return text.matches("[1-9][0-9]{0,5}")
                ? Optional.of(Integer.valueOf(text)).filter(page -> page <= LAST_PAGE)
                : Optional.empty();
    }
}
