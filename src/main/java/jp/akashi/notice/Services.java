package jp.akashi.notice;

import java.util.function.Function;
import jp.akashi.certification.Certification;
import jp.akashi.certification.Certifications;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.question.Question;
import jp.akashi.scheme.Schemes;

/// Names certified services as mails do.
public final class Services implements Function<Question, Care.Certified> {
    private final Certifications certifications;
    private final Schemes schemes;

    public Services(Certifications certifications, Schemes schemes) {
        this.certifications = certifications;
        this.schemes = schemes;
    }

    /// @throws java.util.NoSuchElementException for a number that was never handed out
    public Care.Certified of(CertificationNumber number) {
        return of(certifications.find(number).orElseThrow());
    }

    public Care.Certified of(Certification certification) {
        return new Care.Certified(
                certification.number(),
                certification.holder().provider(),
                schemes.get(certification.edition().scheme())
                        .numbering()
                        .print(certification.number()),
                certification.holder().providerName(),
                certification.holder().serviceName());
    }

    @Override
    public Care.Certified apply(Question question) {
        return of(question.about().number());
    }
}
