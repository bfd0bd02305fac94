package jp.akashi.web.kit;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import jp.akashi.kernel.Outcome;
import jp.akashi.paper.letter.Letter;
import jp.akashi.paper.letter.LetterPdf;
import jp.akashi.wording.Wording;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// Letters as PDF files to take away.
@Component
public class LetterFiles {
    private final LetterPdf pdf;
    private final Wording wording;

    LetterFiles(LetterPdf pdf, Wording wording) {
        this.pdf = pdf;
        this.wording = wording;
    }

    /// @param name of the file, with its ending
    public ResponseEntity<byte[]> pdf(Letter letter, String name) {
        return switch (pdf.make(letter)) {
            case Outcome.Done<byte[]>(var bytes) ->
                    ResponseEntity.ok()
                            .contentType(MediaType.APPLICATION_PDF)
                            .cacheControl(CacheControl.noStore())
                            .header(
                                    "Content-Disposition",
                                    ContentDisposition.inline()
                                            .filename(name, StandardCharsets.UTF_8)
                                            .build()
                                            .toString())
                            .body(bytes);
            case Outcome.Refused<byte[]>(var obstacles) ->
                    ResponseEntity.status(HttpStatus.CONFLICT)
                            .contentType(new MediaType("text", "plain", StandardCharsets.UTF_8))
                            .body(
                                    obstacles.stream()
                                            .map(wording::sentence)
                                            .collect(Collectors.joining("\n"))
                                            .getBytes(StandardCharsets.UTF_8));
        };
    }
}
