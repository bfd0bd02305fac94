package jp.akashi.web.kit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;
import tools.jackson.databind.json.JsonMapper;

/// Bytes for machines, as a handler returns them. Whoever has them already (`If-None-Match`) is
/// told so, and everybody may keep them as long as they ask whether they still hold.
///
/// @param headers more of what is said about them, such as `Link`
public record Data(String type, byte[] bytes, Map<String, String> headers) implements View {
    public static final String JSON = "application/json";

    public Data {
        headers = Map.copyOf(headers);
    }

    public static Data of(String type, byte[] bytes) {
        return new Data(type, bytes, Map.of());
    }

    /// A tree of maps, lists, texts and numbers.
    public static Data json(Map<String, Object> tree) {
        return of(JSON, JsonMapper.shared().writeValueAsBytes(tree));
    }

    public Data as(String otherType) {
        return new Data(otherType, bytes, headers);
    }

    public Data with(String name, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Data(type, bytes, more);
    }

    /// Names the bytes (ETag).
    public String tag() {
        return Freshness.tag(bytes);
    }

    /// Whether the asker has the bytes already, by the tags told in `If-None-Match`.
    public boolean isKnownBy(List<String> tags) {
        return tags.stream()
                .anyMatch(told -> told.contains(tag().substring(2)) || told.strip().equals("*"));
    }

    @Override
    public String getContentType() {
        return type;
    }

    @Override
    public void render(
            @Nullable Map<String, ?> model,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        response.setHeader("Content-Language", "ja");
        response.setHeader("Cache-Control", "no-cache");
        headers.forEach(response::setHeader);
        if (Freshness.isKnown(bytes, request, response)) {
            return;
        }
        response.setContentType(type);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
