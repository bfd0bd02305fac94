package jp.akashi.web.kit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.akashi.kernel.Tokyo;
import jp.akashi.paper.letter.Block;
import jp.akashi.paper.letter.Letter;
import jp.akashi.party.Operator;
import jp.akashi.scheme.Schemes;
import jp.akashi.surveillance.proceeding.Concern;
import jp.akashi.surveillance.proceeding.Move;
import jp.akashi.surveillance.proceeding.Proceeding;
import jp.akashi.surveillance.proceeding.Proceeding.Entry;
import jp.akashi.surveillance.proceeding.ReportPart;
import org.springframework.stereotype.Component;

/// The letters of a proceeding (調査依頼書, 改善要請書, 弁明の機会の付与通知書, 認定取消通知書 …), set from what was put down
/// when they were written.
@Component
public class ProceedingLetters {
    private static final Set<Move> LETTERS =
            EnumSet.of(Move.REQUEST, Move.OPEN_HEARING, Move.REVOKE, Move.DROP);

    private final Schemes schemes;
    private final Operator operator;
    private final Supervision supervision;

    ProceedingLetters(Schemes schemes, Operator operator, Supervision supervision) {
        this.schemes = schemes;
        this.operator = operator;
        this.supervision = supervision;
    }

    static boolean isLetter(Move move) {
        return LETTERS.contains(move);
    }

    /// The letter of an entry, if there is one.
    public Optional<Letter> find(Proceeding proceeding, int at) {
        return at >= 0
                        && at < proceeding.entries().size()
                        && isLetter(proceeding.entries().get(at).move())
                ? Optional.of(letter(proceeding, at))
                : Optional.empty();
    }

    private Letter letter(Proceeding proceeding, int at) {
        var entry = proceeding.entries().get(at);
        var holder = proceeding.about().holder();
        return new Letter(
                "%s 第%d号".formatted(number(proceeding), at + 1),
                LocalDate.ofInstant(entry.hand().at(), Tokyo.ZONE),
                List.of(holder.providerName() + " 御中"),
                operator.sender(),
                title(proceeding.concern(), entry.move()),
                body(proceeding, entry));
    }

    private String number(Proceeding proceeding) {
        return supervision.printed(proceeding.about().scheme(), proceeding.number());
    }

    private static String title(Concern concern, Move move) {
        return switch (move) {
            case REQUEST -> concern == Concern.SURVEY ? "調査依頼書" : "改善要請書";
            case OPEN_HEARING -> "弁明の機会の付与について(通知)";
            case REVOKE -> "認定取消通知書";
            case DROP -> "認定の取消しの手続の終了について(通知)";
            default -> throw new IllegalArgumentException("no letter: " + move);
        };
    }

    private List<Block> body(Proceeding proceeding, Entry entry) {
        var body = new ArrayList<Block>();
        body.add(new Block.Paragraph(opening(proceeding.concern(), entry.move())));
        body.add(new Block.Heading("記"));
        body.add(facts(proceeding, entry));
        grounds(proceeding, entry, body);
        for (var part : entry.said().words().keySet()) {
            body.add(new Block.Heading(heading(part, entry.move())));
            body.add(new Block.Paragraph(entry.said().text(part)));
        }
        closing(proceeding.concern(), entry.move())
                .forEach(words -> body.add(new Block.Paragraph(words)));
        body.add(new Block.End());
        return body;
    }

    private static String opening(Concern concern, Move move) {
        return switch (move) {
            case REQUEST ->
                    concern == Concern.SURVEY
                            ? "認定制度の適正な運営のため、次の認定サービスについて、説明及び資料の提出等をお願いします。"
                            : "次の認定サービスについて、改善その他必要な措置を要請します。";
            case OPEN_HEARING ->
                    "次の認定サービスについて、認定の取消しの事由に該当する疑いがあるため、運用規程第17条に基づく取消しを検討しています。決定に先立ち、弁明の機会を付与しますので通知します。";
            case REVOKE -> "次の認定サービスについて、運用規程第17条に基づき、認定を取り消すことを決定しましたので通知します。";
            default -> "次の認定サービスについて、認定を取り消さないこととし、取消しの手続を終了しましたので通知します。";
        };
    }

    private Block.Facts facts(Proceeding proceeding, Entry entry) {
        var facts = new ArrayList<Block.Fact>();
        facts.add(new Block.Fact("認定番号", number(proceeding)));
        facts.add(new Block.Fact("サービス", proceeding.about().holder().serviceName()));
        facts.add(new Block.Fact("制度", schemes.get(proceeding.about().scheme()).name().ja()));
        Optional.ofNullable(entry.said().day())
                .ifPresent(day ->
                        facts.add(
                                new Block.Fact(
                                        entry.move() == Move.REVOKE ? "取消しの日" : "回答・弁明の期限",
                                        Days.print(day))));
        return new Block.Facts(facts);
    }

    /// Those of the hearing, or of the proposal that was decided on, with the facts and why no just
    /// reason takes them away.
    private void grounds(Proceeding proceeding, Entry entry, List<Block> body) {
        var source =
                entry.move() == Move.REVOKE
                        ? proceeding.findLatest(Move.PROPOSE).orElse(entry)
                        : entry;
        if (source.said().grounds().isEmpty()) {
            return;
        }
        body.add(new Block.Heading("取消しの事由(制度の概要 11(3))"));
        source.said()
                .grounds()
                .forEach(ground -> body.add(new Block.Paragraph(supervision.ground(ground))));
        if (entry.move() == Move.REVOKE) {
            body.add(new Block.Heading("原因となる事実"));
            body.add(new Block.Paragraph(source.said().text(ReportPart.FACTS)));
            var noExcuse = source.said().text(ReportPart.NO_EXCUSE);
            if (!noExcuse.isEmpty()) {
                body.add(new Block.Heading("正当な理由がないと認める理由"));
                body.add(new Block.Paragraph(noExcuse));
            }
        }
    }

    private static String heading(ReportPart part, Move move) {
        return switch (part) {
            case REQUEST -> "求める事項";
            case FACTS -> "原因となる事実";
            case NO_EXCUSE -> "正当な理由がないと認める理由";
            default -> move == Move.REVOKE ? "決定の理由" : "理由";
        };
    }

    private static List<String> closing(Concern concern, Move move) {
        return switch (move) {
            case REQUEST ->
                    concern == Concern.SURVEY
                            ? List.of("期限までに、事業者の画面から回答してください。正当な理由なく応じない場合は、認定の取消しの事由となります。")
                            : List.of(
                                    "期限までに、対応の内容を事業者の画面から回答してください。正当な理由なく従わない場合は、認定の取消しの事由となります。",
                                    "この要請を行ったことを公表することがあります。");
            case OPEN_HEARING ->
                    List.of("弁明は、期限までに事業者の画面から提出してください。期限までに提出がない場合は、弁明がないものとして手続を進めます。");
            case REVOKE ->
                    List.of(
                            "取消しの日から、認定証及び認定マークは無効となります。認定マークの表示を直ちに取りやめ、認定証を返納してください。",
                            "提出された申請書類は、申請書Aと公表された情報を除いて返却します。",
                            "このサービスは、取消しの日から1年を経過するまで、あらためて申請することができません。");
            default -> List.of();
        };
    }
}
