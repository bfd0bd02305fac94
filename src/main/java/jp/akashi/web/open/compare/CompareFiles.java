package jp.akashi.web.open.compare;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import jp.akashi.export.SheetCsv;
import jp.akashi.kernel.Tokyo;
import jp.akashi.paper.sheet.BookWriter;
import jp.akashi.web.kit.Data;
import jp.akashi.web.kit.Language;
import jp.akashi.web.kit.Problem;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The comparison to take away: the rows of the page as Excel, CSV and JSON.
@Controller
public class CompareFiles {
    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String CSV = "text/csv;charset=UTF-8";

    private final CompareDesk desk;
    private final InstantSource clock;

    public CompareFiles(CompareDesk desk, InstantSource clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping("/compare.xlsx")
    public View xlsx(@RequestParam MultiValueMap<String, String> parameters, Language say) {
        return answer(parameters, view -> named(Data.of(XLSX, book(view, say)), "xlsx", say));
    }

    @GetMapping("/compare.csv")
    public View csv(@RequestParam MultiValueMap<String, String> parameters, Language say) {
        return answer(
                parameters,
                view ->
                        named(
                                Data.of(CSV, SheetCsv.write(CompareSheet.of(view, say))),
                                "csv",
                                say));
    }

    @GetMapping("/compare.json")
    public View json(@RequestParam MultiValueMap<String, String> parameters) {
        return answer(parameters, view -> Data.json(CompareTree.of(view)));
    }

    private static byte[] book(CompareView view, Language say) {
        return BookWriter.write(List.of(CompareSheet.of(view, say)));
    }

    private View answer(MultiValueMap<String, String> parameters, Function<CompareView, Data> pen) {
        return switch (Reading.of(parameters)) {
            case Reading.Nothing() -> problem(Reading.tooFew());
            case Reading.Refused refused -> problem(refused);
            case Reading.Read(var asked) ->
                    switch (desk.compare(asked)) {
                        case CompareDesk.Result.Not(var refused) -> problem(refused);
                        case CompareDesk.Result.Made(var view) -> pen.apply(view);
                    };
        };
    }

    private static Problem problem(Reading.Refused refused) {
        return refused.isMissing()
                ? Problem.notFound(refused.sentence())
                : Problem.wrong(refused.parameter(), refused.sentence());
    }

    private Data named(Data data, String format, Language say) {
        return data.with(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(
                                "%s_%s.%s"
                                        .formatted(
                                                say.of("サービスの比較", "comparison"),
                                                Tokyo.today(clock),
                                                format),
                                StandardCharsets.UTF_8)
                        .build()
                        .toString());
    }
}
