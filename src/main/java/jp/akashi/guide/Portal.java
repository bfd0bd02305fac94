package jp.akashi.guide;

import java.util.List;
import java.util.Map;
import jp.akashi.kernel.Label;
import jp.akashi.kernel.SchemeId;

/// What the page of every scheme says beyond the scheme's own data: the way from the application to
/// the publication, the papers, the mark.
///
/// @param guidelines those of the library a scheme rests on
public record Portal(
        Label basis,
        List<Step> flow,
        List<Paper> papers,
        List<Label> mark,
        Map<SchemeId, List<Guideline>> guidelines) {
    /// A step of the procedure, and in whose hands it is.
    public record Step(String id, Tag hand, Label name, Label text) {}

    /// A document to send.
    public record Paper(String id, Label name, Label text) {}

    public Portal {
        flow = List.copyOf(flow);
        papers = List.copyOf(papers);
        mark = List.copyOf(mark);
        guidelines = Map.copyOf(guidelines);
    }

    public List<Guideline> guidelinesOf(SchemeId scheme) {
        return guidelines.getOrDefault(scheme, List.of());
    }
}
