package jp.akashi.schemefile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.akashi.kernel.Label;
import jp.akashi.scheme.Provenance;
import jp.akashi.scheme.Provenance.Basis;
import jp.akashi.scheme.Provenance.Confidence;
import jp.akashi.scheme.Provenance.Source;

/// `sources.yaml`, and the places of the other files that name a source.
final class Sources {
    private static final Map<String, Basis> BASES =
            Map.of(
                    "direct", Basis.DIRECT,
                    "analogy", Basis.ANALOGY,
                    "recollection", Basis.RECOLLECTION,
                    "reconstruction", Basis.RECONSTRUCTION);
    private static final Map<String, Confidence> CONFIDENCES =
            Map.of("high", Confidence.HIGH, "medium", Confidence.MEDIUM, "low", Confidence.LOW);
    private static final Map<String, Boolean> STATUSES =
            Map.of("confirmed", true, "unconfirmed", false);

    private final Map<String, Source> known;

    private Sources(List<Source> known) {
        this.known = new LinkedHashMap<>();
        known.forEach(source -> this.known.put(source.id(), source));
    }

    static Sources read(Block root) {
        var ids = new Once();
        return new Sources(root.as(block -> block.blocks("sources", one -> source(one, ids))));
    }

    private static Source source(Block block, Once ids) {
        var id = block.text("id");
        if (!id.equals(Block.UNREAD) && !id.matches("[A-Z]\\d*")) {
            block.fault("id", "`" + id + "` is no source: a capital letter and a number");
        }
        ids.takes(block, "id", id);
        return new Source(id, block.text("title"), block.findText("address").orElse(""));
    }

    /// Where a row is known from.
    Provenance provenance(Block block) {
        var sources = list(block);
        var basis = block.word("basis", BASES).orElse(Basis.RECONSTRUCTION);
        var confidence = block.word("confidence", CONFIDENCES).orElse(Confidence.LOW);
        boolean confirmed = block.word("status", STATUSES).orElse(false);
        var note = block.findText("note").orElse("");
        if (confirmed && !(basis == Basis.DIRECT && confidence == Confidence.HIGH)) {
            block.fault("status", "`confirmed` needs the basis `direct` and the confidence `high`");
            confirmed = false;
        }
        return new Provenance(sources, basis, confidence, confirmed, note);
    }

    /// The sources a block names, each known.
    List<Source> list(Block block) {
        return block.texts("source").stream()
                .flatMap(id -> {
                    if (!known.containsKey(id) && !known.isEmpty()) {
                        block.fault("source", "no source `" + id + "` in sources.yaml");
                    }
                    return Stream.ofNullable(known.get(id));
                })
                .toList();
    }

    /// Why a part of a scheme or an edition is in doubt, where it is.
    static Optional<Label> doubt(Block block) {
        boolean sure = block.findWord("status", STATUSES).orElse(true);
        var note = block.findLabel("note");
        if (!sure && !block.has("note")) {
            block.fault("status", "`unconfirmed` needs a `note` that says what is unsure");
        }
        return note.filter(_ -> !sure);
    }
}
