package jp.akashi.web.open.guide;

import java.util.List;
import jp.akashi.guide.Chapter;
import jp.akashi.web.kit.NavLink;

/// A chapter on its page, in one language.
public record ChapterView(
        String id,
        String title,
        String lead,
        String basis,
        List<PartView> parts,
        String closing,
        List<NavLink> others) {
    public record PartView(
            String id, String kicker, String name, String text, List<PointView> points) {}

    static ChapterView of(Chapter chapter, Ways ways) {
        var say = ways.say();
        return new ChapterView(
                chapter.id(),
                say.of(chapter.title()),
                say.of(chapter.lead()),
                say.of(chapter.basis()),
                chapter.parts().stream().map(part -> part(part, ways)).toList(),
                say.of(chapter.closing()),
                others(chapter, ways));
    }

    private static PartView part(Chapter.Part part, Ways ways) {
        var say = ways.say();
        return new PartView(
                part.id(),
                say.of(part.kicker()),
                say.of(part.name()),
                say.of(part.text()),
                part.points().stream().map(point -> PointView.of(point, ways)).toList());
    }

    private static List<NavLink> others(Chapter chapter, Ways ways) {
        return ways.see(
                ways.guide().chapters().stream()
                        .map(Chapter::id)
                        .filter(id -> !id.equals(chapter.id()))
                        .toList());
    }

    /// The parts beside the content.
    public List<NavLink> navigation() {
        return parts.stream()
                .map(part -> new NavLink(part.name(), "#" + part.id()).note(part.kicker()))
                .toList();
    }
}
