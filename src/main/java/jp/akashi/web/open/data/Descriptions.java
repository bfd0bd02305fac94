package jp.akashi.web.open.data;

import java.time.InstantSource;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.akashi.export.DataCatalog;
import jp.akashi.export.Dictionary;
import jp.akashi.export.Heading;
import jp.akashi.export.OscalCatalog;
import jp.akashi.export.OscalProfile;
import jp.akashi.export.Source;
import jp.akashi.export.Times;
import jp.akashi.kernel.EditionId;
import jp.akashi.kernel.Label;
import jp.akashi.kernel.Tokyo;
import jp.akashi.scheme.Schemes;
import jp.akashi.web.kit.Data;
import jp.akashi.web.kit.Problem;
import jp.akashi.web.kit.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/// What describes the data: its dictionary, the dataset as linked data, the items and the editions
/// as OSCAL.
@Controller
public class Descriptions {
    private final Shelves shelves;
    private final Schemes schemes;
    private final Source.Publisher publisher;
    private final Licence licence;
    private final InstantSource clock;

    public Descriptions(Shelves shelves, DataPage.Publishing publishing, InstantSource clock) {
        this.shelves = shelves;
        this.schemes = publishing.schemes();
        this.publisher = publishing.publisher();
        this.licence = publishing.licence();
        this.clock = clock;
    }

    @GetMapping("/data/dictionary.json")
    public Data dictionary() {
        return Data.json(Dictionary.tree(shelves.bulk().files(), schemes));
    }

    @GetMapping("/data/dictionary.csv")
    public Data dictionaryTable() {
        return Data.of("text/csv;charset=UTF-8", Dictionary.csv(shelves.bulk().files(), schemes))
                .with("Content-Disposition", "attachment; filename=\"dictionary.csv\"");
    }

    @GetMapping("/data/catalog.jsonld")
    public View catalog() {
        return shelves.isReady()
                ? json(DataCatalog.of(publisher, facts(), distributions()))
                        .as("application/ld+json")
                : Problem.of(Problem.Kind.NOT_READY);
    }

    @GetMapping(OscalCatalog.PATH)
    public Data items() {
        return json(OscalCatalog.of(source()));
    }

    @GetMapping("/data/oscal/profiles/{scheme}/{date}.json")
    public View edition(@PathVariable String scheme, @PathVariable String date) {
        return read(scheme + "/" + date)
                .flatMap(schemes::findEdition)
                .<View>map(edition -> json(OscalProfile.of(edition, source())))
                .orElseGet(() ->
                        Problem.notFound(
                                new Label("この制度・版はありません。", "There is no such scheme or edition.")));
    }

    @GetMapping("/data/oscal/ns")
    public Redirect namespace() {
        return Redirect.to("/data#oscal");
    }

    private Source source() {
        return new Source(schemes, publisher, Tokyo.today(clock));
    }

    private static Data json(Map<String, Object> tree) {
        return Data.json(tree);
    }

    private DataCatalog.Facts facts() {
        return new DataCatalog.Facts(
                shelves.bulk().lastPublished().map(Times::print).orElse(""),
                licence.isSet() ? licence.url() : "");
    }

    /// The files of now, and those of the latest day.
    private List<DataCatalog.Distribution> distributions() {
        var all = new ArrayList<DataCatalog.Distribution>();
        for (var file : shelves.bulk().files()) {
            all.add(
                    new DataCatalog.Distribution(
                            "/data/" + file.path(),
                            file.label(),
                            file.mediaType(),
                            shelves.copy(file, Heading.JAPANESE).plainLength(),
                            ""));
        }
        shelves.snapshots().list().stream()
                .limit(1)
                .forEach(snapshot ->
                        snapshot.files()
                                .forEach(kept ->
                                        all.add(
                                                new DataCatalog.Distribution(
                                                        SnapshotFiles.path(snapshot, kept),
                                                        new Label(
                                                                snapshot.day() + " " + kept.name(),
                                                                snapshot.day() + " " + kept.name()),
                                                        "application/octet-stream",
                                                        kept.size(),
                                                        kept.sha256()))));
        return all;
    }

    private static Optional<EditionId> read(String edition) {
        try {
            return Optional.of(EditionId.parse(edition));
        } catch (IllegalArgumentException | DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
