package jp.akashi.notice;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.ProviderId;

/// A notice about the end of a certified service (サービス終了届) or its certificate.
public sealed interface EndNotice extends Notice.OfCase {
    End end();

    @Override
    default String occasion() {
        return end().number() + "/" + end().day();
    }

    @Override
    default Map<String, String> facts() {
        var facts = new HashMap<>(matter().facts());
        facts.put("certification", end().printed());
        facts.put("day", end().day().toString());
        facts.put("return", end().returnBy().toString());
        return facts;
    }

    @Override
    default String path() {
        return audience() == Audience.OFFICE
                ? "/office/reports/ends/" + end().number().slug()
                : "/provider/certifications/" + end().number().slug() + "/end";
    }

    /// Which service ends, and when.
    ///
    /// @param holder whose service it is now
    /// @param day the last day of the service, or from the report's being taken on, the first day
    ///   on which the certification is not in force
    /// @param returnBy the day by which the certificate is given back
    record End(
            CertificationNumber number,
            String printed,
            ProviderId holder,
            LocalDate day,
            LocalDate returnBy) {}

    /// The end of a service was reported, to the office.
    record EndTold(Matter matter, End end) implements EndNotice {
        @Override
        public Audience audience() {
            return Audience.OFFICE;
        }
    }

    /// The report of the end was taken (受理).
    record EndTaken(Matter matter, End end) implements EndNotice {
        @Override
        public Audience audience() {
            return Audience.PROVIDER;
        }
    }

    /// The certification is in force no more: the mark may not be shown.
    record ServiceOver(Matter matter, End end) implements EndNotice {
        @Override
        public Audience audience() {
            return Audience.PROVIDER;
        }
    }

    /// The certificate has not come back, and is due soon (認定証の返納).
    record CertificateDue(Matter matter, End end) implements EndNotice {
        @Override
        public Audience audience() {
            return Audience.PROVIDER;
        }
    }
}
