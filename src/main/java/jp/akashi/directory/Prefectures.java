package jp.akashi.directory;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.akashi.kernel.Label;

/// The prefectures (都道府県), read out of addresses.
public record Prefectures(List<Prefecture> all) {
    public record Prefecture(String key, Label label) {}

    public Prefectures {
        all = List.copyOf(all);
    }

    /// The keys of those an address names in full. Read from the left, so that 東京都府中市 lies in 東京都
    /// and not in 京都府.
    public Set<String> in(String address) {
        var found = new LinkedHashSet<String>();
        for (int at = 0; at < address.length(); ) {
            var here = at(address, at);
            here.ifPresent(prefecture -> found.add(prefecture.key()));
            at += here.map(prefecture -> prefecture.label().ja().length()).orElse(1);
        }
        return found;
    }

    private Optional<Prefecture> at(String address, int place) {
        return all.stream().filter(one -> address.startsWith(one.label().ja(), place)).findFirst();
    }
}
