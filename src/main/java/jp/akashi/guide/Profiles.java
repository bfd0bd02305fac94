package jp.akashi.guide;

import java.util.List;
import java.util.Optional;
import jp.akashi.kernel.Label;

/// The ready-made requirements (要件のひな形), and what has to be said wherever they are offered: nobody
/// in authority drew them up.
public record Profiles(Label caution, List<Profile> all) {
    public Profiles {
        all = List.copyOf(all);
    }

    public Optional<Profile> find(String id) {
        return all.stream().filter(profile -> profile.id().equals(id)).findFirst();
    }
}
