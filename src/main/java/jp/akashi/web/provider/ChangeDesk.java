package jp.akashi.web.provider;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.akashi.access.Action;
import jp.akashi.application.Application;
import jp.akashi.application.ApplicationKind;
import jp.akashi.application.FaceField;
import jp.akashi.application.ReportedChange;
import jp.akashi.application.ReportedChange.Hit;
import jp.akashi.desk.Desk;
import jp.akashi.examination.OpenExamination;
import jp.akashi.item.Typed;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.Price;
import jp.akashi.kernel.Tokyo;
import jp.akashi.party.Person;
import jp.akashi.scheme.Schemes;
import jp.akashi.surveillance.FileChangeReport;
import jp.akashi.wording.Wording;
import org.springframework.stereotype.Component;

/// Shows what a change report is about, and files it.
@Component
public class ChangeDesk {
    private final Desk desk;
    private final FileChangeReport file;
    private final OpenExamination open;
    private final Schemes schemes;
    private final Wording wording;
    private final InstantSource clock;

    ChangeDesk(
            Desk desk,
            FileChangeReport file,
            OpenExamination open,
            Schemes schemes,
            Wording wording,
            InstantSource clock) {
        this.desk = desk;
        this.file = file;
        this.open = open;
        this.schemes = schemes;
        this.wording = wording;
        this.clock = clock;
    }

    /// Whether a draft is a change report to be filed for the first time.
    static boolean isReport(Folder folder) {
        return folder.draft().kind() == ApplicationKind.CHANGE && !folder.isCorrection();
    }

    ChangeView view(Folder folder) {
        var change = file.change(folder.draft());
        return new ChangeView(
                change.hits().stream().map(hit -> line(hit, folder)).toList(),
                file.hindrances(folder.draft()).stream().map(wording::sentence).distinct().toList(),
                change.reissues() ? reissue(folder) : "",
                change.stops());
    }

    private ChangeView.Line line(Hit hit, Folder folder) {
        var blanks = hit.blanks().stream().map(this::blank);
        var items = hit.items().stream().map(item -> Wording.nameOf(folder.edition(), item));
        var consequence = hit.is().consequence();
        return new ChangeView.Line(
                hit.is().label().ja(),
                hit.is().note().ja(),
                Stream.concat(blanks, items).toList(),
                consequence.reportWithin(),
                consequence.stops());
    }

    private String blank(String key) {
        return Stream.of(FaceField.values())
                .filter(field -> field.key().equals(key))
                .map(wording::term)
                .findFirst()
                .orElse(key);
    }

    private String reissue(Folder folder) {
        var today = Tokyo.today(clock);
        var price = new Price(folder.scheme().fees().reissue(), schemes.taxPercentOn(today));
        return "%,d円(税込)".formatted(price.gross().amount());
    }

    /// By when it had to be reported, when the change took place on a day.
    LocalDate reportBy(Folder folder, LocalDate changedOn) {
        ReportedChange change = file.change(folder.draft());
        return change.reportBy(changedOn);
    }

    Outcome<Application> file(
            Person person, Folder folder, LocalDate changedOn, Map<String, String> typed) {
        var told =
                new FileChangeReport.Told(
                        changedOn,
                        Typed.clean(typed.getOrDefault("reason", "")),
                        typed.containsKey("warned"));
        return desk.act(
                person,
                Action.SUBMIT_APPLICATION,
                Own.subject(folder.draft()),
                () ->
                        file.file(folder.draft(), told, person.id())
                                .map(application -> {
                                    open.open(application);
                                    return application;
                                }));
    }

    List<String> sentences(Outcome.Refused<?> refused) {
        return refused.obstacles().stream().map(wording::sentence).distinct().limit(5).toList();
    }
}
