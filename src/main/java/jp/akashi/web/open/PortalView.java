package jp.akashi.web.open;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.akashi.guide.Guideline;
import jp.akashi.guide.Portal;
import jp.akashi.kernel.Label;
import jp.akashi.kernel.Price;
import jp.akashi.kernel.Yen;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.Scheme;
import jp.akashi.scheme.Schemes;
import jp.akashi.web.kit.Language;
import jp.akashi.web.kit.NavLink;

/// All the page of a scheme shows in one language: whom it is for, the way to certification, fees,
/// term, papers, mark, editions, and what is in doubt.
///
/// @param certified how many services the register holds of it
public record PortalView(
        Scheme scheme,
        Edition edition,
        int certified,
        List<Fee> fees,
        List<Switched> switches,
        Portal portal,
        List<NavLink> editions,
        List<EditionView.DoubtView> doubts,
        Words words) {
    /// A fee without and with tax.
    public record Fee(String name, Price price) {
        public String net() {
            return printed(price.net());
        }

        public String tax() {
            return printed(price.tax());
        }

        public String gross() {
            return printed(price.gross());
        }

        private static String printed(Yen yen) {
            return String.format("%,d", yen.amount());
        }
    }

    /// A scheme whose certification can be switched for one of this.
    public record Switched(String name, String href) {}

    /// A few facts in words.
    public record Words(String counts, String number, String standing) {}

    static PortalView of(Edition edition, Schemes schemes, Portal portal, Said said) {
        var scheme = schemes.get(edition.id().scheme());
        var say = said.say();
        return new PortalView(
                scheme,
                edition,
                said.certified(),
                fees(scheme, schemes.taxPercentOn(said.today()), say),
                switches(scheme, schemes, say),
                portal,
                EditionView.editions(scheme, said.today(), say),
                EditionView.doubts(scheme, EditionView.words(schemes, say), say),
                new Words(
                        EditionView.counts(edition, say),
                        EditionView.number(scheme, edition),
                        EditionView.standing(scheme, edition, said.today(), say)));
    }

    /// On which day and in which language it is said, and what the register holds.
    record Said(LocalDate today, Language say, int certified) {}

    private static List<Fee> fees(Scheme scheme, int taxPercent, Language say) {
        var fees = new ArrayList<Fee>();
        add(fees, say.of("新規申請", "New application"), scheme.fees().newApplication(), taxPercent);
        add(fees, say.of("更新", "Renewal"), scheme.fees().renewal(), taxPercent);
        scheme.about().switches().stream()
                .map(Scheme.Switch::fee)
                .distinct()
                .forEach(kind ->
                        add(fees, say.of("切替", "Switch"), scheme.fees().of(kind), taxPercent));
        add(fees, say.of("認定証の再発行", "Certificate reissued"), scheme.fees().reissue(), taxPercent);
        add(fees, say.of("変更の届出", "Change report"), scheme.fees().change(), taxPercent);
        return fees;
    }

    private static void add(List<Fee> fees, String name, Yen net, int taxPercent) {
        fees.add(new Fee(name, new Price(net, taxPercent)));
    }

    private static List<Switched> switches(Scheme scheme, Schemes schemes, Language say) {
        return scheme.about().switches().stream()
                .map(way -> schemes.get(way.from()))
                .map(from ->
                        new Switched(say.of(from.shortName()), say.href("/schemes/" + from.id())))
                .toList();
    }

    public List<Guideline> guidelines() {
        return portal.guidelinesOf(scheme.id());
    }

    public String editionPath() {
        return EditionView.path(edition);
    }

    /// The sections beside the content.
    public List<NavLink> navigation(Language say) {
        return List.of(
                link(say, new Label("審査の流れ", "The procedure"), "flow"),
                link(say, new Label("手数料", "Fees"), "fees"),
                link(say, new Label("有効期間と更新", "Term and renewal"), "term"),
                link(say, new Label("提出する書類", "Papers to send"), "papers"),
                link(say, new Label("認定マーク", "The mark"), "mark"),
                link(say, new Label("審査項目と版", "Items and editions"), "editions"),
                link(say, new Label("確認できていないこと", "What is not confirmed"), "doubts"));
    }

    private static NavLink link(Language say, Label label, String anchor) {
        return new NavLink(say.of(label), "#" + anchor);
    }
}
