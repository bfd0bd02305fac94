package jp.akashi.web.kit;

import java.time.LocalDate;
import java.util.List;
import jp.akashi.application.Application;
import jp.akashi.decision.Returned;
import jp.akashi.keeping.Handover;
import jp.akashi.keeping.Kept;
import jp.akashi.kernel.Tokyo;
import jp.akashi.paper.letter.Block;
import jp.akashi.paper.letter.Letter;
import jp.akashi.party.Operator;
import org.springframework.stereotype.Component;

/// The papers about returned documents: 受領書 and 返却・消去証明書.
@Component
public class Receipts {
    private final Operator operator;

    Receipts(Operator operator) {
        this.operator = operator;
    }

    public Letter of(Application application, Returned returned) {
        var rows =
                returned.documents().stream()
                        .map(each ->
                                List.of(
                                        each.label(),
                                        each.title() + "(" + each.pages() + "ページ)",
                                        each.stillUsed() ? "他の申請で使用中のため保管" : "消去",
                                        each.digest().hex()))
                        .toList();
        return new Letter(
                "返却 " + application.number(),
                returned.at().atZone(Tokyo.ZONE).toLocalDate(),
                List.of(application.providerName() + " 御中"),
                operator.sender(),
                "申請書類の返却・消去証明書",
                List.of(
                        new Block.Paragraph(
                                "次の申請について提出された書類を、申請書Aを除いて返却しました。電子的に提出された書類の返却は、保管している写しを消去することで行います。"),
                        Block.facts(
                                "受付番号",
                                application.number().toString(),
                                "サービス",
                                application.serviceName(),
                                "消去の日時",
                                Moments.print(returned.at())),
                        new Block.Table(
                                List.of(
                                        Block.Column.text("資料番号", 12),
                                        Block.Column.text("資料名", 28),
                                        Block.Column.text("扱い", 20),
                                        Block.Column.text("照合値(SHA-256)", 40)),
                                rows),
                        new Block.Note(
                                "書類そのもの、ページの文字、ページの画像を消去しました。事務局が作成した書類と、他の事業者から提出された書類は、消去の対象ではありません。この証明書には、書類の内容は含まれません。"),
                        new Block.End()));
    }

    /// 受領書: what goes back, for whoever takes it to sign.
    public Letter handover(Kept kept, LocalDate today) {
        var application = kept.application();
        var handover = kept.done().handover();
        return new Letter(
                "返却 " + application.number(),
                handover.map(Handover::on).orElse(today),
                operator.sender().stream().limit(1).map(name -> name + " 御中").toList(),
                List.of(application.providerName()),
                "申請書類の受領書",
                List.of(
                        new Block.Paragraph("次の申請について提出した書類(申請書Aを除く)の返却を受けました。"),
                        Block.facts(
                                "受付番号",
                                application.number().toString(),
                                "サービス",
                                application.serviceName(),
                                "返却の方法",
                                handover.map(Receipts::way).orElse("□ 郵送(番号          ) □ 手渡し"),
                                "受領日",
                                handover.map(each -> Days.print(each.on())).orElse("    年  月  日"),
                                "受領者の署名",
                                "                                        "),
                        new Block.Table(
                                List.of(
                                        Block.Column.text("資料番号", 16),
                                        Block.Column.text("資料名", 70),
                                        Block.Column.figure("頁数", 14)),
                                kept.documents().stream()
                                        .map(each ->
                                                List.of(
                                                        each.label(),
                                                        each.title(),
                                                        "" + each.file().pages()))
                                        .toList()),
                        new Block.End()));
    }

    private static String way(Handover handover) {
        var proof = handover.way().proof();
        return switch (handover.way().kind()) {
            case POST -> "郵送 " + proof;
            case IN_PERSON -> "手渡し " + proof;
            case ELECTRONIC -> "電子的に提出された書類のため、消去をもって返却";
        };
    }
}
