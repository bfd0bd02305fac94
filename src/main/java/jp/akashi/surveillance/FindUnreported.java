package jp.akashi.surveillance;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.akashi.application.Application;
import jp.akashi.application.Applications;
import jp.akashi.application.FaceField;
import jp.akashi.application.FaceSheet;
import jp.akashi.certification.Certification;
import jp.akashi.certification.Certifications;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.Tokyo;

/// Compares what a provider says of itself in an application with what is certified of its other
/// services (届出のない変更の確認): who moved, or changed its name or representative, reports it of each of
/// them (002 §9(2)), and not to do so is a ground for revocation (002 §11(3)⑦).
public final class FindUnreported {
    /// What is the same for all services of a provider.
    private static final List<FaceField> OF_THE_PROVIDER =
            List.of(
                    FaceField.PROVIDER_NAME,
                    FaceField.CORPORATE_NUMBER,
                    FaceField.PROVIDER_ADDRESS,
                    FaceField.REPRESENTATIVE_NAME);

    private final Certifications certifications;
    private final Applications applications;
    private final InstantSource clock;

    public FindUnreported(
            Certifications certifications, Applications applications, InstantSource clock) {
        this.certifications = certifications;
        this.applications = applications;
        this.clock = clock;
    }

    /// A service of which something else is certified than its provider says now.
    ///
    /// @param certified what is certified of it
    /// @param said what the application says
    public record Unreported(
            CertificationNumber number,
            String service,
            FaceField field,
            String certified,
            String said) {}

    /// The differences that nobody has reported, or is reporting now.
    public List<Unreported> of(Application application) {
        LocalDate today = Tokyo.today(clock);
        return certifications.list(application.provider()).stream()
                .filter(held -> held.isInForceOn(today))
                .filter(held -> !held.number().equals(application.purpose().certification()))
                .filter(held -> !held.application().equals(application.id()))
                .flatMap(held -> compared(held, application))
                .toList();
    }

    private Stream<Unreported> compared(Certification held, Application now) {
        var certified = applications.get(held.application());
        var reports =
                Stream.concat(Stream.of(certified), applications.list(held.number()).stream())
                        .toList();
        boolean isOlder = certified.latest().at().isBefore(now.latest().at());
        return isOlder
                ? OF_THE_PROVIDER.stream()
                        .filter(field -> !value(now, field).isEmpty())
                        .filter(field ->
                                reports.stream()
                                        .noneMatch(each ->
                                                value(each, field).equals(value(now, field))))
                        .map(field ->
                                new Unreported(
                                        held.number(),
                                        held.holder().serviceName(),
                                        field,
                                        value(certified, field),
                                        value(now, field)))
                : Stream.empty();
    }

    private static String value(Application application, FaceField field) {
        FaceSheet sheet = application.dossier().faceSheet();
        return sheet.get(field).strip();
    }
}
