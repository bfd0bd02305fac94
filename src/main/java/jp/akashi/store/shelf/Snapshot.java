package jp.akashi.store.shelf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The whole register as it was on a day, in files that never change.
public record Snapshot(LocalDate day, Instant madeAt, int services, List<Kept> files) {
    /// @param sha256 in hexadecimal digits
    public record Kept(String name, long size, String sha256) {}

    public Snapshot {
        files = List.copyOf(files);
    }

    public Optional<Kept> find(String name) {
        return files.stream().filter(file -> file.name().equals(name)).findFirst();
    }
}
