package jp.akashi.web.provider;

import java.util.ArrayList;
import java.util.List;
import jp.akashi.application.Application;
import jp.akashi.application.Overtaken;
import jp.akashi.certification.Settlement;
import jp.akashi.certification.Settlements;
import jp.akashi.scheme.Schemes;
import jp.akashi.web.kit.Moments;
import jp.akashi.wording.Wording;
import org.springframework.stereotype.Component;

/// What the office took into an application of what was certified since it was filed (公表内容の取込み), in
/// words for its provider.
@Component
public class TakenIn {
    private final Settlements settlements;
    private final Schemes schemes;
    private final Wording wording;

    TakenIn(Settlements settlements, Schemes schemes, Wording wording) {
        this.settlements = settlements;
        this.schemes = schemes;
        this.wording = wording;
    }

    /// One act of the office.
    public record Line(String when, List<String> taken, List<String> kept, String reason) {}

    List<Line> of(Application application) {
        return settlements.list(application.id()).stream()
                .map(settlement -> line(settlement, application))
                .toList();
    }

    private Line line(Settlement settlement, Application application) {
        return new Line(
                Moments.print(settlement.signed().at()),
                names(settlement.taken(), application),
                names(settlement.kept(), application),
                settlement.signed().reason());
    }

    private List<String> names(Overtaken places, Application application) {
        var edition = schemes.get(application.edition());
        var names = new ArrayList<String>();
        places.face().forEach(field -> names.add("申請書A " + wording.term(field)));
        if (places.sites()) {
            names.add("データセンター");
        }
        places.items().forEach(item -> names.add(Wording.nameOf(edition, item)));
        return names;
    }
}
