package jp.akashi.web.provider;

import java.util.List;
import jp.akashi.access.Access;
import jp.akashi.access.Action;
import jp.akashi.certification.Certification;
import jp.akashi.certification.Certifications;
import jp.akashi.desk.Desk;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.Outcome;
import jp.akashi.party.Person;
import jp.akashi.scheme.Schemes;
import jp.akashi.web.kit.Actor;
import jp.akashi.web.kit.Page;
import jp.akashi.wording.Wording;
import org.springframework.stereotype.Component;

/// Finds the certification an address names, for people of the provider that holds it. To everybody
/// else, its former provider too, it is not there.
@Component
public class Holding {
    private final Certifications certifications;
    private final Desk desk;
    private final Schemes schemes;
    private final Wording wording;

    Holding(Certifications certifications, Desk desk, Schemes schemes, Wording wording) {
        this.certifications = certifications;
        this.desk = desk;
        this.schemes = schemes;
        this.wording = wording;
    }

    Certification find(Person person, Action action, String number) {
        var found =
                read(number).stream()
                        .flatMap(each -> certifications.find(each).stream())
                        .findFirst()
                        .orElseThrow(Own::notThere);
        desk.check(person, action, target(found));
        return found;
    }

    private static List<CertificationNumber> read(String number) {
        try {
            return List.of(CertificationNumber.parse(number));
        } catch (IllegalArgumentException noNumber) {
            return List.of();
        }
    }

    static Access.Target target(Certification certification) {
        return Access.Target.of(certification.holder().provider());
    }

    static Desk.Subject subject(Certification certification) {
        return Desk.Subject.of(certification.number(), target(certification));
    }

    static String href(Certification certification) {
        return "/provider/certifications/" + certification.number().slug();
    }

    String printed(Certification certification) {
        return schemes.get(certification.edition().scheme())
                .numbering()
                .print(certification.number());
    }

    /// A page below that of the certification.
    Page page(String template, Certification certification, String title) {
        return Page.of("provider/" + template, Actor.PROVIDER, title)
                .crumb("申請の一覧", "/provider")
                .crumb(
                        printed(certification) + " " + certification.holder().serviceName(),
                        href(certification))
                .with("number", printed(certification))
                .with("service", certification.holder().serviceName())
                .with("href", href(certification));
    }

    List<String> sentences(Outcome.Refused<?> refused) {
        return refused.obstacles().stream().map(wording::sentence).distinct().toList();
    }
}
