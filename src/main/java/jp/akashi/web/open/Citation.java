package jp.akashi.web.open;

import jp.akashi.web.kit.Days;
import jp.akashi.web.kit.Language;

/// How to cite a page of the register: its lasting address, and a line to copy.
public record Citation(String url, String line) {
    static Citation of(ServiceView service, String url) {
        var face = service.entry().face();
        int revision = service.revision();
        var day = Days.print(service.entry().standing().publishedAt(), service.say());
        var line =
                service.say() == Language.JA
                        ? "%s「%s」認定番号 %s、クラウドサービス情報開示認定 台帳(Akashi)、%s公表 第%d版、%s"
                                .formatted(
                                        face.providerName(),
                                        face.serviceName(),
                                        service.entry().printed(),
                                        day,
                                        revision,
                                        url)
                        : "%s, %s, certification number %s. Akashi, register of disclosures of cloud services, revision %d of %s. %s"
                                .formatted(
                                        face.providerName(),
                                        face.serviceName(),
                                        service.entry().printed(),
                                        revision,
                                        day,
                                        url);
        return new Citation(url, line);
    }
}
