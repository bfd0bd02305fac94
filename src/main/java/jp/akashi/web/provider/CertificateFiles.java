package jp.akashi.web.provider;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import jp.akashi.access.Action;
import jp.akashi.certification.Certificate;
import jp.akashi.certification.Certification;
import jp.akashi.certification.Certifications;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.Tokyo;
import jp.akashi.paper.CertificatePdf;
import jp.akashi.paper.Mark;
import jp.akashi.party.Person;
import jp.akashi.scheme.Scheme;
import jp.akashi.scheme.Schemes;
import jp.akashi.web.kit.PublicAddress;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/// 認定証 and 認定マーク, for the provider whose service is certified.
@Controller
public class CertificateFiles {
    private static final String UNPAID = "another certificate is paid for first";

    private final Own own;
    private final Holding holding;
    private final IssuedCertificates issued;
    private final Certifications certifications;
    private final Schemes schemes;
    private final CertificatePdf pdf;
    private final InstantSource clock;

    CertificateFiles(
            Own own,
            Holding holding,
            IssuedCertificates issued,
            Certifications certifications,
            Schemes schemes,
            CertificatePdf pdf,
            InstantSource clock) {
        this.clock = clock;
        this.own = own;
        this.holding = holding;
        this.issued = issued;
        this.certifications = certifications;
        this.schemes = schemes;
        this.pdf = pdf;
    }

    @GetMapping("/provider/applications/{id}/certificate.pdf")
    public ResponseEntity<byte[]> certificate(
            Person person, @PathVariable String id, HttpServletRequest request) {
        return certificate(find(person, id), request);
    }

    private ResponseEntity<byte[]> certificate(
            Certification certification, HttpServletRequest request) {
        if (issued.isUnpaid(certification)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, UNPAID);
        }
        var scheme = scheme(certification);
        var page = PublicAddress.of(request, "/services/" + certification.number().slug());
        var certificate =
                new Certificate(
                        scheme.numbering().print(certification.number()),
                        certification.holder().serviceName(),
                        certification.holder().providerName(),
                        certification.term(),
                        issued.on(certification),
                        scheme.name(),
                        page);
        return file(
                pdf.make(certificate, scheme.mark()),
                MediaType.APPLICATION_PDF,
                "certificate-" + certification.number().slug() + ".pdf");
    }

    @GetMapping("/provider/applications/{id}/mark.svg")
    public ResponseEntity<byte[]> svg(Person person, @PathVariable String id) {
        return svg(find(person, id));
    }

    private ResponseEntity<byte[]> svg(Certification certification) {
        var drawn =
                Mark.svg(scheme(certification).mark(), number(certification))
                        .map(text -> text.getBytes(StandardCharsets.UTF_8));
        return file(
                drawn,
                MediaType.valueOf("image/svg+xml"),
                "mark-" + certification.number().slug() + ".svg");
    }

    @GetMapping("/provider/applications/{id}/mark.png")
    public ResponseEntity<byte[]> png(Person person, @PathVariable String id) {
        return png(find(person, id));
    }

    private ResponseEntity<byte[]> png(Certification certification) {
        return file(
                Mark.png(scheme(certification).mark(), number(certification)),
                MediaType.IMAGE_PNG,
                "mark-" + certification.number().slug() + ".png");
    }

    @GetMapping("/provider/certifications/{number}/certificate.pdf")
    public ResponseEntity<byte[]> heldCertificate(
            Person person, @PathVariable String number, HttpServletRequest request) {
        return certificate(held(person, number), request);
    }

    @GetMapping("/provider/certifications/{number}/mark.svg")
    public ResponseEntity<byte[]> heldSvg(Person person, @PathVariable String number) {
        return svg(held(person, number));
    }

    @GetMapping("/provider/certifications/{number}/mark.png")
    public ResponseEntity<byte[]> heldPng(Person person, @PathVariable String number) {
        return png(held(person, number));
    }

    private Certification held(Person person, String number) {
        var found = holding.find(person, Action.DOWNLOAD_CERTIFICATE, number);
        if (found.life().isEndedOn(Tokyo.today(clock))) {
            throw Own.notThere();
        }
        return found;
    }

    /// There is neither certificate nor mark of a certification that was revoked or ended, nor for
    /// a provider whose service has passed to another.
    private Certification find(Person person, String id) {
        var file = own.filed(person, Action.DOWNLOAD_CERTIFICATE, id);
        return certifications
                .findOf(file.application().id())
                .filter(found -> !found.life().isEndedOn(Tokyo.today(clock)))
                .filter(found -> found.holder().provider().equals(person.provider()))
                .orElseThrow(Own::notThere);
    }

    private Scheme scheme(Certification certification) {
        return schemes.get(certification.edition().scheme());
    }

    private String number(Certification certification) {
        return scheme(certification).numbering().print(certification.number());
    }

    /// The file to keep. What cannot be printed was refused when the certification was issued.
    private static ResponseEntity<byte[]> file(Outcome<byte[]> made, MediaType type, String name) {
        return switch (made) {
            case Outcome.Done<byte[]>(var bytes) ->
                    ResponseEntity.ok()
                            .contentType(type)
                            .header(
                                    "Content-Disposition",
                                    ContentDisposition.attachment()
                                            .filename(name)
                                            .build()
                                            .toString())
                            .header("Content-Security-Policy", "sandbox; default-src 'none'")
                            .cacheControl(CacheControl.noStore())
                            .body(bytes);
            case Outcome.Refused<byte[]>(var obstacles) ->
                    throw new IllegalStateException("cannot be printed: " + obstacles);
        };
    }
}
