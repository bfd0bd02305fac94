package jp.akashi.web.kit;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.Utf8ByteOutput;
import java.util.Map;

/// A piece of a page that is made once and written as it is ever after.
public final class Fragment implements Content {
    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);

    private final byte[] bytes;

    private Fragment(byte[] bytes) {
        this.bytes = bytes;
    }

    /// The piece that `templates/<template>.jte` makes of the values.
    public static Fragment of(String template, Map<String, Object> values) {
        var output = new Utf8ByteOutput();
        ENGINE.render(template + ".jte", values, output);
        return new Fragment(output.toByteArray());
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeBinaryContent(bytes);
    }

    public int size() {
        return bytes.length;
    }
}
