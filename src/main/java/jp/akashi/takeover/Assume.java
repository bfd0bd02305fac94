package jp.akashi.takeover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.akashi.application.FaceField;
import jp.akashi.kernel.EditionId;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.Row;
import jp.akashi.scheme.Schemes;

/// Fills what the earlier register leaves open, and says what it filled it with.
final class Assume {
    private final Schemes schemes;
    private final EarlierEntry service;

    Assume(Schemes schemes, EarlierEntry service) {
        this.schemes = schemes;
        this.service = service;
    }

    /// The edition in force when the service was disclosed last, or else when its term began.
    EditionId edition() {
        var scheme = schemes.get(service.scheme());
        var days = service.days();
        LocalDate day =
                Objects.requireNonNullElse(days.disclosedOn(), days.terms().present().from());
        return scheme.findEditionOn(day)
                .map(Edition::id)
                .orElseGet(() -> scheme.editions().getFirst().id());
    }

    /// @param provider what was assumed about the provider
    List<Assumption> all(Optional<Form> form, List<Assumption> provider) {
        var all = new ArrayList<Assumption>();
        var terms = service.days().terms();
        if (terms.counted()) {
            var term = terms.present();
            all.add(new Assumption(Assumption.Kind.TERM_COUNTED, term.from() + "/" + term.until()));
        }
        form.ifPresentOrElse(
                read -> of(read, all),
                () -> {
                    all.add(
                            new Assumption(
                                    Assumption.Kind.EDITION_CHOSEN, edition().date().toString()));
                    all.add(new Assumption(Assumption.Kind.NO_DISCLOSURES, ""));
                });
        all.addAll(provider);
        return all;
    }

    private void of(Form form, List<Assumption> all) {
        var sheet = form.dossier().faceSheet();
        other(sheet.get(FaceField.SERVICE_NAME), service.names().service(), all);
        other(sheet.get(FaceField.PROVIDER_NAME), service.names().provider(), all);
        long blanks =
                schemes.get(form.dossier().edition()).rows().stream()
                        .filter(Row::isMandatory)
                        .filter(row -> form.dossier().disclosure().answer(row.id()).isEmpty())
                        .count();
        counted(Assumption.Kind.WITHHELD, sheet.withholdings().size(), all);
        counted(Assumption.Kind.NO_DOCUMENTS, form.documents(), all);
        counted(Assumption.Kind.BLANKS, blanks, all);
    }

    private static void other(String inForm, String inRegister, List<Assumption> all) {
        if (!inForm.isEmpty() && !inForm.equals(inRegister)) {
            all.add(new Assumption(Assumption.Kind.OTHER_NAMES, inForm));
        }
    }

    private static void counted(Assumption.Kind kind, long count, List<Assumption> all) {
        if (count > 0) {
            all.add(new Assumption(kind, Long.toString(count)));
        }
    }
}
