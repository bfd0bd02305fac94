package jp.akashi.web.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.akashi.application.FaceField;
import jp.akashi.committee.Pack;
import jp.akashi.committee.Packs;
import jp.akashi.examination.Inquiry;
import jp.akashi.examination.Verdict;
import jp.akashi.kernel.Tokyo;
import jp.akashi.paper.letter.Block;
import jp.akashi.paper.letter.Letter;
import jp.akashi.party.Operator;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.Row;
import jp.akashi.scheme.Schemes;
import jp.akashi.scheme.Section;
import jp.akashi.wording.Wording;
import org.springframework.stereotype.Component;

/// A frozen pack (審議資料) as the members read it, as a page and as PDF: answers, the places they
/// cite, verdicts, inquiries and replies. No filed document.
@Component
public class PackLetters {
    private final Schemes schemes;
    private final Wording wording;
    private final Operator operator;

    PackLetters(Schemes schemes, Wording wording, Operator operator) {
        this.schemes = schemes;
        this.wording = wording;
        this.operator = operator;
    }

    /// @param number of the application
    public Letter of(Packs.Frozen frozen, String number) {
        var pack = frozen.pack();
        var edition = schemes.get(pack.contents().dossier().edition());
        var body = new ArrayList<Block>();
        body.add(facts(frozen, number));
        body.add(new Block.Note("この資料は、固定した日時の申請内容と審査の記録です。その後の変更は含みません。添付書類そのものは含みません。"));
        if (!pack.contents().question().isEmpty()) {
            body.add(new Block.Heading("事務局からの依頼"));
            body.add(new Block.Paragraph(pack.contents().question()));
        }
        body.addAll(inquiries(pack, edition));
        edition.sections().forEach(section -> body.addAll(section(section, pack)));
        body.add(new Block.End());
        return new Letter(
                number + "-資料" + pack.number(),
                pack.frozenAt().atZone(Tokyo.ZONE).toLocalDate(),
                List.of("認定審査委員会 御中"),
                List.of(operator.name()),
                "審議資料",
                body);
    }

    private Block facts(Packs.Frozen frozen, String number) {
        var pack = frozen.pack();
        var sheet = pack.contents().dossier().faceSheet();
        var scheme = schemes.get(pack.contents().dossier().edition().scheme());
        return Block.facts(
                "受付番号",
                number + "(申請書 第" + pack.revision() + "版)",
                "サービス",
                sheet.get(FaceField.SERVICE_NAME),
                "事業者",
                sheet.get(FaceField.PROVIDER_NAME),
                "制度",
                scheme.name().ja(),
                "サービスの概要",
                sheet.get(FaceField.SERVICE_SUMMARY),
                "資料の固定",
                "第" + pack.number() + "版・" + Moments.print(pack.frozenAt()),
                "照合値(SHA-256)",
                frozen.digest().hex());
    }

    private List<Block> inquiries(Pack pack, Edition edition) {
        return pack.contents().findings().inquiries().stream()
                .flatMap(inquiry -> inquiry(inquiry, edition))
                .toList();
    }

    private static Stream<Block> inquiry(Inquiry inquiry, Edition edition) {
        var questions =
                inquiry.questions().stream()
                        .map(asked -> List.of(Wording.nameOf(edition, asked.item()), asked.text()))
                        .toList();
        var reply =
                inquiry.findReply()
                        .map(said -> "回答(" + Moments.print(said.given().at()) + "): " + said.text())
                        .orElse("回答はまだありません。");
        return Stream.of(
                new Block.Heading("照会(" + Moments.print(inquiry.asked().at()) + ")"),
                new Block.Table(
                        List.of(Block.Column.text("項目", 40), Block.Column.text("照会の内容", 60)),
                        questions),
                new Block.Paragraph(reply));
    }

    private List<Block> section(Section section, Pack pack) {
        var columns =
                List.of(
                        Block.Column.text("項目", 26),
                        Block.Column.text("申請内容", 40),
                        Block.Column.text("添付書類の箇所", 14),
                        Block.Column.text("事務局の判定", 20));
        return List.of(
                new Block.Heading(section.label().ja()),
                new Block.Table(
                        columns, section.rows().stream().map(row -> line(row, pack)).toList()));
    }

    private List<String> line(Row row, Pack pack) {
        var dossier = pack.contents().dossier();
        var verdict = pack.contents().findings().verdicts().get(row.id());
        var cited =
                dossier.evidence().citationsOf(row.id()).stream()
                        .map(citation -> citation.label() + " " + citation.pages() + "ページ")
                        .collect(Collectors.joining("、"));
        return List.of(
                Wording.nameOf(row) + "\n" + level(row),
                Sayings.of(row.item(), dossier.disclosure().answer(row.id())).stream()
                        .map(PackLetters::text)
                        .collect(Collectors.joining("\n")),
                cited.isEmpty() ? "なし" : cited,
                verdict == null ? "-" : judgement(verdict));
    }

    private String judgement(Verdict verdict) {
        return (wording.term(verdict.judgement()) + "\n" + verdict.comment()).strip();
    }

    private static String level(Row row) {
        return row.isGated() ? "必須◎" : row.isMandatory() ? "必須" : "選択";
    }

    private static String text(Saying saying) {
        var place = Stream.of(saying.site(), saying.label()).filter(word -> !word.isEmpty());
        var where = place.collect(Collectors.joining("・"));
        var state = saying.state() == State.SAID ? "" : saying.state().label().ja();
        var rows =
                saying.grid().rows().stream()
                        .map(cells -> String.join(" / ", cells))
                        .collect(Collectors.joining("\n"));
        var said =
                Stream.of(state, saying.head(), saying.words(), rows)
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.joining("\n"));
        return where.isEmpty() ? said : where + ": " + said;
    }
}
