package jp.akashi.paper;

import java.util.function.Function;
import jp.akashi.kernel.Outcome;
import jp.akashi.scheme.Scheme.MarkStyle;

/// Makes the mark (認定マーク) of a certification, logo and number, as SVG and PNG (002 §8 図2).
public final class Mark {
    private static final Words WORDS = Words.of("mark");

    private Mark() {}

    /// The mark as an SVG document: letters are outlines, title and description are Japanese.
    ///
    /// @param number the certification number as the scheme prints it
    public static Outcome<String> svg(MarkStyle style, String number) {
        return drawn(style, number, face -> MarkSvg.write(face, WORDS));
    }

    /// What is drawn in the place of a mark that may not be shown any more: no colour, no check,
    /// and why.
    ///
    /// @param number the certification number as the scheme prints it
    /// @param why in few words: 有効期間満了
    public static Outcome<String> over(MarkStyle style, String number, String why) {
        return drawn(style, number, face -> MarkSvg.over(face, WORDS, why));
    }

    /// The mark as a PNG 600 pixels wide on a transparent ground.
    ///
    /// @param number the certification number as the scheme prints it
    public static Outcome<byte[]> png(MarkStyle style, String number) {
        return drawn(style, number, face -> MarkPng.write(face, WORDS));
    }

    private static <T> Outcome<T> drawn(MarkStyle style, String number, Function<MarkFace, T> pen) {
        return Printable.check("mark", style.label() + number)
                .map(_ -> pen.apply(MarkFace.of(style, number)));
    }
}
