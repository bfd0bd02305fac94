package jp.akashi.web.open.guide;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import jp.akashi.guide.Chapter;
import jp.akashi.guide.Guide;
import jp.akashi.guide.RecordSheet;
import jp.akashi.guide.RecordSheet.Agreement;
import jp.akashi.item.Typed;
import jp.akashi.kernel.Label;
import jp.akashi.paper.record.RecordBook;
import jp.akashi.paper.record.RecordWords;
import jp.akashi.web.kit.Actor;
import jp.akashi.web.kit.Data;
import jp.akashi.web.kit.Language;
import jp.akashi.web.kit.Page;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The record sheet of the awareness gaps: filled in, printed, taken home as a workbook. What is
/// typed goes back to whoever typed it and is kept nowhere.
@Controller
public class RecordSheetPage {
    static final String PATH = "/guide/gaps/record";

    private static final Label NAME = new Label("認識のずれの記録表", "Record of the awareness gaps");
    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Chapter gaps;

    public RecordSheetPage(Guide guide) {
        this.gaps = guide.findChapter("gaps").orElseThrow();
    }

    @GetMapping(PATH)
    public Page form() {
        return page("guide/recordForm", read(new LinkedMultiValueMap<>()), false);
    }

    @PostMapping(PATH)
    public View take(@RequestParam MultiValueMap<String, String> typed, Language say) {
        var record = read(typed);
        if (isTooLong(record)) {
            return page("guide/recordForm", record, true).status(HttpStatus.BAD_REQUEST);
        }
        return switch (Optional.ofNullable(typed.getFirst("as")).orElse("")) {
            case "xlsx" -> workbook(record, say);
            case "print" -> page("guide/recordSheet", record, false);
            default -> page("guide/recordForm", record, false);
        };
    }

    private Page page(String template, RecordSheet record, boolean tooLong) {
        return Page.of(template, Actor.OPEN, NAME)
                .crumb(GuidePage.NAME, "/guide")
                .crumb(gaps.title(), "/guide/gaps")
                .with("record", record)
                .with("tooLong", tooLong);
    }

    private RecordSheet read(MultiValueMap<String, String> typed) {
        var head =
                new RecordSheet.Head(
                        entry(typed, "service"),
                        entry(typed, "provider"),
                        entry(typed, "day"),
                        entry(typed, "writer"));
        return new RecordSheet(head, gaps.parts().stream().map(gap -> line(typed, gap)).toList());
    }

    private static RecordSheet.Line line(MultiValueMap<String, String> typed, Chapter.Part gap) {
        var name = gap.id() + ".";
        return new RecordSheet.Line(
                gap,
                entry(typed, name + "ours"),
                entry(typed, name + "answer"),
                entry(typed, name + "evidence"),
                agreement(entry(typed, name + "agreement")),
                entry(typed, name + "clause"));
    }

    private static String entry(MultiValueMap<String, String> typed, String name) {
        return Optional.ofNullable(typed.getFirst(name)).map(Typed::clean).orElse("");
    }

    private static Agreement agreement(String typed) {
        return List.of(Agreement.values()).stream()
                .filter(kind -> kind.name().equals(typed))
                .findFirst()
                .orElse(Agreement.UNSAID);
    }

    private static boolean isTooLong(RecordSheet record) {
        var head = record.head();
        return isTooLong(head.service(), head.provider(), head.day(), head.writer())
                || record.lines().stream()
                        .anyMatch(line ->
                                isTooLong(
                                        line.ours(),
                                        line.answer(),
                                        line.evidence(),
                                        line.clause()));
    }

    private static boolean isTooLong(String... entries) {
        return List.of(entries).stream()
                .anyMatch(entry -> entry.codePointCount(0, entry.length()) > RecordSheet.LONGEST);
    }

    private static Data workbook(RecordSheet record, Language say) {
        var name = say.of("認識のずれの記録表.xlsx", "awareness-gaps.xlsx");
        return Data.of(XLSX, RecordBook.write(record, words(say)))
                .with(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString());
    }

    private static RecordWords words(Language say) {
        return new RecordWords(
                say.of(NAME),
                AgreementWords.HEAD.stream().map(say::of).toList(),
                AgreementWords.COLUMNS.stream().map(say::of).toList(),
                kind -> say.of(AgreementWords.of(kind)),
                say::of);
    }
}
