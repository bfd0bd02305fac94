package jp.akashi.application;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import jp.akashi.kernel.ItemId;

/// What a filed application says as it was certified when the application began, although something
/// else is certified by now (更新と変更届の行き違い): granted as it stands, it would bring the old back.
///
/// @param items of 申請書B
/// @param face blanks of 申請書A
/// @param sites whether the list of data centres is such
public record Overtaken(List<ItemId> items, List<FaceField> face, boolean sites) {
    public static final Overtaken NOTHING = new Overtaken(List.of(), List.of(), false);

    private static final String FACE = "face:";
    private static final String SITES = "sites";

    public Overtaken {
        items = List.copyOf(items);
        face = List.copyOf(face);
    }

    /// What the keys name; what names nothing is left out.
    public static Overtaken of(Collection<String> keys) {
        var items = new ArrayList<ItemId>();
        for (var key : keys) {
            if (!key.equals(SITES) && key.matches("[a-z0-9][a-z0-9.-]{0,99}")) {
                items.add(new ItemId(key));
            }
        }
        var face =
                Arrays.stream(FaceField.values())
                        .filter(field -> keys.contains(key(field)))
                        .toList();
        return new Overtaken(items, face, keys.contains(SITES));
    }

    /// A name for each, by which people choose and records keep it.
    public List<String> keys() {
        return Stream.of(
                        items.stream().map(ItemId::value),
                        face.stream().map(Overtaken::key),
                        Stream.of(SITES).filter(_ -> sites))
                .flatMap(each -> each)
                .toList();
    }

    public static String key(FaceField field) {
        return FACE + field.key();
    }

    public boolean isNone() {
        return items.isEmpty() && face.isEmpty() && !sites;
    }

    public Overtaken without(Overtaken other) {
        var rest = new ArrayList<>(keys());
        rest.removeAll(other.keys());
        return of(rest);
    }

    /// What is in both.
    public Overtaken and(Overtaken other) {
        return of(keys().stream().filter(other.keys()::contains).toList());
    }
}
