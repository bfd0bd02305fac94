package jp.akashi.web.office;

import java.util.List;
import jp.akashi.access.Action;
import jp.akashi.certification.Certification;
import jp.akashi.certification.Certifications;
import jp.akashi.party.Person;
import jp.akashi.renewal.Declination;
import jp.akashi.renewal.Declinations;
import jp.akashi.scheme.Schemes;
import jp.akashi.web.kit.Actor;
import jp.akashi.web.kit.Days;
import jp.akashi.web.kit.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// 更新しない旨の回答: which certifications are not renewed, and why.
@Controller
public class RenewalsPage {
    private static final int MOST = 200;
    private final Desktop desktop;
    private final Declinations declinations;
    private final Certifications certifications;
    private final Schemes schemes;

    RenewalsPage(
            Desktop desktop,
            Declinations declinations,
            Certifications certifications,
            Schemes schemes) {
        this.desktop = desktop;
        this.declinations = declinations;
        this.certifications = certifications;
        this.schemes = schemes;
    }

    /// A certification that is not renewed.
    public record Line(
            String slug,
            String number,
            String service,
            String provider,
            String expires,
            String said,
            String reason) {}

    @GetMapping("/office/renewals")
    Page show(Person person) {
        desktop.check(person, Action.SEE_QUEUE);
        return Page.of("office/renewals", Actor.OFFICE, "更新しない旨の回答")
                .crumb("審査の一覧", "/office")
                .with("lines", lines());
    }

    private List<Line> lines() {
        return declinations.list(MOST).stream()
                .flatMap(said ->
                        certifications.find(said.number()).stream().map(held -> line(said, held)))
                .toList();
    }

    private Line line(Declination said, Certification held) {
        return new Line(
                said.number().slug(),
                schemes.get(held.edition().scheme()).numbering().print(said.number()),
                held.holder().serviceName(),
                held.holder().providerName(),
                Days.print(said.expiresOn()),
                Days.print(said.at()),
                said.reason());
    }
}
