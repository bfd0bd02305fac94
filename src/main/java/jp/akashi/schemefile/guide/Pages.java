package jp.akashi.schemefile.guide;

import java.util.List;
import jp.akashi.schemefile.Block;

/// The pages the guidance may lead on to, by name: its own chapters, and other pages of the
/// register.
final class Pages {
    static final List<String> CHAPTERS = List.of("life-cycle", "information", "gaps", "abroad");

    private static final List<String> OTHERS =
            List.of(
                    "services",
                    "compare",
                    "requirements",
                    "verify",
                    "about",
                    "schemes",
                    "guidelines",
                    "questions",
                    "statistics");

    private Pages() {}

    static List<String> see(Block block) {
        var names = block.findTexts("see");
        names.stream()
                .filter(name -> !CHAPTERS.contains(name) && !OTHERS.contains(name))
                .forEach(name -> block.fault("see", "no page `" + name + "`"));
        return names;
    }
}
