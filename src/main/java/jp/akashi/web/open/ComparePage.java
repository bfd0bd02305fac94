package jp.akashi.web.open;

import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;
import jp.akashi.directory.Comparison;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.Tokyo;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Registry;
import jp.akashi.scheme.Schemes;
import jp.akashi.web.kit.Actor;
import jp.akashi.web.kit.Page;
import jp.akashi.web.kit.Redirect;
import jp.akashi.web.kit.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Two to five services side by side, item by item.
@Controller
public class ComparePage {
    private final Registry registry;
    private final Schemes schemes;
    private final InstantSource clock;

    public ComparePage(Registry registry, Schemes schemes, InstantSource clock) {
        this.registry = registry;
        this.schemes = schemes;
        this.clock = clock;
    }

    @GetMapping("/compare")
    public View compare(@RequestParam MultiValueMap<String, String> parameters) {
        var ids = parameters.getOrDefault("ids", List.of());
        var only = parameters.getOrDefault("only", List.of()).stream().findFirst().orElse("");
        var picked = Picked.of(ids);
        if (!picked.unreadable().isEmpty()) {
            return Refusal.badRequest(
                    "認定番号として読み取れないものがあります: " + String.join("、", picked.unreadable()));
        }
        var scope = ComparisonView.Scope.of(only);
        if (scope.isEmpty()) {
            return Refusal.badRequest(
                    "「表示」の指定が正しくありません。差異のみは only=differences、共通の項目のみは only=shared と指定してください。");
        }
        if (!ids.isEmpty() && !ids.equals(List.of(picked.joined()))) {
            return Redirect.to(
                    Address.of("/compare")
                            .with("ids", picked.joined())
                            .with("only", only)
                            .toString());
        }
        return compare(picked, scope.get());
    }

    private Page compare(Picked picked, ComparisonView.Scope scope) {
        int count = picked.numbers().size();
        if (count == 0) {
            return Page.of("open/compareStart", Actor.OPEN, "サービスの比較");
        }
        if (count > Comparison.MOST) {
            return Refusal.badRequest(
                    "一度に比較できるのは%d件までです(%d件が指定されています)。".formatted(Comparison.MOST, count));
        }
        var entries = registry.list(picked.numbers());
        if (entries.size() < count) {
            return Refusal.notFound("次の認定番号のサービスは、この台帳にありません: " + missing(picked, entries));
        }
        if (count < Comparison.FEWEST) {
            return Refusal.badRequest(
                    "比較には%d件以上のサービスが必要です。一覧で、もう1件以上選んでください。".formatted(Comparison.FEWEST));
        }
        return page(entries, scope);
    }

    private Page page(List<Entry> entries, ComparisonView.Scope scope) {
        var view =
                ComparisonView.of(
                        Comparison.of(entries, schemes.units()),
                        schemes,
                        Tokyo.today(clock),
                        scope);
        return Page.of("open/compare", Actor.OPEN, "サービスの比較")
                .crumb("認定サービス一覧", "/services")
                .with("comparison", view);
    }

    private static String missing(Picked picked, List<Entry> entries) {
        var present = entries.stream().map(Entry::number).toList();
        return picked.numbers().stream()
                .filter(number -> !present.contains(number))
                .map(CertificationNumber::slug)
                .collect(Collectors.joining("、"));
    }
}
