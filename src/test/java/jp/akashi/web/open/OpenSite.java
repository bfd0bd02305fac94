package jp.akashi.web.open;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.akashi.application.WithholdingReason;
import jp.akashi.certification.Ending;
import jp.akashi.directory.Changes;
import jp.akashi.directory.ColumnScreening;
import jp.akashi.directory.Counting;
import jp.akashi.directory.Distributions;
import jp.akashi.directory.NoBook;
import jp.akashi.export.BulkFiles;
import jp.akashi.export.Source;
import jp.akashi.guide.Census;
import jp.akashi.guide.Guide;
import jp.akashi.item.Value;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.EditionId;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.Term;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Statement;
import jp.akashi.road.Papers;
import jp.akashi.road.SmallScheme;
import jp.akashi.scheme.Schemes;
import jp.akashi.schemefile.guide.GuideFiles;
import jp.akashi.search.CaughtUp;
import jp.akashi.store.memory.MemoryBulletins;
import jp.akashi.store.memory.MemoryQuestions;
import jp.akashi.store.memory.MemoryRegistry;
import jp.akashi.store.shelf.BulkShelf;
import jp.akashi.store.shelf.Snapshots;
import jp.akashi.web.kit.EnglishPaths;
import jp.akashi.web.kit.LanguageArgument;
import jp.akashi.web.kit.OpenData;
import jp.akashi.web.open.api.Api;
import jp.akashi.web.open.api.BulletinAnswers;
import jp.akashi.web.open.api.ChangeAnswers;
import jp.akashi.web.open.api.ChoiceAnswers;
import jp.akashi.web.open.api.SchemeAnswers;
import jp.akashi.web.open.api.SearchAnswers;
import jp.akashi.web.open.api.ServiceAnswers;
import jp.akashi.web.open.compare.CompareDesk;
import jp.akashi.web.open.compare.CompareFiles;
import jp.akashi.web.open.compare.ComparePage;
import jp.akashi.web.open.compare.Shelf;
import jp.akashi.web.open.data.BulkDownloads;
import jp.akashi.web.open.data.DataPage;
import jp.akashi.web.open.data.Descriptions;
import jp.akashi.web.open.data.Licence;
import jp.akashi.web.open.data.Shelves;
import jp.akashi.web.open.data.SnapshotFiles;
import jp.akashi.web.open.feed.ChangesPage;
import jp.akashi.web.open.feed.Feeds;
import jp.akashi.web.open.feed.Sitemaps;
import jp.akashi.web.open.guide.GuidePage;
import jp.akashi.web.open.guide.LibraryPage;
import jp.akashi.web.open.guide.NoWaits;
import jp.akashi.web.open.guide.QuestionsPage;
import jp.akashi.web.open.guide.StatisticsDesk;
import jp.akashi.web.open.guide.StatisticsPage;
import jp.akashi.web.open.items.ItemsPage;
import jp.akashi.web.open.past.DiffPage;
import jp.akashi.web.open.past.HistoryPage;
import jp.akashi.web.open.require.Catalogue;
import jp.akashi.web.open.require.Chooser;
import jp.akashi.web.open.require.Notes;
import jp.akashi.web.open.require.OneServicePage;
import jp.akashi.web.open.require.Outlook;
import jp.akashi.web.open.require.RequireFiles;
import jp.akashi.web.open.require.RequirePage;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import tools.jackson.databind.json.JsonMapper;

/// The public's pages over a register in memory, on 1 June 2023.
final class OpenSite {
    static final CertificationNumber FIRST = new CertificationNumber("AI", 1, "2206");
    static final CertificationNumber SECOND = new CertificationNumber("AI", 2, "2207");
    static final CertificationNumber EXPIRED = new CertificationNumber("AI", 3, "2104");

    static final Source.Publisher PUBLISHER =
            new Source.Publisher(path -> "http://localhost" + path, "見本認定機関");

    private static final MockEnvironment SETTINGS =
            new MockEnvironment()
                    .withProperty("akashi.security.contact", "mailto:security@akashi.example");

    static final MemoryBulletins BULLETINS = new MemoryBulletins();

    final MemoryRegistry registry;
    final Shelves shelves;
    private final MockMvc mvc;

    OpenSite() {
        this(SmallScheme.SCHEMES);
    }

    OpenSite(Schemes schemes) {
        registry = new MemoryRegistry();
        var guide = GuideFiles.builtIn().readWithin(schemes).orThrow();
        InstantSource clock = InstantSource.fixed(Instant.parse("2023-06-01T03:00:00Z"));
        var directory = new CaughtUp(registry, schemes, clock);
        var changes = new Changes(registry, registry, schemes, clock);
        var api = api(changes, directory, schemes, clock);
        var desk = new CompareDesk(new Shelf(registry, registry, schemes), clock);
        var catalogue = new Catalogue(schemes);
        var notes = new Notes(catalogue, schemes);
        var known = new Outlook.Register(registry, schemes, guide);
        var screening = new ColumnScreening(registry, schemes.units());
        var outlook = new Outlook(screening, known, catalogue, clock);
        var chooser = new Chooser(catalogue, notes);
        shelves = shelves(registry, schemes, clock);
        var handlers = new ArrayList<Object>(settledPages(schemes, guide, clock));
        handlers.addAll(
                List.of(
                        new FrontPage(directory, schemes, clock),
                        new ServiceList(directory, registry, schemes, clock),
                        new ServicePage(registry, schemes, PUBLISHER, BULLETINS, clock),
                        new ComparePage(desk),
                        new CompareFiles(desk, clock),
                        new RequirePage(notes, chooser, outlook, guide),
                        new RequireFiles(notes),
                        new OneServicePage(notes, outlook, chooser, known),
                        new ChangesPage(changes, schemes),
                        new Feeds(
                                changes, directory, registry, schemes, PUBLISHER, BULLETINS, clock),
                        new Sitemaps(registry, schemes, PUBLISHER),
                        api));
        mvc =
                MockMvcBuilders.standaloneSetup(handlers.toArray())
                        .setCustomArgumentResolvers(new LanguageArgument())
                        .addFilters(new OpenData(), new EnglishPaths())
                        .build();
    }

    private SchemePage schemePage(Schemes schemes, Guide guide, InstantSource clock) {
        return new SchemePage(schemes, guide, statistics(schemes, guide, clock), clock);
    }

    private StatisticsDesk statistics(Schemes schemes, Guide guide, InstantSource clock) {
        var census = new Census(schemes, guide.counted());
        var counting = new Counting(registry, registry, List.of(census), new NoBook());
        return new StatisticsDesk(counting, census, clock);
    }

    private Api api(Changes changes, CaughtUp directory, Schemes schemes, InstantSource clock) {
        return new Api(
                List.of(
                        new SearchAnswers(directory, registry),
                        new ServiceAnswers(registry, clock),
                        new SchemeAnswers(),
                        new ChangeAnswers(changes),
                        new BulletinAnswers(registry, BULLETINS),
                        new ChoiceAnswers(
                                registry,
                                new ColumnScreening(registry, schemes.units()),
                                new Notes(new Catalogue(schemes), schemes))),
                directory,
                schemes,
                PUBLISHER,
                clock);
    }

    private ItemsPage items(CaughtUp directory, Schemes schemes) {
        var distributions = new Distributions(schemes);
        var counting = new Counting(registry, registry, List.of(distributions), new NoBook());
        return new ItemsPage(registry, schemes, directory, distributions, counting);
    }

    private List<Object> settledPages(Schemes schemes, Guide guide, InstantSource clock) {
        var publishing = new DataPage.Publishing(schemes, PUBLISHER, new Licence("", ""));
        return List.of(
                new StatisticsPage(
                        statistics(schemes, guide, clock), guide, schemes, new NoWaits()),
                new GuidePage(guide, schemes),
                new QuestionsPage(guide, schemes),
                new LibraryPage(guide),
                new VerifyPage(registry, schemes, clock),
                new AboutPage(schemes),
                new MarkRulesPage(schemes),
                new SecurityTxt(SETTINGS, PUBLISHER, clock),
                new ExchangesPage(registry, new MemoryQuestions(), schemes),
                schemePage(schemes, guide, clock),
                new EditionFiles(schemes),
                new ServiceFiles(registry, schemes, clock),
                new LiveMarks(registry, schemes, clock),
                new ServiceExports(registry, schemes, PUBLISHER, clock),
                new HistoryPage(registry, schemes, BULLETINS, clock),
                new DiffPage(registry, schemes),
                items(new CaughtUp(registry, schemes, clock), schemes),
                new DataPage(shelves, registry, publishing, clock),
                new BulkDownloads(shelves),
                new Descriptions(shelves, publishing, clock),
                new SnapshotFiles(shelves, PUBLISHER));
    }

    private static Shelves shelves(MemoryRegistry registry, Schemes schemes, InstantSource clock) {
        try {
            var below = Files.createDirectories(Path.of("target", "shelves"));
            var folder = Files.createTempDirectory(below, "");
            var bulk =
                    BulkShelf.open(
                            folder.resolve("bulk"),
                            BulkFiles.all(
                                    schemes, PUBLISHER, JsonMapper.shared()::writeValueAsBytes),
                            "test",
                            new BulkShelf.Register(registry, registry));
            var snapshots = new Snapshots(folder.resolve("snapshots"), bulk, Map.of(), clock);
            return new Shelves(bulk, snapshots);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Two services in force and one whose term is over.
    static OpenSite ofThree() {
        var site = new OpenSite();
        site.registry.append(entry(FIRST, "みほん文書AI", statements()));
        var other = statements();
        other.put(SmallScheme.NOTICE, new Statement.Disclosed(Papers.months(6)));
        site.registry.append(entry(SECOND, "さくら議事録ノート", other));
        site.registry.append(entry(EXPIRED, "つばめ配送計画", statements()));
        return site;
    }

    /// The three, of which the first was published again with another answer and another name, and
    /// the second's certification was revoked.
    static OpenSite ofThreeWithHistory() {
        var site = ofThree();
        var later = statements();
        later.put(SmallScheme.NOTICE, new Statement.Disclosed(Papers.months(3)));
        later.put(
                SmallScheme.REGION,
                new Statement.Disclosed(Papers.one(SmallScheme.PLACE, new Value.NotDone(""))));
        site.registry.append(again(entry(FIRST, "みほん文書AI II", later), null));
        site.registry.append(
                again(
                        entry(SECOND, "さくら議事録ノート", statements()),
                        new Ending(Ending.Kind.REVOKED, LocalDate.parse("2023-05-01"))));
        return site;
    }

    private static Entry again(Entry entry, @Nullable Ending ending) {
        var first = entry.standing();
        return new Entry(
                entry.number(),
                entry.printed(),
                entry.edition(),
                entry.face(),
                new Entry.Standing(
                        first.certifiedOn(),
                        first.term(),
                        2,
                        Instant.parse("2023-05-01T00:00:00Z"),
                        ending),
                entry.statements());
    }

    /// All five states a reader must be able to tell apart.
    static Map<ItemId, Statement> statements() {
        var statements = new LinkedHashMap<ItemId, Statement>();
        statements.put(SmallScheme.NAME, new Statement.Disclosed(Papers.words("株式会社みほん <クラウド>")));
        statements.put(
                SmallScheme.MONITORING,
                new Statement.Disclosed(Papers.one(SmallScheme.DONE, new Value.NotDone("計画中です。"))));
        statements.put(
                SmallScheme.NOTICE,
                new Statement.Disclosed(
                        Papers.one(SmallScheme.PERIOD, new Value.NotDisclosed("契約後に説明します。"))));
        statements.put(
                SmallScheme.REGION,
                new Statement.Withheld(WithholdingReason.SECURITY, LocalDate.parse("2024-03-31")));
        statements.put(SmallScheme.AUDIT, new Statement.Unanswered());
        return statements;
    }

    static Entry entry(
            CertificationNumber number, String service, Map<ItemId, Statement> statements) {
        return entry(SmallScheme.EDITION, number, service, statements);
    }

    static Entry entry(
            EditionId edition,
            CertificationNumber number,
            String service,
            Map<ItemId, Statement> statements) {
        var on =
                LocalDate.parse(
                        "20"
                                + number.month().substring(0, 2)
                                + "-"
                                + number.month().substring(2)
                                + "-05");
        return new Entry(
                number,
                SmallScheme.SCHEMES.get(edition.scheme()).numbering().print(number),
                edition,
                new Entry.Face(
                        service,
                        Papers.PROVIDER,
                        "7999901000001",
                        service + "の概要です。",
                        "https://www.mihon-cloud.example/",
                        List.of("office")),
                new Entry.Standing(
                        on, Term.ofYears(on, 2), 1, Instant.parse("2022-06-05T01:00:00Z")),
                statements);
    }

    MvcResult open(String address) {
        return ask(get(URI.create(address)));
    }

    MvcResult ask(MockHttpServletRequestBuilder request) {
        try {
            return mvc.perform(request).andReturn();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /// Sends a file by a form.
    MvcResult send(String address, byte[] file) {
        try {
            var part = new MockMultipartFile("file", "x.json", "application/json", file);
            return mvc.perform(multipart(URI.create(address)).file(part)).andReturn();
        } catch (Exception e) {
            throw new AssertionError(address, e);
        }
    }

    String text(String address) {
        try {
            return open(address).getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    int status(String address) {
        return open(address).getResponse().getStatus();
    }
}
