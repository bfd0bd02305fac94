package jp.akashi.scheme;

import java.util.List;

/// Where a row of an edition is known from, and how far to trust it. Rows that no document confirms
/// are shown as such.
///
/// @param note what exactly is unsure, empty when nothing is said
public record Provenance(
        List<Source> sources, Basis basis, Confidence confidence, boolean confirmed, String note) {
    /// A document, or a memory, that tells of the schemes.
    ///
    /// @param address where it can be read, empty when it is nowhere to be read
    public record Source(String id, String title, String address) {}

    public enum Basis {
        /// seen for this scheme in a document
        DIRECT,
        /// seen for a sister scheme
        ANALOGY,
        /// from memory of the ministry's guidelines, not checked
        RECOLLECTION,
        /// inferred; that such an official row exists is not known
        RECONSTRUCTION
    }

    public enum Confidence {
        HIGH,
        MEDIUM,
        LOW
    }

    public Provenance {
        sources = List.copyOf(sources);
        if (confirmed && (basis != Basis.DIRECT || confidence != Confidence.HIGH)) {
            throw new IllegalArgumentException("confirmed on the basis of " + basis);
        }
    }
}
