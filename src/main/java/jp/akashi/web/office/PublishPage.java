package jp.akashi.web.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.akashi.access.Action;
import jp.akashi.application.WithholdingReason;
import jp.akashi.application.WithholdingRequest;
import jp.akashi.certification.Certification;
import jp.akashi.certification.Certifications;
import jp.akashi.desk.CaseFile;
import jp.akashi.examination.Advance;
import jp.akashi.examination.Event;
import jp.akashi.examination.Stage;
import jp.akashi.kernel.ItemId;
import jp.akashi.party.Person;
import jp.akashi.registry.Publish;
import jp.akashi.registry.Withholding;
import jp.akashi.scheme.Schemes;
import jp.akashi.web.kit.Choice;
import jp.akashi.web.kit.Days;
import jp.akashi.web.kit.Fact;
import jp.akashi.web.kit.Flash;
import jp.akashi.web.kit.Page;
import jp.akashi.wording.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Publishing a certified service (公表), and deciding first on what the provider asked to be
/// withheld.
@Controller
public class PublishPage {
    private static final String WITHHOLD = "withhold:";
    private final Desktop desktop;
    private final CaseFrame frame;
    private final Publish publish;
    private final Advance advance;
    private final Certifications certifications;
    private final Reissues reissues;
    private final Schemes schemes;
    private final Wording wording;

    PublishPage(
            Desktop desktop,
            CaseFrame frame,
            Publish publish,
            Advance advance,
            Certifications certifications,
            Reissues reissues,
            Schemes schemes,
            Wording wording) {
        this.reissues = reissues;
        this.desktop = desktop;
        this.frame = frame;
        this.publish = publish;
        this.advance = advance;
        this.certifications = certifications;
        this.schemes = schemes;
        this.wording = wording;
    }

    /// A wish to withhold an answer, with what the office may decide on it.
    public record Wanted(
            String item, String row, String reason, List<Choice> kinds, String until) {}

    @GetMapping("/office/cases/{id}/publish")
    Page show(Person person, @PathVariable String id) {
        var file = desktop.open(person, id);
        var certification = certifications.findOf(file.application().id());
        return frame.page("office/publish", file, "publish")
                .with("open", file.examination().stage() == Stage.GRANTED)
                .with("facts", certification.map(this::facts).orElse(List.of()))
                .with("wanted", wanted(file))
                .with(
                        "page",
                        certification.map(found -> "/services/" + found.number().slug()).orElse(""))
                .with("isPublished", file.examination().stage() == Stage.PUBLISHED);
    }

    @PostMapping("/office/cases/{id}/publish")
    Flash publish(
            Person person,
            @PathVariable String id,
            @RequestParam long version,
            @RequestParam Map<String, String> form) {
        var withholdings = withholdings(form);
        if (withholdings.isEmpty()) {
            return Flash.refused(
                    "/office/cases/" + id + "/publish", "留保の期限は、2026-04-01 のように入力してください。");
        }
        var wish =
                new Desktop.Wish(
                        Action.PUBLISH, version, "/office/cases/" + id + "/publish", "公表しました。");
        return desktop.act(
                person,
                id,
                wish,
                seat -> {
                    var application = seat.file().application();
                    var certification = certifications.findOf(application.id()).orElseThrow();
                    return publish.publish(certification, application, withholdings.get())
                            .then(entry -> advance.take(seat.hand(), seat.seen(), Event.PUBLISH))
                            .then(next -> reissues.charge(application, person.id()).map(_ -> next));
                });
    }

    /// The withholdings decided in the form; empty when a date cannot be read.
    private static Optional<List<Withholding>> withholdings(Map<String, String> form) {
        var decided = new ArrayList<Withholding>();
        for (var key : form.keySet()) {
            if (key.startsWith(WITHHOLD)) {
                var item = key.substring(WITHHOLD.length());
                var until = Days.read(form.getOrDefault("until:" + item, ""));
                if (until.isEmpty()) {
                    return Optional.empty();
                }
                decided.add(withholding(form, item, until.get()));
            }
        }
        return Optional.of(decided);
    }

    private static Withholding withholding(Map<String, String> form, String item, LocalDate until) {
        return new Withholding(
                new ItemId(item),
                WithholdingReason.valueOf(form.getOrDefault("kind:" + item, "OTHER")),
                form.getOrDefault("reason:" + item, "").strip(),
                until);
    }

    private List<Wanted> wanted(CaseFile file) {
        var edition = schemes.get(file.application().edition());
        return file.application().dossier().faceSheet().withholdings().stream()
                .map((WithholdingRequest request) ->
                        new Wanted(
                                request.item().value(),
                                Wording.nameOf(edition, request.item()),
                                request.reason(),
                                Arrays.stream(WithholdingReason.values())
                                        .map(kind ->
                                                new Choice(kind.name(), wording.term(kind))
                                                        .chosen(kind == request.kind()))
                                        .toList(),
                                request.until().toString()))
                .toList();
    }

    private List<Fact> facts(Certification certification) {
        var scheme = schemes.get(certification.edition().scheme());
        return List.of(
                new Fact("認定番号", scheme.numbering().print(certification.number())),
                new Fact("サービス名称", certification.holder().serviceName()),
                new Fact("事業者名称", certification.holder().providerName()),
                new Fact("認定年月日", Days.print(certification.certifiedOn())),
                new Fact("有効期間", Days.print(certification.term())));
    }
}
