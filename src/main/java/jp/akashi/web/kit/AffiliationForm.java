package jp.akashi.web.kit;

import java.util.ArrayList;
import java.util.List;
import jp.akashi.committee.Affiliation;
import jp.akashi.committee.Profile;
import jp.akashi.item.Typed;
import jp.akashi.kernel.PersonId;
import org.springframework.util.MultiValueMap;

/// The form of a member's affiliations (所属・兼職先), which the member and the office fill in alike.
public final class AffiliationForm {
    /// So many blank lines follow what is there.
    private static final int BLANK = 3;

    private static final int MOST = 50;

    private AffiliationForm() {}

    public static List<Affiliation> lines(Profile profile) {
        var lines = new ArrayList<>(profile.affiliations());
        for (int i = 0; i < BLANK; i++) {
            lines.add(new Affiliation("", "", ""));
        }
        return List.copyOf(lines);
    }

    /// A line without a name is no line.
    public static Profile read(PersonId member, MultiValueMap<String, String> form) {
        var names = form.getOrDefault("name", List.of());
        var affiliations = new ArrayList<Affiliation>();
        for (int i = 0; i < Math.min(MOST, names.size()); i++) {
            if (!at(form, "name", i).isBlank()) {
                affiliations.add(
                        new Affiliation(
                                at(form, "number", i), at(form, "name", i), at(form, "as", i)));
            }
        }
        return new Profile(member, affiliations);
    }

    private static String at(MultiValueMap<String, String> form, String name, int place) {
        var values = form.getOrDefault(name, List.of());
        return place < values.size() ? Typed.clean(values.get(place)) : "";
    }
}
