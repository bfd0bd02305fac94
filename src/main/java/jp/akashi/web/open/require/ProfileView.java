package jp.akashi.web.open.require;

import java.util.List;
import jp.akashi.directory.Condition;
import jp.akashi.guide.Profile;
import jp.akashi.guide.Profiles;

/// A ready-made requirement (ひな形) to begin with, and the address that does.
public record ProfileView(Profile profile, int musts, int wants, String href) {
    /// @param path of the page that takes the requirement
    static List<ProfileView> of(Profiles profiles, Notes notes, String path) {
        return profiles.all().stream().map(profile -> of(profile, notes, path)).toList();
    }

    private static ProfileView of(Profile profile, Notes notes, String path) {
        var conditions = profile.requirement().conditions();
        int musts =
                (int)
                        conditions.stream()
                                .filter(one -> one.weight() == Condition.Weight.MUST)
                                .count();
        return new ProfileView(
                profile,
                musts,
                conditions.size() - musts,
                Wanted.of(profile.requirement(), notes).address(path));
    }
}
