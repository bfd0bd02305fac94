package jp.akashi.web.open;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.time.LocalDate;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.Tokyo;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Registry;
import jp.akashi.scheme.Schemes;
import jp.akashi.web.kit.Actor;
import jp.akashi.web.kit.Days;
import jp.akashi.web.kit.Page;
import jp.akashi.web.kit.PublicAddress;
import jp.akashi.web.kit.Redirect;
import jp.akashi.web.kit.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/// The page of a certified service, with every item it discloses.
@Controller
public class ServicePage {
    private final Registry registry;
    private final Schemes schemes;
    private final InstantSource clock;

    public ServicePage(Registry registry, Schemes schemes, InstantSource clock) {
        this.registry = registry;
        this.schemes = schemes;
        this.clock = clock;
    }

    @GetMapping("/services/{number:[^.]+}")
    public View show(@PathVariable String number, HttpServletRequest request) {
        var picked = Picked.of(java.util.List.of(number));
        if (picked.numbers().size() != 1) {
            return Refusal.notFound("認定番号の形ではありません。アドレスの最後は「ai-0001-2204」のような認定番号です。");
        }
        var asked = picked.numbers().getFirst();
        if (!asked.slug().equals(number)) {
            return Redirect.forEver("/services/" + Address.encoded(asked.slug()));
        }
        return registry.find(asked)
                .<View>map(entry -> page(entry, request))
                .orElseGet(() -> unknown(asked));
    }

    private Page page(Entry entry, HttpServletRequest request) {
        var today = Tokyo.today(clock);
        var service = ServiceView.of(entry, schemes, today);
        return Page.of("open/service", Actor.OPEN, entry.face().serviceName())
                .crumb("認定サービス一覧", "/services")
                .with("service", service)
                .with("citation", citation(service, request, today));
    }

    private static Citation citation(
            ServiceView service, HttpServletRequest request, LocalDate today) {
        var url = PublicAddress.of(request, "/services/" + Address.encoded(service.slug()));
        var entry = service.entry();
        return new Citation(
                url,
                "%s「%s」認定番号 %s、クラウドサービス情報開示認定 台帳(Akashi)、%s公表 第%d版、%s(%s閲覧)"
                        .formatted(
                                entry.face().providerName(),
                                entry.face().serviceName(),
                                entry.printed(),
                                Days.print(entry.standing().publishedAt()),
                                entry.standing().revision(),
                                url,
                                Days.print(today)));
    }

    private static Page unknown(CertificationNumber number) {
        return Refusal.notFound("認定番号「%s」のサービスは、この台帳にありません。".formatted(number.printed(" ")));
    }
}
