package jp.akashi.web.open.require;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import jp.akashi.directory.Holding;
import jp.akashi.guide.Profiles;
import jp.akashi.kernel.Label;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Registry;
import jp.akashi.scheme.Schemes;
import jp.akashi.web.kit.Actor;
import jp.akashi.web.kit.Language;
import jp.akashi.web.kit.Page;
import jp.akashi.web.kit.PublicAddress;
import jp.akashi.web.kit.Refusal;
import jp.akashi.web.kit.Validity;
import jp.akashi.web.open.Picked;
import jp.akashi.web.open.compare.CellView;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// One service held against a requirement in full detail, and the annex to a procurement document
/// (調達資料の別紙) that holds all of them.
@Controller
public class OneServicePage {
    private static final int MOST_IN_ANNEX = 100;

    private final Notes notes;
    private final Outlook outlook;
    private final Chooser chooser;
    private final Registry registry;
    private final Schemes schemes;
    private final Profiles profiles;

    public OneServicePage(
            Notes notes, Outlook outlook, Chooser chooser, Outlook.Register register) {
        this.notes = notes;
        this.outlook = outlook;
        this.chooser = chooser;
        this.registry = register.registry();
        this.schemes = register.schemes();
        this.profiles = register.guide().profiles();
    }

    /// A condition with everything the service says on its item.
    public record Detail(RequireView.Held held, CellView cell) {}

    /// All the page of one service shows.
    public record OneView(
            Entry entry,
            Validity validity,
            Holding musts,
            List<Detail> details,
            String back,
            int wants) {}

    @GetMapping("/requirements/{number:[^.]+}")
    public View one(
            @PathVariable String number, @RequestParam MultiValueMap<String, String> parameters) {
        var wanted = Wanted.of(parameters, notes);
        if (!wanted.faults().isEmpty()) {
            return RequirePage.wrong(wanted);
        }
        var entry =
                Picked.of(List.of(number)).numbers().stream().findFirst().flatMap(registry::find);
        if (entry.isEmpty()) {
            return Refusal.notFound(
                    new Label(
                            "この認定番号のサービスは、この台帳にありません。",
                            "The register has no service with this number."));
        }
        return Page.of("open/require/one", Actor.OPEN, entry.get().face().serviceName())
                .crumb(RequirePage.TITLE, wanted.address("/requirements"))
                .with("one", view(wanted, entry.get()))
                .with("profiles", profiles(entry.get()))
                .with("caution", profiles.caution())
                .with("units", schemes.units());
    }

    /// The ready-made requirements, each held against the service.
    private List<ProfileView> profiles(Entry entry) {
        return ProfileView.of(profiles, notes, "/requirements/" + entry.number().slug());
    }

    private OneView view(Wanted wanted, Entry entry) {
        var line = outlook.line(wanted.requirement(), entry);
        var standing = wanted.requirement().of(entry, schemes.units());
        var conditions = wanted.requirement().conditions();
        var edition = schemes.get(entry.edition());
        var details =
                line.each().stream()
                        .map(held -> {
                            var item = conditions.get(held.number() - 1).item();
                            return new Detail(
                                    held,
                                    CellView.of(
                                            edition.findRow(item).map(row -> row.item()),
                                            entry.statement(item)));
                        })
                        .toList();
        return new OneView(
                entry,
                Validity.of(entry.standing(), outlook.today()),
                standing.musts(),
                details,
                wanted.address("/requirements"),
                standing.wants());
    }

    @GetMapping("/requirements/annex")
    public View annex(
            @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request,
            Language say) {
        var wanted = Wanted.of(parameters, notes);
        if (!wanted.faults().isEmpty()) {
            return RequirePage.wrong(wanted);
        }
        if (wanted.isEmpty()) {
            return Refusal.badRequest(
                    new Label("条件が1件もありません。要件を決めてから開いてください。", "There is no condition yet."));
        }
        var view =
                outlook.view(
                        wanted,
                        chooser.adding(new LinkedMultiValueMap<>(), wanted, say),
                        new Outlook.Shown(Optional.empty(), 1, MOST_IN_ANNEX));
        return Page.of(
                        "open/require/annex",
                        Actor.OPEN,
                        new Label("要件と適合状況(別紙)", "Requirement and result (annex)"))
                .crumb(RequirePage.TITLE, wanted.address("/requirements"))
                .with("view", view)
                .with(
                        "address",
                        PublicAddress.of(request, say.href(wanted.address("/requirements"))));
    }
}
