package jp.akashi.guide;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.akashi.directory.Facets.Course;
import jp.akashi.kernel.Label;

/// The register counted (統計) on a day. Services whose term is over are among them.
///
/// @param providers how many different providers the services have
/// @param courses how the certifications stand
/// @param answers in the order of what is counted
public record Figures(
        int services,
        int providers,
        Map<String, Integer> schemes,
        Map<String, Integer> types,
        Map<Integer, Integer> years,
        Map<Course, Integer> courses,
        Places places,
        List<Answers> answers) {
    /// By prefecture of the head office.
    ///
    /// @param elsewhere whose address names no prefecture
    /// @param unsaid whose address the register does not have
    public record Places(Map<Label, Integer> prefectures, int elsewhere, int unsaid) {}

    /// How a field is answered.
    ///
    /// @param asked by how many services' editions it is asked
    public record Answers(Counted.Asked field, int asked, Map<Said, Integer> said) {
        public int of(Said kind) {
            return Optional.ofNullable(said.get(kind)).orElse(0);
        }
    }

    public Figures {
        answers = List.copyOf(answers);
    }
}
