package jp.akashi.web.open;

import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import jp.akashi.export.Source;
import org.springframework.core.env.Environment;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Where a weakness of the platform is reported (`/.well-known/security.txt`, RFC 9116): to
/// `akashi.security.contact`. While nobody is named there is no such file, rather than one without
/// a contact.
@RestController
public class SecurityTxt {
    static final String PATH = "/.well-known/security.txt";

    /// The RFC wants less than a year.
    static final Duration HOLDS = Duration.ofDays(180);

    private final Environment settings;
    private final Source.Publisher publisher;
    private final InstantSource clock;

    SecurityTxt(Environment settings, Source.Publisher publisher, InstantSource clock) {
        this.settings = settings;
        this.publisher = publisher;
        this.clock = clock;
    }

    @GetMapping(PATH)
    public ResponseEntity<String> show() {
        var contact = settings.getProperty("akashi.security.contact", "").strip();
        if (contact.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/plain;charset=utf-8"))
                .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic())
                .body(text(contact));
    }

    private String text(String contact) {
        var until = clock.instant().truncatedTo(ChronoUnit.DAYS).plus(HOLDS);
        return """
        Contact: %s
        Expires: %s
        Preferred-Languages: ja, en
        Canonical: %s
        """
                .formatted(contact, until, publisher.address().apply(PATH));
    }
}
