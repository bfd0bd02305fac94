package jp.akashi.schemefile;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import jp.akashi.keeping.Occasion;
import jp.akashi.keeping.PaperKind;
import jp.akashi.keeping.Schedule;
import jp.akashi.keeping.Schedule.Period;

/// `keeping.yaml`: what of a case is returned, and how long the rest is kept.
final class KeepingFile {
    private static final Map<String, PaperKind> KEPT =
            Map.of("face-sheet", PaperKind.FACE_SHEET, "published", PaperKind.PUBLISHED);

    private KeepingFile() {}

    static Schedule read(Block root) {
        return root.as(block -> {
            var evidence = block.block("evidence", KeepingFile::periods);
            var kept = EnumSet.noneOf(PaperKind.class);
            for (var word : block.texts("kept")) {
                var kind = KEPT.get(word);
                if (kind == null) {
                    block.fault(
                            "kept", "`" + word + "` is none of " + new HashSet<>(KEPT.keySet()));
                } else if (!kept.add(kind)) {
                    block.fault("kept", "`" + word + "` is there twice");
                }
            }
            if (!block.isHushed() && kept.size() < KEPT.size()) {
                block.fault("kept", "申請書A and what was published are always kept");
            }
            return new Schedule(Map.of(PaperKind.EVIDENCE, evidence), kept);
        });
    }

    private static Map<Occasion, Period> periods(Block block) {
        var periods = new EnumMap<Occasion, Period>(Occasion.class);
        Arrays.stream(Occasion.values())
                .forEach(occasion ->
                        block.findBlock(occasion.key(), KeepingFile::period)
                                .ifPresent(period -> periods.put(occasion, period)));
        return periods;
    }

    private static Period period(Block block) {
        int within = block.whole("return-within");
        int keep = block.whole("keep");
        boolean right = within >= 0 && keep >= within;
        if (!right && !block.isHushed()) {
            block.fault("keep", "documents are kept at least as long as there is to return them");
        }
        return right ? new Period(within, keep) : new Period(0, 0);
    }
}
