package jp.akashi.web.kit;

import jp.akashi.kernel.Outcome;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// A PDF made for one person: it opens in the browser, and nobody keeps it on the way.
public final class PdfFile {
    private PdfFile() {}

    /// @throws IllegalStateException when it cannot be printed
    public static ResponseEntity<byte[]> of(Outcome<byte[]> made, String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(name).build().toString())
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .cacheControl(CacheControl.noStore())
                .body(made.orThrow());
    }
}
