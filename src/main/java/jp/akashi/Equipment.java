package jp.akashi;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import jp.akashi.evidence.DocumentReader;
import jp.akashi.evidence.ScannedReader;
import jp.akashi.evidence.VirusScanner;
import jp.akashi.export.Source;
import jp.akashi.fee.Fees;
import jp.akashi.guide.Guide;
import jp.akashi.paper.CertificatePdf;
import jp.akashi.paper.ClamScanner;
import jp.akashi.paper.PdfReader;
import jp.akashi.paper.ReadingLimits;
import jp.akashi.paper.letter.LetterPdf;
import jp.akashi.paper.money.MoneyLetters;
import jp.akashi.paper.money.MoneyPapers;
import jp.akashi.party.Operator;
import jp.akashi.scheme.Schemes;
import jp.akashi.schemefile.SchemeFiles;
import jp.akashi.schemefile.guide.GuideFiles;
import jp.akashi.web.kit.PublicAddress;
import jp.akashi.wording.Comments;
import jp.akashi.wording.Wording;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/// What the stations work with: the schemes' data, the words, and the makers of papers.
@Configuration(proxyBeanMethods = false)
class Equipment {
    private static final Duration LONGEST_SCAN = Duration.ofSeconds(30);

    /// Those the platform carries, unless it was started with others.
    @Bean
    @ConditionalOnMissingBean
    Schemes schemes() {
        return SchemeFiles.builtIn().read().orThrow();
    }

    /// The guidance was written for the schemes the platform carries; of others it keeps what they
    /// have too.
    @Bean
    Guide guide(Schemes schemes) {
        return GuideFiles.builtIn().readWithin(schemes).orThrow();
    }

    @Bean
    Wording wording(Schemes schemes) {
        return Wording.of(schemes);
    }

    @Bean
    Comments comments() {
        return Comments.builtIn();
    }

    /// ClamAV at `akashi.clamav`, such as `tcp:127.0.0.1:3310`; none where nothing is set.
    @Bean
    VirusScanner virusScanner(Environment environment) {
        var address = environment.getProperty("akashi.clamav", "").strip();
        return address.isEmpty() ? VirusScanner.none() : new ClamScanner(address, LONGEST_SCAN);
    }

    @Bean
    DocumentReader documentReader(VirusScanner scanner) {
        return new ScannedReader(scanner, new PdfReader(ReadingLimits.standard()));
    }

    /// The certificate names its issuer (認定機関): `akashi.issuer`.
    @Bean
    CertificatePdf certificatePdf(Environment environment) {
        return new CertificatePdf(issuer(environment));
    }

    /// Who publishes the register: the issuer (`akashi.issuer`) at the platform's public address.
    @Bean
    Source.Publisher publisher(PublicAddress address, Environment environment) {
        return new Source.Publisher(address::of, issuer(environment));
    }

    /// The certifying body with its address, its registration for invoices and its account:
    /// `akashi.issuer` and `akashi.operator.*`, lines parted by `|`.
    @Bean
    Operator operator(Environment environment) {
        return new Operator(
                issuer(environment),
                lines(environment, "akashi.operator.address", "〒000-0000 見本県見本市見本町1-2-3(見本)"),
                environment.getProperty("akashi.operator.registration", ""),
                lines(environment, "akashi.operator.bank", "見本銀行 本店営業部(見本)|普通 0000000|ミホンニンテイキカン"));
    }

    @Bean
    MoneyLetters moneyLetters(Operator operator) {
        return new MoneyLetters(operator);
    }

    @Bean
    MoneyPapers.Words moneyWords(Schemes schemes, Wording wording) {
        return new MoneyPapers.Words(schemes, wording);
    }

    @Bean
    MoneyPapers moneyPapers(
            MoneyLetters letters, LetterPdf pdf, Fees fees, MoneyPapers.Words words) {
        return new MoneyPapers(letters, pdf, fees, words);
    }

    @Bean
    LetterPdf letterPdf() {
        return new LetterPdf();
    }

    private static List<String> lines(Environment environment, String name, String otherwise) {
        return Arrays.stream(environment.getProperty(name, otherwise).split("\\|"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String issuer(Environment environment) {
        return environment.getProperty("akashi.issuer", "クラウドサービス情報開示認定機関(見本)");
    }
}
