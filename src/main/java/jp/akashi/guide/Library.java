package jp.akashi.guide;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.akashi.kernel.Label;
import jp.akashi.kernel.Letters;

/// The guideline library (資料室): guidelines with the words they are sorted by.
///
/// @param source where the list of the certifying body can be read
public record Library(Words words, Source source, Lists lists, List<Guideline> all) {
    public record Words(Label lead, Label basis, Label translation) {}

    public record Source(Label label, String address) {}

    public record Lists(
            List<Tag> collections, List<Tag> sectors, List<Tag> audiences, List<Tag> issuers) {
        public Lists {
            collections = List.copyOf(collections);
            sectors = List.copyOf(sectors);
            audiences = List.copyOf(audiences);
            issuers = List.copyOf(issuers);
        }
    }

    public Library {
        all = List.copyOf(all);
    }

    public Optional<Guideline> find(String id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /// What somebody looks for; an empty id or no year asks nothing.
    public record Query(
            List<String> words,
            String audience,
            String sector,
            String issuer,
            Optional<Integer> year) {
        public static final Query ALL = new Query(List.of(), "", "", "", Optional.empty());

        public Query forAudience(String id) {
            return new Query(words, id, sector, issuer, year);
        }

        public Query inSector(String id) {
            return new Query(words, audience, id, issuer, year);
        }

        public Query by(String id) {
            return new Query(words, audience, sector, id, year);
        }

        public Query of(int one) {
            return new Query(words, audience, sector, issuer, Optional.of(one));
        }

        boolean finds(Guideline guideline) {
            var subject = guideline.subject();
            return (audience.isEmpty() || has(subject.audiences(), audience))
                    && (sector.isEmpty() || subject.sector().id().equals(sector))
                    && (issuer.isEmpty() || has(subject.issuers(), issuer))
                    && (year.isEmpty() || guideline.dates().years().contains(year.get()))
                    && words.stream().map(Letters::folded).allMatch(text(guideline)::contains);
        }

        private static boolean has(List<Tag> tags, String id) {
            return tags.stream().anyMatch(tag -> tag.id().equals(id));
        }

        private static String text(Guideline guideline) {
            var text = new StringBuilder();
            say(text, guideline.title());
            say(text, guideline.summary());
            say(text, guideline.subject().sector().label());
            guideline.subject().issuers().forEach(issuer -> say(text, issuer.label()));
            return Letters.folded(text.toString());
        }

        private static void say(StringBuilder text, Label label) {
            text.append(label.ja()).append(' ').append(label.en()).append(' ');
        }
    }

    public List<Guideline> search(Query query) {
        return all.stream().filter(query::finds).toList();
    }

    /// The years in which any of them came out or was revised, the latest first.
    public List<Integer> years() {
        return all.stream()
                .flatMap(one -> one.dates().years().stream())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }
}
