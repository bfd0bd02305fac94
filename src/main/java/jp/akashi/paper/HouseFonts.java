package jp.akashi.paper;

import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/// Lends the house's typefaces to Japanese documents that embed none, so that a page looks the same
/// on every machine, whatever fonts it has.
final class HouseFonts implements FontMapper {
    private final FontMapper others;

    private HouseFonts(FontMapper others) {
        this.others = others;
    }

    static synchronized void lend() {
        if (!(FontMappers.instance() instanceof HouseFonts)) {
            FontMappers.set(new HouseFonts(FontMappers.instance()));
        }
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
        return others.getTrueTypeFont(name, descriptor);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
        return others.getFontBoxFont(name, descriptor);
    }

    @Override
    public CIDFontMapping getCIDFont(
            String name, PDFontDescriptor descriptor, @Nullable PDCIDSystemInfo characters) {
        if (characters == null || !"Japan1".equals(characters.getOrdering())) {
            return others.getCIDFont(name, descriptor, characters);
        }
        return new CIDFontMapping(
                null, Typefaces.of(isMincho(name) ? Face.MINCHO : Face.GOTHIC).font(), true);
    }

    private static boolean isMincho(String name) {
        return name.matches("(?i).*(mincho|明朝|serif|ryumin).*") && !name.contains("Sans");
    }
}
