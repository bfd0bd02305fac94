package jp.akashi.web.open.data;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.akashi.export.Addresses;
import jp.akashi.export.Export;
import jp.akashi.export.Exports;
import jp.akashi.export.OscalProfile;
import jp.akashi.registry.Entry;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.Scheme;
import jp.akashi.store.shelf.Snapshot;
import jp.akashi.web.kit.Language;
import jp.akashi.web.kit.NavLink;

/// All the page about the data shows.
///
/// @param files none while they are being made
/// @param example a service of the register, if there is one
/// @param published when something was published last
public record DataView(
        List<BulkLine> files,
        List<Snapshot> snapshots,
        Optional<Entry> example,
        Optional<Instant> published,
        DataPage.Publishing publishing) {
    /// An edition with its scheme.
    public record Profile(Scheme scheme, Edition edition) {
        public String path() {
            return OscalProfile.path(edition.id());
        }
    }

    public List<Export> exports() {
        return Exports.ALL;
    }

    /// Where the example is, in one of the formats.
    public String path(Export export) {
        return example.map(entry -> Addresses.of(entry.number())).orElse("/services/{number}")
                + "."
                + export.suffix();
    }

    public String address(String path) {
        return publishing.publisher().address().apply(path);
    }

    public List<Profile> profiles() {
        return publishing.schemes().all().stream()
                .flatMap(scheme ->
                        scheme.editions().stream().map(edition -> new Profile(scheme, edition)))
                .toList();
    }

    public List<NavLink> navigation(Language say) {
        return Stream.of(
                        new NavLink(say.of("一括ファイル", "The whole register"), "#files"),
                        new NavLink(say.of("日次の写し", "Daily snapshots"), "#snapshots"),
                        new NavLink(say.of("サービスごとの形式", "One service"), "#formats"),
                        new NavLink(say.of("APIと更新の通知", "API and feeds"), "#api"),
                        new NavLink(say.of("項目の定義", "What it means"), "#dictionary"),
                        new NavLink("OSCAL", "#oscal"),
                        new NavLink(say.of("利用条件と引用", "Terms and citing"), "#terms"),
                        new NavLink(say.of("エラー", "Problems"), "#problems"))
                .toList();
    }
}
