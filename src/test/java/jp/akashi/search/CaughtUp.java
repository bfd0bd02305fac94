package jp.akashi.search;

import java.time.InstantSource;
import java.util.List;
import jp.akashi.directory.Directory;
import jp.akashi.directory.Facets;
import jp.akashi.directory.Found;
import jp.akashi.directory.Screening;
import jp.akashi.directory.Search;
import jp.akashi.directory.Suggestion;
import jp.akashi.registry.Publications;
import jp.akashi.registry.Registry;
import jp.akashi.scheme.Schemes;
import org.jspecify.annotations.Nullable;

/// A directory in memory that takes in whatever was published before it answers.
public final class CaughtUp implements Directory {
    public static final SearchWords WORDS = SearchWords.read();

    private final Registry registry;
    private final Publications publications;
    private final SurroundedBy surroundings;
    private @Nullable SearchIndex index;

    record SurroundedBy(Schemes schemes, Facets facets, InstantSource clock) {}

    public <R extends Registry & Publications> CaughtUp(
            R registry, Schemes schemes, InstantSource clock) {
        this.registry = registry;
        this.publications = registry;
        this.surroundings = new SurroundedBy(schemes, facets(schemes), clock);
    }

    public static Facets facets(Schemes schemes) {
        return new Facets(schemes, WORDS.facets(), WORDS.folding());
    }

    /// The register screened by the index.
    Screening screening() {
        return index().screening();
    }

    private Directory directory() {
        return index().directory();
    }

    private synchronized SearchIndex index() {
        var known = index;
        if (known == null) {
            known =
                    SearchIndex.inMemory(
                            new SearchIndex.Ground(
                                    new SearchIndex.Register(registry, publications),
                                    surroundings.schemes(),
                                    surroundings.facets(),
                                    WORDS,
                                    surroundings.clock()));
            index = known;
        }
        known.catchUp();
        return known;
    }

    @Override
    public Found search(Search search) {
        return directory().search(search);
    }

    @Override
    public List<Suggestion> suggest(String typed, int most) {
        return directory().suggest(typed, most);
    }

    @Override
    public Facets facets() {
        return surroundings.facets();
    }
}
