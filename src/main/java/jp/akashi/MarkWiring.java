package jp.akashi;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import jp.akashi.agenda.Agenda;
import jp.akashi.certification.Certifications;
import jp.akashi.crawl.Limits;
import jp.akashi.crawl.PublicWeb;
import jp.akashi.crawl.Reach;
import jp.akashi.crawl.WebLooker;
import jp.akashi.desk.Counter;
import jp.akashi.desk.TellOfMarks;
import jp.akashi.mark.CheckMark;
import jp.akashi.mark.Designated;
import jp.akashi.mark.LookAtPage;
import jp.akashi.mark.ShownPages;
import jp.akashi.mark.WantCheck;
import jp.akashi.notice.Announce;
import jp.akashi.notice.Services;
import jp.akashi.paper.MarkOriginals;
import jp.akashi.scheme.Schemes;
import jp.akashi.web.kit.PublicAddress;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The looks at pages that show marks, with what they need.
@Configuration(proxyBeanMethods = false)
class MarkWiring {
    private final Schemes schemes;
    private final InstantSource clock;

    MarkWiring(Schemes schemes, InstantSource clock) {
        this.schemes = schemes;
        this.clock = clock;
    }

    @Bean
    Designated designated(PublicAddress address) {
        return new Designated(() -> URI.create(address.of("")));
    }

    @Bean
    Reach reach() {
        return new PublicWeb();
    }

    @Bean
    LookAtPage lookAtPage(LookAtPage.Eyes eyes, ShownPages pages, Certifications certifications) {
        var pause = Duration.ofMinutes(schemes.deadlines().care().marks().pauseMinutes());
        return new LookAtPage(eyes, pages, certifications, clock, pause);
    }

    @Bean
    LookAtPage.Eyes eyes(Reach reach, Designated designated, PublicAddress address) {
        return new LookAtPage.Eyes(
                page ->
                        new WebLooker(
                                        reach,
                                        Limits.USUAL,
                                        address.of("/mark"),
                                        picture -> designated.markAt(picture).isPresent())
                                .look(page),
                new MarkOriginals(schemes),
                new CheckMark(designated));
    }

    @Bean
    WantCheck wantCheck(ShownPages pages, Agenda agenda) {
        return new WantCheck(
                pages, agenda, clock, schemes.deadlines().care().marks().everyMonths());
    }

    @Bean
    @ConditionalOnBooleanProperty(name = "akashi.background", matchIfMissing = true)
    CheckWanted checkWanted(
            ShownPages pages, LookAtPage look, TellOfMarks tell, CheckWanted.Ground ground) {
        return new CheckWanted(pages, look, tell, ground);
    }

    @Bean
    CheckWanted.Ground checkGround(PlatformTransactionManager manager, Counter counter) {
        return new CheckWanted.Ground(new TransactionTemplate(manager), counter);
    }

    @Bean
    TellOfMarks tellOfMarks(ShownPages pages, Announce announce, Services services) {
        return new TellOfMarks(pages, announce, services);
    }
}
