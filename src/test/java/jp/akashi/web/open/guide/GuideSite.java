package jp.akashi.web.open.guide;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import jp.akashi.directory.Counting;
import jp.akashi.directory.NoBook;
import jp.akashi.guide.Census;
import jp.akashi.guide.Guide;
import jp.akashi.scheme.Schemes;
import jp.akashi.schemefile.SchemeFiles;
import jp.akashi.schemefile.guide.GuideFiles;
import jp.akashi.store.memory.MemoryRegistry;
import jp.akashi.web.kit.EnglishPaths;
import jp.akashi.web.kit.LanguageArgument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/// The pages of the guidance, over the schemes and the guidance the platform carries.
final class GuideSite {
    static final Schemes SCHEMES = SchemeFiles.builtIn().read().orThrow();
    static final Guide GUIDE = GuideFiles.builtIn().read(SCHEMES).orThrow();

    final MemoryRegistry registry = new MemoryRegistry();
    private final InstantSource clock = InstantSource.fixed(Instant.parse("2026-11-22T03:00:00Z"));
    private final Census census = new Census(SCHEMES, GUIDE.counted());
    private final StatisticsDesk desk =
            new StatisticsDesk(
                    new Counting(registry, registry, List.of(census), new NoBook()), census, clock);
    private final MockMvc mvc =
            MockMvcBuilders.standaloneSetup(
                            new GuidePage(GUIDE, SCHEMES),
                            new LibraryPage(GUIDE),
                            new QuestionsPage(GUIDE, SCHEMES),
                            new RecordSheetPage(GUIDE),
                            new StatisticsPage(desk, GUIDE, SCHEMES, new NoWaits()))
                    .setCustomArgumentResolvers(new LanguageArgument())
                    .addFilters(new EnglishPaths())
                    .build();

    MockHttpServletResponse open(String address) {
        return open(get(URI.create(address)));
    }

    MockHttpServletResponse open(RequestBuilder request) {
        try {
            return mvc.perform(request).andReturn().getResponse();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    Document page(String address) {
        return Jsoup.parse(text(open(address)));
    }

    static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
