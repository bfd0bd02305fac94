package jp.akashi.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.akashi.kernel.Obstacle;
import jp.akashi.paper.register.AssumptionWords;
import jp.akashi.scheme.Schemes;
import jp.akashi.takeover.Column;
import jp.akashi.takeover.EarlierEntry;
import jp.akashi.takeover.EarlierRegister;
import jp.akashi.takeover.Plan;
import jp.akashi.takeover.Step;
import jp.akashi.wording.Wording;

/// What taking a register over would do, for the one at the keyboard: what would be made and what
/// was assumed, what is there already, what differs, and what is wrong by line and column.
final class TakeoverReport {
    private final PrintWriter out;
    private final Schemes schemes;
    private final Wording wording;

    TakeoverReport(PrintWriter out, Schemes schemes) {
        this.out = out;
        this.schemes = schemes;
        this.wording = Wording.of(schemes);
    }

    /// Of a file that is no register.
    void unread(Path file, List<Obstacle> faults) {
        out.println("台帳 " + file.getFileName() + " を読み取れません。");
        wrong(faults);
        nothing();
    }

    void print(Plan plan) {
        var file = plan.register().file();
        out.println(
                "台帳 %s(%d行、%s、SHA-256 %s)"
                        .formatted(
                                file.name(),
                                plan.register().lines().size(),
                                file.encoding(),
                                file.digest()));
        list("取り込まない列", plan.register().leftOut());
        list("どの行のものでもない様式", plan.beside().idleForms());
        list("新しく作る事業者の組織(担当者なし)", plan.beside().providers());
        heading("新しく作るもの", plan.made().size());
        plan.made().forEach(this::made);
        var there = plan.steps().stream().filter(Step.There.class::isInstance).toList();
        heading("引継ぎ済みで同じもの", there.size());
        var differing =
                plan.steps().stream()
                        .filter(Step.Differs.class::isInstance)
                        .map(Step.Differs.class::cast)
                        .toList();
        heading("引継ぎ済みで内容が違うもの(変更しません)", differing.size());
        differing.forEach(each -> differs(plan.register(), each));
        heading("誤り", plan.wrong().size());
        wrong(plan.wrong());
        if (!plan.wrong().isEmpty()) {
            nothing();
        }
        out.flush();
    }

    void onlyTried() {
        out.println("試しの実行です。何も変えていません。実行するには --apply を付けてください。");
        out.flush();
    }

    void done(int made, String by) {
        out.println("%d件を引き継ぎました(実行者 %s)。".formatted(made, by));
        out.flush();
    }

    private void nothing() {
        out.println("誤りがあるため、1件も引き継ぎません。何も変えていません。");
        out.flush();
    }

    private void heading(String words, int count) {
        out.println("%s: %d件".formatted(words, count));
    }

    private void list(String words, List<String> names) {
        if (!names.isEmpty()) {
            out.println("%s: %s".formatted(words, String.join("、", names)));
        }
    }

    private void made(Step.Make step) {
        var service = step.service();
        var term = service.days().terms().present();
        out.println("  " + named(service));
        out.println(
                "    最初の認定 %s、有効期間 %s 〜 %s(第%d期)、%s版%s"
                        .formatted(
                                service.days().certifiedOn(),
                                term.from(),
                                term.until(),
                                service.days().terms().all().size(),
                                step.what().edition().date(),
                                step.what().form().map(form -> "、様式 " + form.file()).orElse("")));
        step.assumed().forEach(each -> out.println("    仮定: " + AssumptionWords.of(each)));
    }

    private String named(EarlierEntry service) {
        return "%d行目 %s %s / %s"
                .formatted(
                        service.line(),
                        schemes.get(service.scheme()).numbering().print(service.number()),
                        service.names().service(),
                        service.names().provider());
    }

    private void differs(EarlierRegister register, Step.Differs step) {
        out.println("  " + named(step.service()));
        step.differences()
                .forEach(each ->
                        out.println(
                                "    %s: 引継ぎ時「%s」、今回「%s」"
                                        .formatted(
                                                heading(register, each.column()),
                                                each.was(),
                                                each.now())));
    }

    private static String heading(EarlierRegister register, Column column) {
        return register.header().getOrDefault(column, column.key());
    }

    private void wrong(List<Obstacle> wrong) {
        wrong.forEach(each -> out.println("  " + place(each) + wording.sentence(each)));
    }

    /// Where it is: line and column of the register, or file and cell of a form.
    private static String place(Obstacle obstacle) {
        var facts = obstacle.facts();
        var line = facts.get("line");
        return Stream.of(
                                line == null ? "" : line + "行目",
                                facts.containsKey("place") ? "" : facts.getOrDefault("column", ""),
                                facts.getOrDefault("file", ""),
                                facts.getOrDefault("cell", ""))
                        .filter(each -> !each.isEmpty() && !each.contains("、"))
                        .collect(Collectors.joining(" "))
                + (line == null ? "" : ": ");
    }
}
