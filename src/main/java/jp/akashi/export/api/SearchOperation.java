package jp.akashi.export.api;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.akashi.directory.Facet;
import jp.akashi.directory.Facets;
import jp.akashi.directory.Search;
import jp.akashi.kernel.Label;

/// The search for services: its parameters are those of the list of services, one for each facet of
/// the schemes' data.
public final class SearchOperation {
    public static final String ID = "listServices";

    /// The order in which the whole register can be walked through.
    public static final String BY_NUMBER = "number";

    public static final String YES = "yes";
    public static final String NO = "no";

    public static final int USUAL = 20;

    private static final int LONGEST = 200;

    private SearchOperation() {}

    public static Operation of(Facets facets) {
        var parameters = new ArrayList<>(plain(facets));
        facets.all().stream().map(SearchOperation::parameter).forEach(parameters::add);
        return new Operation(
                ID,
                "/services",
                new Label(
                        "認定サービスの検索: 言葉と条件で。order=numberとafterで全件を順に",
                        "Certified services by words and facets; all of them one after the other with order=number"),
                parameters,
                "Services");
    }

    private static List<Parameter> plain(Facets facets) {
        return List.of(
                Parameter.query(
                        "q",
                        new Form.Words(LONGEST),
                        new Label(
                                "名称、番号、開示内容の言葉(空白区切りはすべて含む)",
                                "Words in names, numbers and answers; all have to occur")),
                Parameter.query(
                        "order",
                        new Form.OneOf(
                                Stream.concat(
                                                Stream.of(Search.Order.values()).map(Schemas::name),
                                                Stream.of(BY_NUMBER))
                                        .toList()),
                        new Label("並び順", "Order")),
                Parameter.query(
                        "hits",
                        new Form.OneOf(List.of(YES, NO)),
                        new Label(
                                "言葉のある箇所を示すか(noのほうが速い)",
                                "Whether the places of the words are shown; no is faster")),
                Parameter.query(
                        "page", new Form.Whole(1, 100_000, 1), new Label("ページ", "Page, from 1")),
                Parameter.query(
                        "limit",
                        new Form.Whole(1, 100, USUAL),
                        new Label("1ページの件数", "Services a page")),
                Parameter.query(
                        "after",
                        new Form.Number(),
                        new Label(
                                "この認定番号の次から(order=numberとともに)",
                                "On from after this number; with order=number")),
                Parameter.repeated(
                        "facets",
                        new Form.OneOf(List.copyOf(facets.keys())),
                        new Label(
                                "件数を数える絞り込み条件",
                                "Facets whose values are counted; as many as wanted")));
    }

    private static Parameter parameter(Facet facet) {
        var form =
                facet.key().equals(Facet.YEAR)
                        ? new Form.Sign("[12][0-9]{3}", "2025")
                        : new Form.OneOf(facet.values().stream().map(Facet.Value::key).toList());
        return Parameter.repeated(
                facet.key(),
                form,
                new Label(
                        "絞り込み: " + facet.label().ja() + "(いずれかに当たるもの)",
                        "Facet: " + facet.label().en() + "; any of the values"));
    }
}
