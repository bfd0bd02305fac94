package jp.akashi.web.office.money;

import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;
import jp.akashi.access.Access;
import jp.akashi.access.Action;
import jp.akashi.desk.Desk;
import jp.akashi.fee.BankFile;
import jp.akashi.fee.Fees;
import jp.akashi.fee.bank.Proposal;
import jp.akashi.fee.bank.TakeBankFile;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.party.Person;
import jp.akashi.web.kit.Flash;
import jp.akashi.web.kit.Moments;
import jp.akashi.web.kit.Page;
import jp.akashi.wording.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// 入金の消込: the bank's files are taken over here, and money is assigned to invoices.
@Controller
public class MoneyPage {
    private static final int FILES_SHOWN = 8;
    private static final int FAULTS_SHOWN = 12;
    private static final int LINES_SHOWN = 100;

    private final Desk desk;
    private final Fees fees;
    private final Proposals proposals;
    private final TakeBankFile takeBankFile;
    private final Wording wording;
    private final InstantSource clock;

    MoneyPage(
            Desk desk,
            Fees fees,
            Proposals proposals,
            TakeBankFile takeBankFile,
            Wording wording,
            InstantSource clock) {
        this.desk = desk;
        this.fees = fees;
        this.proposals = proposals;
        this.takeBankFile = takeBankFile;
        this.wording = wording;
        this.clock = clock;
    }

    /// A file that was taken over, as the list shows it.
    public record File(String when, String name, String form, String account, String sums) {}

    @GetMapping(MoneyTabs.HOME)
    Page show(Person person) {
        desk.check(person, Action.MANAGE_MONEY, Access.Target.NONE);
        var today = proposals.make();
        var sure = lines(today, true);
        var unsure = lines(today, false);
        return MoneyTabs.page("money", "入金", MoneyTabs.HOME)
                .with("sure", first(sure))
                .with("unsure", first(unsure))
                .with("counts", List.of(sure.size(), unsure.size()))
                .with("owed", today.owed().stream().map(MoneyLines::owed).toList())
                .with(
                        "files",
                        fees.deposits().listFiles(FILES_SHOWN).stream()
                                .map(MoneyPage::file)
                                .toList());
    }

    @PostMapping(MoneyTabs.HOME + "/files")
    Flash take(Person person, @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        if (file == null || file.isEmpty() && "".equals(file.getOriginalFilename())) {
            return Flash.refused(MoneyTabs.HOME, "取り込むファイルを選んでください。");
        }
        var name = file.getOriginalFilename();
        var upload =
                new TakeBankFile.Upload(
                        name == null ? "" : name, file.getBytes(), person.id(), clock.instant());
        var outcome =
                desk.act(
                        person,
                        Action.MANAGE_MONEY,
                        Desk.Subject.of("bank-file", Access.Target.NONE).because(upload.name()),
                        () -> takeBankFile.take(upload));
        return switch (outcome) {
            case Outcome.Done<TakeBankFile.Taken>(var taken) ->
                    Flash.done(MoneyTabs.HOME, taken(taken));
            case Outcome.Refused<TakeBankFile.Taken>(var obstacles) ->
                    Flash.refused(MoneyTabs.HOME, refused(obstacles));
        };
    }

    private static String taken(TakeBankFile.Taken taken) {
        var facts = taken.file().facts();
        var leftOut = taken.statement().leftOut();
        var said =
                new StringBuilder(
                        "「%s」から入金%d件、合計%sを取り込みました。"
                                .formatted(
                                        facts.name(),
                                        facts.deposits(),
                                        MoneyTabs.yen(facts.total())));
        if (leftOut.withdrawals() > 0) {
            said.append("\n出金%d件は対象外です。".formatted(leftOut.withdrawals()));
        }
        if (!leftOut.calledOff().isEmpty()) {
            said.append(
                    "\n取消しの通知が%d件あります(%s行目)。先に取り込んだ入金の取消しでないか確かめてください。"
                            .formatted(
                                    leftOut.calledOff().size(),
                                    leftOut.calledOff().stream()
                                            .map(String::valueOf)
                                            .collect(Collectors.joining("、"))));
        }
        return said.toString();
    }

    private String refused(List<Obstacle> obstacles) {
        var sentences = obstacles.stream().map(wording::sentence).distinct().toList();
        var shown = sentences.stream().limit(FAULTS_SHOWN).collect(Collectors.joining("\n"));
        return "ファイルを取り込みませんでした。1件も記録していません。\n"
                + shown
                + (sentences.size() > FAULTS_SHOWN
                        ? "\nほか%d件".formatted(sentences.size() - FAULTS_SHOWN)
                        : "");
    }

    private static boolean isSure(Proposal proposal) {
        return proposal.certainty() == Proposal.Certainty.SURE;
    }

    private static List<MoneyLines.Line> lines(Proposals.Today today, boolean sure) {
        return today.proposals().stream()
                .filter(each -> isSure(each) == sure)
                .map(each -> MoneyLines.line(each, today.heads()))
                .toList();
    }

    private static List<MoneyLines.Line> first(List<MoneyLines.Line> lines) {
        return lines.subList(0, Math.min(LINES_SHOWN, lines.size()));
    }

    private static File file(BankFile file) {
        var facts = file.facts();
        return new File(
                Moments.print(file.takenAt()),
                facts.name(),
                facts.format(),
                facts.account(),
                "%d件 %s".formatted(facts.deposits(), MoneyTabs.yen(facts.total())));
    }
}
