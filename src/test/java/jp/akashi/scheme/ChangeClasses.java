package jp.akashi.scheme;

import java.util.List;
import jp.akashi.kernel.FieldKey;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.Label;
import jp.akashi.scheme.ChangeOrder.About;
import jp.akashi.scheme.ChangeOrder.ChangeClass;
import jp.akashi.scheme.ChangeOrder.Consequence;

/// What is reported during a term, for tests: a class of each sort.
public final class ChangeClasses {
    public static final ChangeOrder ORDER =
            new ChangeOrder(
                    List.of(
                            of("gate", About.UNMET_GATES, consequence(7, true, false)),
                            of("unit", About.UNIT, consequence(7, true, false)),
                            of(
                                    "names",
                                    About.FACE,
                                    consequence(14, false, true, "register-certificate"),
                                    "provider-name",
                                    "service-name"),
                            of(
                                    "public",
                                    About.FACE,
                                    consequence(30, false, false),
                                    "service-summary",
                                    "service-url"),
                            of("answers", About.ANSWERS, consequence(30, false, false))),
                    new ChangeOrder.End(
                            14, 14, 5, new ItemId("basics.notice"), new FieldKey("period")),
                    List.of(
                            new ChangeOrder.Passing("merger", label("合併"), label("登記"), true),
                            new ChangeOrder.Passing("transfer", label("譲渡"), label("契約"), false)));

    private ChangeClasses() {}

    private static ChangeClass of(
            String id, About about, Consequence consequence, String... fields) {
        return new ChangeClass(id, label(id), label(id), about, List.of(fields), consequence);
    }

    private static Consequence consequence(
            int within, boolean stops, boolean reissues, String... papers) {
        return new Consequence(within, stops, reissues, List.of(papers));
    }

    private static Label label(String text) {
        return new Label(text, text);
    }
}
