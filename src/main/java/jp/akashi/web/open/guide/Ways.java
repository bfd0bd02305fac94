package jp.akashi.web.open.guide;

import java.util.List;
import jp.akashi.directory.Condition;
import jp.akashi.guide.AskedItems;
import jp.akashi.guide.Chapter;
import jp.akashi.guide.Guide;
import jp.akashi.guide.Point;
import jp.akashi.guide.Profile;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.Label;
import jp.akashi.scheme.Item;
import jp.akashi.web.kit.Language;
import jp.akashi.web.kit.NavLink;

/// The ways from the guidance into the register, in one language: to items, to services that meet a
/// condition, and to further pages.
public record Ways(Language say, AskedItems items, Guide guide) {
    /// A ready-made requirement.
    public static String profile(Profile profile) {
        return Conditions.address(profile.requirement().conditions());
    }

    /// The services for which one condition holds.
    static String services(Condition condition) {
        return Conditions.address(List.of(condition));
    }

    /// The services that have a value of a facet.
    static String services(String facet, String value) {
        return "/services?" + facet + "=" + Encoded.of(value);
    }

    /// What a disclosure item means, and how it is answered.
    static String item(ItemId id) {
        return "/items/" + id;
    }

    /// The items by their names; where two of them share one, with what they are about.
    public List<NavLink> items(List<ItemId> ids) {
        var known = ids.stream().flatMap(id -> items.find(id).stream()).toList();
        return known.stream()
                .map(item -> new NavLink(name(item, known), say.href(item(item.id()))))
                .toList();
    }

    private String name(Item item, List<Item> beside) {
        var label = item.label();
        boolean shared =
                beside.stream().filter(other -> other.label().ja().equals(label.ja())).count() > 1;
        return shared
                ? say.of(
                        label.ja() + "(" + item.group().ja() + ")",
                        label.en() + " (" + item.group().en() + ")")
                : say.of(label);
    }

    public List<NavLink> finds(List<Point.Find> finds) {
        return finds.stream()
                .map(find ->
                        new NavLink(say.of(find.label()), say.href(services(find.condition()))))
                .toList();
    }

    /// Further pages by their names in the guidance.
    public List<NavLink> see(List<String> names) {
        return names.stream()
                .map(name -> guide.findChapter(name).map(this::chapter).orElseGet(() -> page(name)))
                .toList();
    }

    private NavLink chapter(Chapter chapter) {
        return new NavLink(say.of(chapter.title()), say.href("/guide/" + chapter.id()));
    }

    private NavLink page(String name) {
        return switch (name) {
            case "services" -> link("認定サービスを探す", "Find services", "/services");
            case "compare" -> link("サービスを比較する", "Compare services", "/compare");
            case "requirements" -> link("要件から選ぶ", "State requirements", "/requirements");
            case "verify" -> link("認定番号の照会", "Check a number", "/verify");
            case "about" -> link("制度について", "About the schemes", "/about");
            case "schemes" -> link("対象の制度", "The schemes", "/about#schemes");
            case "guidelines" -> link("ガイドライン資料室", "Guideline library", "/guidelines");
            case "questions" -> link("よくある質問", "Questions and answers", "/faq");
            case "statistics" -> link("統計", "Statistics", "/statistics");
            default -> throw new IllegalArgumentException("no page " + name);
        };
    }

    private NavLink link(String japanese, String english, String path) {
        return new NavLink(say.of(new Label(japanese, english)), say.href(path));
    }
}
