package jp.akashi.cli.schemes;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.Scheme;
import jp.akashi.scheme.Schemes;
import jp.akashi.setting.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// Finds the edition somebody names: `asp-saas` for the one in force, `asp-saas/2008-04-01` for one
/// by its date.
final class EditionChoice {
    private final CommandLine command;
    private final Schemes schemes;
    private final LocalDate today;

    EditionChoice(CommandLine command, Schemes schemes, LocalDate today) {
        this.command = command;
        this.schemes = schemes;
        this.today = today;
    }

    /// @throws ParameterException that says which ids there are
    Edition get(String id) {
        int slash = id.indexOf('/');
        var scheme = scheme(slash < 0 ? id : id.substring(0, slash));
        return slash < 0 ? inForce(scheme) : of(scheme, id.substring(slash + 1));
    }

    private Scheme scheme(String id) {
        return schemes.all().stream()
                .filter(scheme -> scheme.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> unknown("scheme", id, schemeIds()));
    }

    /// The edition in force, or the first where none has taken effect yet.
    private Edition inForce(Scheme scheme) {
        return scheme.findEditionOn(today)
                .orElseGet(() ->
                        scheme.editions().stream()
                                .min(Comparator.comparing(Edition::effective))
                                .orElseThrow());
    }

    private Edition of(Scheme scheme, String date) {
        return scheme.editions().stream()
                .filter(edition -> edition.id().date().toString().equals(date))
                .findFirst()
                .orElseThrow(() ->
                        unknown(
                                "edition",
                                scheme.id() + "/" + date,
                                scheme.editions().stream()
                                        .map(edition -> edition.id().toString())
                                        .toList()));
    }

    private ParameterException unknown(String kind, String id, List<String> known) {
        var hint =
                Nearest.to(id, known)
                        .map("; did you mean '%s'?"::formatted)
                        .orElseGet(() ->
                                known.stream()
                                        .collect(Collectors.joining(", ", "; there is ", ".")));
        return new ParameterException(command, "Unknown %s '%s'%s".formatted(kind, id, hint));
    }

    private List<String> schemeIds() {
        return schemes.all().stream().map(scheme -> scheme.id().value()).toList();
    }
}
