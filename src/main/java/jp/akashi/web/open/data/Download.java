package jp.akashi.web.open.data;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;
import jp.akashi.export.BulkFile;
import jp.akashi.export.Heading;
import jp.akashi.store.shelf.BulkCopy;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.View;

/// A bulk file on its way: as it lies packed on disk to whoever can unpack it, else unpacked piece
/// by piece. Never as a whole in memory.
record Download(BulkFile file, BulkCopy copy, Heading heading) implements View {
    private static final Pattern GZIP =
            Pattern.compile(
                    "(?i)(?:^|,)\\s*(?:gzip|\\*)\\s*(?:;\\s*q=(?!0(?:\\.0*)?\\s*(?:,|$))[^,]*)?(?:,|$)");

    @Override
    public String getContentType() {
        return file.mediaType();
    }

    @Override
    public void render(
            @Nullable Map<String, ?> model,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        boolean packed = takesPacked(request);
        response.setHeader("Cache-Control", "no-cache");
        response.addHeader("Vary", "Accept-Encoding");
        if (new ServletWebRequest(request, response).checkNotModified(tag(packed))) {
            return;
        }
        response.setContentType(file.mediaType());
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"" + file.fileName() + "\"");
        response.setContentLengthLong(packed ? copy.packedLength() : copy.plainLength());
        if (packed) {
            response.setHeader("Content-Encoding", "gzip");
        }
        if (request.getMethod().equals("HEAD")) {
            return;
        }
        if (packed) {
            copy.writePacked(response.getOutputStream());
        } else {
            copy.writePlain(response.getOutputStream());
        }
    }

    /// A publication changes every file, and nothing else does while the platform runs.
    private String tag(boolean packed) {
        return "\"%s-%s-%d%s\""
                .formatted(
                        file.fileName(),
                        heading == Heading.IDS ? "id" : "ja",
                        copy.place(),
                        packed ? "-gz" : "");
    }

    static boolean takesPacked(HttpServletRequest request) {
        var accepted = request.getHeader("Accept-Encoding");
        return accepted != null && GZIP.matcher(accepted).find();
    }
}
