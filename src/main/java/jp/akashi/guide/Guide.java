package jp.akashi.guide;

import java.util.List;
import java.util.Optional;

/// Everything the guidance for users consists of, as `guidance/` has it.
public record Guide(
        Profiles profiles,
        List<Chapter> chapters,
        Library library,
        Questions questions,
        Portal portal,
        Counted counted) {
    public Guide {
        chapters = List.copyOf(chapters);
    }

    public Optional<Chapter> findChapter(String id) {
        return chapters.stream().filter(chapter -> chapter.id().equals(id)).findFirst();
    }
}
