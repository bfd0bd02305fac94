package jp.akashi.takeover;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.akashi.certification.Ending;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.SchemeId;
import jp.akashi.registry.Origin;
import org.jspecify.annotations.Nullable;

/// A service as a line of the earlier register has it.
///
/// @param line its number in the file
/// @param form the name of the file with its disclosures; empty when the line names none
public record EarlierEntry(
        int line,
        CertificationNumber number,
        SchemeId scheme,
        Names names,
        Days days,
        String form) {
    /// Who offers what. The corporate number and the address may be empty.
    public record Names(
            String service,
            String provider,
            String corporateNumber,
            String url,
            List<Origin.Former> formerProviders) {
        public Names {
            formerProviders = List.copyOf(formerProviders);
        }
    }

    /// Since when it is certified and for which terms, the present one last.
    ///
    /// @param disclosedOn the day of the disclosure that is published, where the register has it
    /// @param ending why it was in force no more before its term was over
    public record Days(
            LocalDate certifiedOn,
            @Nullable LocalDate disclosedOn,
            Terms terms,
            @Nullable Ending ending) {}

    /// What the line says in one way of writing, so that two can be held against each other.
    Map<Column, String> said() {
        var said = new EnumMap<Column, String>(Column.class);
        said.put(Column.SCHEME, scheme.value());
        said.put(Column.NUMBER, number.slug());
        said.put(Column.SERVICE, names.service());
        said.put(Column.PROVIDER, names.provider());
        said.put(Column.CORPORATE_NUMBER, names.corporateNumber());
        said.put(Column.SERVICE_URL, names.url());
        said.put(
                Column.FORMER_PROVIDERS,
                names.formerProviders().stream()
                        .map(Origin.Former::printed)
                        .collect(Collectors.joining("; ")));
        said.put(Column.CERTIFIED_ON, days.certifiedOn().toString());
        var disclosed = days.disclosedOn();
        said.put(Column.DISCLOSED_ON, disclosed == null ? "" : disclosed.toString());
        said.put(Column.TERM_FROM, days.terms().present().from().toString());
        said.put(Column.TERM_UNTIL, days.terms().present().until().toString());
        var ending = days.ending();
        said.put(Column.ENDED_AS, ending == null ? "" : ending.kind().name());
        said.put(Column.ENDED_ON, ending == null ? "" : ending.on().toString());
        return said;
    }
}
