package jp.akashi.web.provider;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.akashi.application.Application;
import jp.akashi.disclosure.CarryOver.Carried;
import jp.akashi.disclosure.CarryOver.Manner;
import jp.akashi.kernel.ItemId;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.Schemes;
import jp.akashi.scheme.Section;
import jp.akashi.wording.Wording;
import org.springframework.stereotype.Component;

/// Finds what answers that were taken over said in the earlier application.
@Component
public class TakenOvers {
    private final OwnEarlier earliers;
    private final Schemes schemes;

    TakenOvers(OwnEarlier earliers, Schemes schemes) {
        this.earliers = earliers;
        this.schemes = schemes;
    }

    /// What of a section waits to be confirmed, by item, in the order of the form.
    Map<ItemId, TakenOver> list(Folder folder, Section section) {
        var waiting = new LinkedHashMap<ItemId, Carried>();
        for (var row : section.rows()) {
            Optional.ofNullable(folder.draft().begun().unconfirmed().get(row.id()))
                    .ifPresent(carried -> waiting.put(row.id(), carried));
        }
        if (waiting.isEmpty()) {
            return Map.of();
        }
        var earlier = earlier(folder);
        var taken = new LinkedHashMap<ItemId, TakenOver>();
        waiting.forEach((item, carried) ->
                taken.put(
                        item,
                        new TakenOver(
                                how(carried.manner()),
                                earlier.map(found -> said(found, carried)).orElse(List.of()),
                                folder.dossier().disclosure().answer(item).isEmpty())));
        return taken;
    }

    /// The application a draft goes on from, as far as its provider may read it.
    Optional<Application> earlier(Folder folder) {
        return earliers.find(folder.draft().begun().purpose(), folder.draft().provider());
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
                                Wording.nameOf(row), Sides.of(row, earlier.dossier())));
    }

    private static String how(Manner manner) {
        return switch (manner) {
            case REWORDED -> "この項目は、前回と設問または記入欄が異なります。";
            case SPLIT -> "この項目は、前回の一つの項目が分かれたものです。";
            case MERGED -> "この項目は、前回の複数の項目が一つになったものです。";
        };
    }
}
