package jp.akashi.web.open.guide;

import java.util.ArrayList;
import java.util.List;
import jp.akashi.guide.Figures;
import jp.akashi.guide.Said;
import jp.akashi.web.kit.Language;

/// How items are answered, as it is drawn: for each a bar of shares, told apart by pattern as well
/// as colour.
public record AnswersChart(List<Line> lines) {
    static final int WIDTH = 340;
    static final int ROW = 44;

    /// An item with the shares of its answers.
    public record Line(
            String item, String href, String label, int asked, int top, List<Share> shares) {
        public int labelAt() {
            return top + 14;
        }

        public int barAt() {
            return top + 20;
        }
    }

    /// A kind of answer: how many, how many percent, and where it is drawn.
    public record Share(Said said, int count, int percent, int from, int length) {
        public boolean hasRoom() {
            return length >= 30;
        }

        public int middle() {
            return from + length / 2;
        }
    }

    static AnswersChart of(List<Figures.Answers> answers, Language say) {
        var lines = new ArrayList<Line>();
        for (var one : answers) {
            if (one.asked() > 0) {
                lines.add(
                        new Line(
                                one.field().item() + "." + one.field().field(),
                                say.href(Ways.item(one.field().item())),
                                say.of(one.field().label()),
                                one.asked(),
                                lines.size() * ROW,
                                shares(one)));
            }
        }
        return new AnswersChart(lines);
    }

    private static List<Share> shares(Figures.Answers answers) {
        var shares = new ArrayList<Share>();
        int before = 0;
        for (var kind : Said.values()) {
            int count = answers.of(kind);
            int from = before * WIDTH / answers.asked();
            before += count;
            int to = before * WIDTH / answers.asked();
            int percent = Math.round(100f * count / answers.asked());
            shares.add(new Share(kind, count, percent, from, to - from));
        }
        return shares;
    }

    public int height() {
        return lines.size() * ROW + 4;
    }
}
