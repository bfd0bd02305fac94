package jp.akashi.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jp.akashi.directory.Listing;
import jp.akashi.directory.Suggestion.Kind;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/// The names of services and providers, looked up by how they begin, and by what is almost them.
record Names(View view) {
    private static final int TERMS = 24;

    /// A name, and how near it is: the higher the nearer.
    private record Near(String name, double nearness) {}

    /// Names within a small distance of what was typed, the nearest first.
    List<String> like(String folded, int most) {
        int length = folded.codePointCount(0, folded.length());
        int edits = length < 3 ? 0 : length < 6 ? 1 : 2;
        if (edits == 0) {
            return List.of();
        }
        var near = new ArrayList<Near>();
        try {
            near(Documents.SERVICE, folded, edits, near);
            near(Documents.PROVIDER, folded, edits, near);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return near.stream()
                .sorted(Comparator.comparing(Near::nearness).reversed())
                .map(Near::name)
                .distinct()
                .limit(most)
                .toList();
    }

    private void near(String field, String folded, int edits, List<Near> near) throws IOException {
        var terms = MultiTerms.getTerms(view.reader(), field);
        if (terms == null) {
            return;
        }
        var found = new FuzzyTermsEnum(terms, new Term(field, folded), edits, 0, true);
        var nearness = found.attributes().addAttribute(BoostAttribute.class);
        for (int seen = 0; seen < TERMS && found.next() != null; seen++) {
            for (var name : names(found, field, 1)) {
                near.add(new Near(name, nearness.getBoost()));
            }
        }
    }

    /// Names that begin with what is typed, or a word or a reading of which does.
    List<String> beginning(Kind kind, String folded, int most) {
        var names = new LinkedHashSet<String>();
        var field = field(kind);
        try {
            var terms = MultiTerms.getTerms(view.reader(), field);
            var prefix = new BytesRef(folded);
            var each = terms == null ? null : terms.iterator();
            if (each == null || each.seekCeil(prefix) == TermsEnum.SeekStatus.END) {
                return List.of();
            }
            for (var term = each.term();
                    term != null && names.size() < most && startsWith(term, prefix);
                    term = each.next()) {
                names.addAll(names(each, field, most - names.size()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names.stream().limit(most).toList();
    }

    private static boolean startsWith(BytesRef term, BytesRef prefix) {
        return StringHelper.startsWith(term, prefix);
    }

    private static String field(Kind kind) {
        return switch (kind) {
            case SERVICE -> Documents.SERVICE;
            case PROVIDER -> Documents.PROVIDER;
            case WORD -> throw new IllegalArgumentException("a word is no name");
        };
    }

    /// The names a term stands for, at most so many.
    private Set<String> names(TermsEnum term, String field, int most) throws IOException {
        var names = new LinkedHashSet<String>();
        var documents = term.postings(null, PostingsEnum.NONE);
        int looked = 0;
        for (int document = documents.nextDoc();
                document != DocIdSetIterator.NO_MORE_DOCS && names.size() < most && looked < 50;
                document = documents.nextDoc()) {
            looked++;
            int slot = view.places().slot(document);
            if (view.places().document(slot) == document) {
                names.add(name(view.listing(slot), field));
            }
        }
        return names;
    }

    private static String name(Listing listing, String field) {
        return field.equals(Documents.SERVICE)
                ? listing.names().service()
                : listing.names().provider();
    }
}
