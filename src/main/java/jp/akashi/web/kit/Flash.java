package jp.akashi.web.kit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.support.RequestContextUtils;

/// A sentence that waits for the next page: after an act the reader is sent on, and that page says what was done.
/// When the act was refused, what was typed waits too, so that the form comes back as it was sent.
///
///     return Flash.done("/office/cases/" + id, "形式審査を完了しました。");
public record Flash(String path, Tone tone, String sentence, TypedForm typed) implements View {
    private static final String KEY = Flash.class.getName();
    private static final String TYPED = KEY + ".typed";

    public static Flash done(String path, String sentence) {
        return new Flash(path, Tone.SUCCESS, sentence, TypedForm.NOTHING);
    }

    public static Flash refused(String path, String sentence) {
        return new Flash(path, Tone.ERROR, sentence, TypedForm.NOTHING);
    }

    /// What the last act left to say on this page; nothing when there is nothing.
    public static @Nullable Flash of(HttpServletRequest request) {
        var waiting = RequestContextUtils.getInputFlashMap(request);
        return waiting != null && waiting.get(KEY) instanceof String[] said
                ? new Flash(said[0], Tone.valueOf(said[1]), said[2], typed(waiting))
                : null;
    }

    @SuppressWarnings("unchecked")
    private static TypedForm typed(Map<String, ?> waiting) {
        return waiting.get(TYPED) instanceof Map<?, ?> values
                ? new TypedForm((Map<String, List<String>>) values)
                : TypedForm.NOTHING;
    }

    @Override
    public void render(
            @Nullable Map<String, ?> model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var waiting = RequestContextUtils.getOutputFlashMap(request);
        waiting.put(KEY, new String[] {path, tone.name(), sentence});
        if (tone == Tone.ERROR) {
            waiting.put(TYPED, TypedForm.in(request).values());
        }
        RequestContextUtils.saveOutputFlashMap(path, request, response);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", path);
    }
}
