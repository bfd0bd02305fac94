package jp.akashi.web.provider;

import java.time.InstantSource;
import java.util.Locale;
import jp.akashi.access.Action;
import jp.akashi.certification.Certification;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.Tokyo;
import jp.akashi.paper.MarkPack;
import jp.akashi.paper.MarkPack.Colouring;
import jp.akashi.party.Person;
import jp.akashi.wording.UseOfMark;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The files of a mark's pack, while its certification is in force.
@Controller
public class MarkFiles {
    private static final MediaType SVG = MediaType.valueOf("image/svg+xml");
    private static final MediaType ZIP = MediaType.valueOf("application/zip");

    private final MarkPage.Marks marks;
    private final InstantSource clock;

    MarkFiles(MarkPage.Marks marks, InstantSource clock) {
        this.marks = marks;
        this.clock = clock;
    }

    @GetMapping(MarkPage.HREF + "/{number}/pack.zip")
    ResponseEntity<byte[]> pack(Person person, @PathVariable String number) {
        var subject = subject(person, number);
        return file(
                MarkPack.zip(subject, UseOfMark.text(subject.number(), subject.link())),
                ZIP,
                "mark-" + subject.slug() + ".zip");
    }

    @GetMapping(MarkPage.HREF + "/{number}/{colouring:colour|black}.svg")
    ResponseEntity<byte[]> svg(
            Person person, @PathVariable String number, @PathVariable String colouring) {
        var subject = subject(person, number);
        return file(
                MarkPack.svg(subject, read(colouring)),
                SVG,
                "mark-%s-%s.svg".formatted(subject.slug(), colouring));
    }

    @GetMapping(MarkPage.HREF + "/{number}/{colouring:colour|black}-{width:[0-9]{1,4}}.png")
    ResponseEntity<byte[]> png(
            Person person,
            @PathVariable String number,
            @PathVariable String colouring,
            @PathVariable int width) {
        var subject = subject(person, number);
        if (!MarkPack.WIDTHS.contains(width)) {
            throw Own.notThere();
        }
        return file(
                MarkPack.png(subject, read(colouring), width),
                MediaType.IMAGE_PNG,
                "mark-%s-%s-%d.png".formatted(subject.slug(), colouring, width));
    }

    private static Colouring read(String colouring) {
        return Colouring.valueOf(colouring.toUpperCase(Locale.ROOT));
    }

    private MarkPack.Subject subject(Person person, String number) {
        Certification certification = marks.find(person, number, Action.SHOW_MARK);
        if (!certification.isInForceOn(Tokyo.today(clock))) {
            throw Own.notThere();
        }
        return marks.subject(certification);
    }

    /// What cannot be printed was refused when the certification was issued.
    private static ResponseEntity<byte[]> file(Outcome<byte[]> made, MediaType type, String name) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment().filename(name).build().toString())
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .cacheControl(CacheControl.noStore())
                .body(made.orThrow());
    }
}
