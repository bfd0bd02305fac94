package jp.akashi.web.kit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.akashi.application.Application;
import jp.akashi.application.FaceField;
import jp.akashi.decision.Reason;
import jp.akashi.decision.ResultLetter;
import jp.akashi.decision.ResultLetter.Address;
import jp.akashi.decision.ResultLetter.Fact;
import jp.akashi.decision.ResultLetter.Point;
import jp.akashi.decision.ResultLetter.Text;
import jp.akashi.kernel.Term;
import jp.akashi.paper.letter.Block;
import jp.akashi.paper.letter.Letter;
import jp.akashi.party.Operator;
import jp.akashi.scheme.Row;
import jp.akashi.scheme.Schemes;
import org.springframework.stereotype.Component;

/// Drafts the letters of a decision (認定通知書・非認定通知書) from the case, and sets those that were kept.
@Component
public class ResultDrafts {
    private final Schemes schemes;
    private final Operator operator;

    ResultDrafts(Schemes schemes, Operator operator) {
        this.schemes = schemes;
        this.operator = operator;
    }

    /// @param number the certification number as it is printed, or what stands in its place
    public ResultLetter grant(Application application, String number, LocalDate on) {
        var scheme = schemes.get(application.edition().scheme());
        var facts = facts(application);
        facts.add(new Fact("認定番号", number));
        facts.add(new Fact("認定年月日", Days.print(on)));
        facts.add(new Fact("有効期間", Days.print(Term.ofYears(on, scheme.periods().termYears()))));
        var text =
                new Text(
                        "認定通知書",
                        "貴社から申請のありました次のサービスについて、審査の結果、認定の基準に適合していると認め、認定しましたので通知します。",
                        facts,
                        List.of(),
                        List.of(
                                "開示された情報は、公表の手続きの後、認定サービスの一覧で公表します。",
                                "認定証と認定マークは、事業者の画面から受け取ることができます。認定マークは、有効期間中に限り、認定を受けたサービスについてのみ使用してください。"));
        return letter(application, on, text);
    }

    /// @param number the number of the certification that was changed
    public ResultLetter change(Application application, String number, LocalDate on) {
        var facts = facts(application);
        facts.add(new Fact("認定番号", number));
        facts.add(new Fact("変更を認めた日", Days.print(on)));
        var text =
                new Text(
                        "変更届の審査結果の通知書",
                        "貴社から届出のありました次のサービスの変更について、審査の結果、認定の基準に適合していると認めましたので通知します。",
                        facts,
                        List.of(),
                        List.of(
                                "変更後の開示情報は、公表の手続きの後、認定サービスの一覧で公表します。認定番号と有効期間は変わりません。",
                                "認定証に記載する名称が変わるときは、再発行手数料の入金を確認した後、新しい認定証を事業者の画面から受け取ることができます。"));
        return letter(application, on, text);
    }

    public ResultLetter refusal(Application application, List<Reason> reasons, LocalDate on) {
        var edition = schemes.get(application.edition());
        var points =
                reasons.stream()
                        .flatMap(reason ->
                                edition.findRow(reason.item()).stream()
                                        .map(row -> point(row, reason)))
                        .toList();
        var text =
                new Text(
                        "非認定通知書",
                        "貴社から申請のありました次のサービスについて、審査の結果、認定の基準に適合していないため、認定しないこととしましたので、"
                                + "改善等が求められる情報開示項目についての説明を付して通知します。",
                        facts(application),
                        points,
                        List.of(
                                "改善のうえ、あらためて申請することができます。",
                                "提出された申請書類は、申請書Aを除いて返却します。審査手数料は、認定・非認定にかかわらず返還しません。",
                                "この結果についての不服・お問い合わせは、認定事務局にお申し出ください。"));
        return letter(application, on, text);
    }

    private ArrayList<Fact> facts(Application application) {
        return new ArrayList<>(
                List.of(
                        new Fact("受付番号", application.number().toString()),
                        new Fact("サービス", application.serviceName()),
                        new Fact("制度", schemes.get(application.edition().scheme()).name().ja())));
    }

    private static Point point(Row row, Reason reason) {
        var clause =
                row.isGated()
                        ? "審査基準 5(2)ア 一定の要件を考慮すべき項目"
                        : row.isMandatory() ? "審査基準 5(2)ア 必須開示項目" : "選択開示項目(参考)";
        return new Point(
                "No." + row.number(), row.item().label().ja(), reason.explanation(), clause);
    }

    private ResultLetter letter(Application application, LocalDate on, Text text) {
        var sheet = application.dossier().faceSheet();
        var to =
                List.of(
                        application.providerName(),
                        (sheet.get(FaceField.REPRESENTATIVE_TITLE)
                                        + " "
                                        + sheet.get(FaceField.REPRESENTATIVE_NAME)
                                        + " 様")
                                .strip());
        return new ResultLetter(
                application.id(),
                "審査結果 " + application.number(),
                on,
                new Address(to, operator.sender()),
                text);
    }

    /// The letter as it is shown and printed.
    public static Letter set(ResultLetter letter) {
        var text = letter.text();
        var body = new ArrayList<Block>();
        body.add(new Block.Paragraph(text.opening()));
        body.add(new Block.Heading("記"));
        body.add(
                new Block.Facts(
                        text.facts().stream()
                                .map(fact -> new Block.Fact(fact.name(), fact.value()))
                                .toList()));
        if (!text.points().isEmpty()) {
            body.add(new Block.Heading("改善等が求められる情報開示項目"));
            body.add(
                    new Block.Table(
                            List.of(
                                    Block.Column.text("番号", 10),
                                    Block.Column.text("項目", 25),
                                    Block.Column.text("改善等が求められる事項", 41),
                                    Block.Column.text("根拠", 24)),
                            text.points().stream()
                                    .map(point ->
                                            List.of(
                                                    point.number(),
                                                    point.name(),
                                                    point.reason(),
                                                    point.clause()))
                                    .toList()));
        }
        text.closing().forEach(words -> body.add(new Block.Paragraph(words)));
        body.add(new Block.End());
        return new Letter(
                letter.number(),
                letter.date(),
                letter.address().to(),
                letter.address().from(),
                text.title(),
                body);
    }
}
