package jp.akashi.paper.form;

import java.util.Arrays;
import java.util.List;
import jp.akashi.application.WithholdingReason;
import jp.akashi.application.WithholdingRequest;
import jp.akashi.paper.form.FormLayout.Withholdings;
import jp.akashi.paper.form.FormStyles.Look;
import jp.akashi.scheme.Edition;
import jp.akashi.wording.Wording;

/// Writes the wishes to withhold answers (公表の留保), with room for more.
final class WithholdingsPage {
    private static final int ROWS = 20;
    private final SheetPen pen;
    private final Lists lists;
    private final Wording wording;

    WithholdingsPage(SheetPen pen, Lists lists, Wording wording) {
        this.pen = pen;
        this.lists = lists;
        this.wording = wording;
    }

    void write(List<WithholdingRequest> requests, Edition edition) {
        pen.columns(Withholdings.class);
        for (int at = 0; at < Math.max(ROWS, requests.size() + ROWS / 2); at++) {
            int row = FormLayout.FIRST + at;
            if (at < requests.size()) {
                write(row, requests.get(at), edition);
            } else {
                Arrays.stream(Withholdings.values()).forEach(column -> put(row, column, ""));
            }
            pen.offer(Withholdings.KIND.at(row), lists.place(reasons()), "");
        }
        pen.finish(Withholdings.ITEM.ordinal(), Withholdings.UNTIL.ordinal());
    }

    private void write(int row, WithholdingRequest request, Edition edition) {
        var asked = edition.findRow(request.item());
        put(
                row,
                Withholdings.NUMBER,
                asked.map(found -> String.valueOf(found.number())).orElse(request.item().value()));
        put(row, Withholdings.ITEM, asked.map(found -> found.item().label().ja()).orElse(""));
        put(row, Withholdings.KIND, wording.term(request.kind()));
        put(row, Withholdings.REASON, request.reason());
        put(row, Withholdings.UNTIL, request.until().toString());
    }

    private List<String> reasons() {
        return Arrays.stream(WithholdingReason.values()).map(wording::term).toList();
    }

    private void put(int row, Withholdings column, String text) {
        pen.put(column.at(row), text, Look.OPTIONAL);
    }
}
