package jp.akashi.directory;

/// The register as it is read: searched and listed.
public interface Directory {
    /// Words are looked for in names, numbers, summaries and published answers. The order is
    /// stable.
    Found search(Search search);
}
