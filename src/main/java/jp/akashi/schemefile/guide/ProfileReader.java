package jp.akashi.schemefile.guide;

import java.util.Optional;
import jp.akashi.guide.Profile;
import jp.akashi.guide.Profiles;
import jp.akashi.kernel.Label;
import jp.akashi.schemefile.Block;
import jp.akashi.schemefile.DataFolder;

/// Reads `profiles.yaml`, and the profiles it names from `profiles/`.
record ProfileReader(ConditionReader conditions) {
    static final String FILE = "profiles.yaml";

    Profiles read(DataFolder folder) {
        return folder.take(FILE)
                .as(block ->
                        new Profiles(
                                block.label("caution"),
                                block.texts("profiles").stream()
                                        .map(id -> profile(folder, id))
                                        .toList()));
    }

    private Profile profile(DataFolder folder, String id) {
        return folder.take("profiles/" + id + ".yaml")
                .as(block ->
                        new Profile(
                                id,
                                block.label("name"),
                                block.label("about"),
                                block.blocks("conditions", this::wish).stream()
                                        .flatMap(Optional::stream)
                                        .toList()));
    }

    private Optional<Profile.Wish> wish(Block block) {
        Label why = block.label("why");
        return conditions.read(block).map(condition -> new Profile.Wish(condition, why));
    }
}
