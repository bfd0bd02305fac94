package jp.akashi.web.open.compare;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.akashi.directory.Comparison;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.web.open.Address;

/// Which services are to be compared, and which rows are to be shown.
///
/// @param section the only section to show; empty for all
public record Asked(List<CertificationNumber> numbers, Set<Only> only, String section) {
    public Asked {
        numbers = List.copyOf(numbers);
        only = Set.copyOf(only);
    }

    boolean shows(Comparison.Line line) {
        return (section.isEmpty() || line.place().section().id().equals(section))
                && (only.isEmpty() || only.stream().allMatch(one -> one.shows(line)));
    }

    public boolean isNarrowed() {
        return !only.isEmpty() || !section.isEmpty();
    }

    Asked toggled(Only one) {
        var other = EnumSet.noneOf(Only.class);
        other.addAll(only);
        if (!other.remove(one)) {
            other.add(one);
        }
        return new Asked(numbers, other, section);
    }

    Asked in(String one) {
        return new Asked(numbers, only, one);
    }

    Asked whole() {
        return new Asked(numbers, Set.of(), "");
    }

    Asked without(CertificationNumber number) {
        return new Asked(
                numbers.stream().filter(one -> !one.equals(number)).toList(), only, section);
    }

    String ids() {
        return String.join(",", numbers.stream().map(CertificationNumber::slug).toList());
    }

    /// The address of the comparison under a path: `/compare`, `/compare.csv`.
    public String address(String path) {
        return Address.of(path)
                .with("ids", ids())
                .with("only", Only.print(only))
                .with("section", section)
                .toString();
    }
}
