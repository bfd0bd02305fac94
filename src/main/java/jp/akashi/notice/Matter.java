package jp.akashi.notice;

import java.util.LinkedHashMap;
import java.util.Map;
import jp.akashi.application.Application;
import jp.akashi.examination.Examination;
import jp.akashi.kernel.ApplicationId;

/// The case a notice is about, as far as a mail may name it: its number and whose it is, nothing of
/// what was disclosed or found.
///
/// @param step how many steps the case had taken, which tells the occasions of one case apart
public record Matter(ApplicationId id, String number, String provider, String service, int step) {
    public static Matter of(Application application, Examination examination) {
        return new Matter(
                application.id(),
                application.number().toString(),
                application.providerName(),
                application.serviceName(),
                examination.taken().size());
    }

    Map<String, String> facts() {
        var facts = new LinkedHashMap<String, String>();
        facts.put("number", number);
        facts.put("provider", provider);
        facts.put("service", service);
        return facts;
    }
}
