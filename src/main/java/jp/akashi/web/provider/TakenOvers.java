package jp.akashi.web.provider;

import java.util.List;
import java.util.Optional;
import jp.akashi.application.Application;
import jp.akashi.application.Applications;
import jp.akashi.disclosure.CarryOver.Carried;
import jp.akashi.disclosure.CarryOver.Manner;
import jp.akashi.kernel.ItemId;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.Schemes;
import org.springframework.stereotype.Component;

/// Finds what an answer that was taken over said in the earlier application.
@Component
public class TakenOvers {
    private final Applications applications;
    private final Schemes schemes;

    TakenOvers(Applications applications, Schemes schemes) {
        this.applications = applications;
        this.schemes = schemes;
    }

    Optional<TakenOver> find(Folder folder, ItemId item) {
        var carried = Optional.ofNullable(folder.draft().begun().unconfirmed().get(item));
        return carried.map(waiting -> {
            var earlier =
                    Optional.ofNullable(folder.draft().begun().purpose().from())
                            .flatMap(applications::find);
            return new TakenOver(
                    how(waiting.manner()),
                    earlier.map(found -> said(found, waiting)).orElse(List.of()),
                    folder.dossier().disclosure().answer(item).isEmpty());
        });
    }

    private List<TakenOver.Earlier> said(Application earlier, Carried waiting) {
        var edition = schemes.get(earlier.edition());
        return waiting.from().stream()
                .flatMap(item -> said(earlier, edition, item).stream())
                .toList();
    }

    private static Optional<TakenOver.Earlier> said(
            Application earlier, Edition edition, ItemId item) {
        return edition.findRow(item)
                .map(row ->
                        new TakenOver.Earlier(
                                "No." + row.number() + " " + row.item().label().ja(),
                                Sides.of(row, earlier.dossier())));
    }

    private static String how(Manner manner) {
        return switch (manner) {
            case REWORDED -> "この項目は、前回と設問または記入欄が異なります。";
            case SPLIT -> "この項目は、前回の一つの項目が分かれたものです。";
            case MERGED -> "この項目は、前回の複数の項目が一つになったものです。";
        };
    }
}
