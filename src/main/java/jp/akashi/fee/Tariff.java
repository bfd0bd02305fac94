package jp.akashi.fee;

import java.util.Optional;
import jp.akashi.application.Applications;
import jp.akashi.application.Purpose;
import jp.akashi.kernel.Yen;
import jp.akashi.scheme.Scheme;

/// What an application costs without tax (別表1): the scheme's amount for its kind; for a switch the
/// one the scheme names for where it comes from.
public final class Tariff {
    private final Applications applications;

    public Tariff(Applications applications) {
        this.applications = applications;
    }

    public Yen net(Scheme scheme, Purpose purpose) {
        return switch (purpose.kind()) {
            case NEW -> scheme.fees().newApplication();
            case RENEWAL -> scheme.fees().renewal();
            case CHANGE -> scheme.fees().change();
            case SWITCH -> scheme.fees().of(switched(scheme, purpose));
            case TAKEN_OVER -> new Yen(0);
        };
    }

    private Scheme.FeeKind switched(Scheme scheme, Purpose purpose) {
        return Optional.ofNullable(purpose.from())
                .flatMap(applications::find)
                .flatMap(earlier -> scheme.findSwitchFrom(earlier.edition().scheme()))
                .map(Scheme.Switch::fee)
                .orElse(Scheme.FeeKind.NEW);
    }
}
