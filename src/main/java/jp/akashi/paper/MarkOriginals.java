package jp.akashi.paper;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.SchemeId;
import jp.akashi.mark.Drawing;
import jp.akashi.mark.Original;
import jp.akashi.mark.Originals;
import jp.akashi.mark.Picture;
import jp.akashi.paper.MarkPack.Colouring;
import jp.akashi.paper.MarkPack.Subject;
import jp.akashi.scheme.Schemes;

/// The marks as the pack has them, to compare others with.
public final class MarkOriginals implements Originals {
    private static final Words WORDS = Words.of("mark");

    private final Schemes schemes;

    public MarkOriginals(Schemes schemes) {
        this.schemes = schemes;
    }

    @Override
    public Original of(SchemeId id, CertificationNumber number) {
        var scheme = schemes.get(id);
        var subject =
                new Subject(scheme.mark(), scheme.numbering().print(number), number.slug(), "");
        return new Original(files(subject), pictures(subject), drawings(subject));
    }

    private static Set<Digest> files(Subject subject) {
        var files = new HashSet<Digest>();
        for (var colouring : Colouring.values()) {
            files.add(Digest.of(MarkPack.svg(subject, colouring).orThrow()));
            for (int width : MarkPack.WIDTHS) {
                files.add(Digest.of(MarkPack.png(subject, colouring, width).orThrow()));
            }
        }
        return files;
    }

    private static List<Picture> pictures(Subject subject) {
        return Stream.of(Colouring.values())
                .map(colouring -> MarkPng.draw(subject.face(colouring), WORDS, MarkArt.WIDTH))
                .map(image ->
                        new Picture(
                                image.getWidth(),
                                image.getHeight(),
                                image.getRGB(
                                        0,
                                        0,
                                        image.getWidth(),
                                        image.getHeight(),
                                        null,
                                        0,
                                        image.getWidth())))
                .toList();
    }

    private static List<Drawing> drawings(Subject subject) {
        return Stream.of(Colouring.values())
                .map(colouring -> MarkSvg.drawing(subject.face(colouring), WORDS))
                .toList();
    }
}
