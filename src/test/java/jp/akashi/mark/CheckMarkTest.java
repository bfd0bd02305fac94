package jp.akashi.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import jp.akashi.Proves;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.ProviderId;
import jp.akashi.kernel.ShownPageId;
import jp.akashi.mark.Look.Image;
import jp.akashi.mark.Look.Shown;
import jp.akashi.mark.MarkCheck.Found;
import jp.akashi.mark.MarkCheck.Reached;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is found on a page that shows a mark.
class CheckMarkTest {
    private static final Instant NOON = Instant.parse("2026-11-24T03:00:00Z");
    private static final CertificationNumber NUMBER = CertificationNumber.parse("AI0012-2204");
    private static final String PAGE = "https://akashi.example/services/ai-0012-2204";
    private static final Image IMAGE = points("mark");
    private static final List<Drawing.Shape> SHAPES =
            List.of(
                    new Drawing.Shape("#ffffff", "M0 0L9 9Z"),
                    new Drawing.Shape("#0b57a4", "M1 1L8 8Z"),
                    new Drawing.Shape("#ffffff", "M2 2L7 7Z"),
                    new Drawing.Shape("#ffffff", "M3 3L6 6Z"));
    private static final Drawing DRAWING = new Drawing("0 0 600 640", "マーク AI 0012", SHAPES);
    private static final Original ORIGINAL =
            new Original(Set.of(Digest.of("mark")), List.of(), List.of(DRAWING));
    private static final ShownPage SHOWN_PAGE =
            new ShownPage(
                    ShownPageId.random(),
                    NUMBER,
                    ProviderId.random(),
                    URI.create("https://mihon.example/"),
                    PersonId.random(),
                    NOON);

    private final CheckMark check =
            new CheckMark(new Designated(() -> URI.create("https://akashi.example")));

    @Test
    void aMarkWithTheDesignatedLinkIsInOrder() {
        var found = check(true, shown("m.png", PAGE, IMAGE));
        assertThat(found.isInOrder()).isTrue();
        assertThat(found.isOpen()).isFalse();
    }

    @Test
    void aPageWithoutAMarkIsNotInOrderAndNoTaskOfTheOffice() {
        var found = check(true, shown("m.png", PAGE, points("something else")));
        assertThat(found.isInOrder()).isFalse();
        assertThat(found.isOpen()).isFalse();
        assertThat(found.marks()).isZero();
    }

    @Test
    @Proves("MRK-03")
    void aMarkWithoutALinkOrWithAnotherIsATask() {
        assertThat(faults(check(true, shown("m.png", null, IMAGE))))
                .containsExactly(MarkFault.NO_LINK);
        assertThat(faults(check(true, shown("m.png", "https://mihon.example/", IMAGE))))
                .containsExactly(MarkFault.NO_LINK);
        assertThat(check(true, shown("m.png", null, IMAGE)).isOpen()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://akashi.example/services/ai-0012-2204",
                "http://AKASHI.example/services/AI0012-2204/",
                "https://akashi.example/en/services/ai-0012-2204?from=mark#x"
            })
    void theDesignatedAddressIsKnownHoweverItIsWritten(String link) {
        assertThat(check(true, shown("m.png", link, IMAGE)).isInOrder()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://akashi.example.evil.example/services/ai-0012-2204",
                "https://akashi.example:8443/services/ai-0012-2204",
                "https://akashi.example/",
                "https://evil.example/?https://akashi.example/services/ai-0012-2204",
                "javascript:void(0)",
                "mailto:a@akashi.example"
            })
    void whatOnlyLooksLikeTheDesignatedAddressIsNot(String link) {
        assertThat(faults(check(true, shown("m.png", link, IMAGE))))
                .containsExactly(MarkFault.NO_LINK);
    }

    @Test
    @Proves("MRK-02")
    void aMarkThatLeadsToAnotherServiceIsAnothers() {
        var other = "https://akashi.example/services/ai-0013-2204";
        assertThat(faults(check(true, shown("m.png", other, IMAGE))))
                .containsExactly(MarkFault.OTHER_SERVICE);
        assertThat(faults(check(true, shown(other + "/mark.svg", PAGE, new Image.Unread()))))
                .containsExactly(MarkFault.OTHER_SERVICE);
    }

    @Test
    void aMarkFromTheRegisterItselfNeedsNoReading() {
        assertThat(check(true, shown(PAGE + "/mark.svg", PAGE, new Image.Unread())).isInOrder())
                .isTrue();
        assertThat(
                        check(
                                        true,
                                        shown(
                                                "https://akashi.example/marks/ai-0012-2204.svg",
                                                PAGE,
                                                new Image.Unread()))
                                .isInOrder())
                .isTrue();
    }

    @Test
    @Proves("MRK-01")
    void aMarkIsShownOnlyWhileTheCertificationIsInForce() {
        assertThat(faults(check(true, shown("m.png", PAGE, IMAGE)))).isEmpty();
        assertThat(faults(check(false, shown("m.png", PAGE, IMAGE))))
                .containsExactly(MarkFault.AFTER_END);
        assertThat(check(false).isOpen()).isFalse();
    }

    @Test
    @Proves("MRK-04")
    void aDrawingIsComparedShapeByShape() {
        assertThat(faultsOf(DRAWING)).isEmpty();
        assertThat(faultsOf(new Drawing("0 0 600 640", "", SHAPES))).isEmpty();
        assertThat(faultsOf(new Drawing("0 0 600 460", "", SHAPES)))
                .containsExactly(MarkFault.PARTIAL);
        assertThat(faultsOf(drawing(SHAPES.subList(0, 3)))).containsExactly(MarkFault.PARTIAL);
        assertThat(
                        faultsOf(
                                drawing(
                                        List.of(
                                                SHAPES.get(0),
                                                new Drawing.Shape(
                                                        "#cc0000", SHAPES.get(1).outline()),
                                                SHAPES.get(2),
                                                SHAPES.get(3)))))
                .containsExactly(MarkFault.RECOLOURED);
        assertThat(
                        faultsOf(
                                drawing(
                                        List.of(
                                                SHAPES.get(0),
                                                SHAPES.get(1),
                                                SHAPES.get(2),
                                                new Drawing.Shape("#ffffff", "M4 4L5 5Z")))))
                .containsExactly(MarkFault.OTHER_SERVICE);
        assertThat(faultsOf(new Drawing("0 0 9 9", DRAWING.title(), List.of())))
                .containsExactly(MarkFault.ALTERED);
        assertThat(faultsOf(new Drawing("0 0 9 9", "ロゴ", List.of()))).isEmpty();
    }

    @Test
    @Proves("MRK-04")
    void aMarkThatThePageRecoloursIsNotTheMark() {
        var restyled = new Shown("m.png", "", URI.create(PAGE), true, IMAGE);
        assertThat(faults(check(true, restyled))).containsExactly(MarkFault.RECOLOURED);
    }

    @ParameterizedTest
    @EnumSource(value = Reached.class, names = "READ", mode = EnumSource.Mode.EXCLUDE)
    void whatWasNotReadIsNoTaskOfTheOfficeAndNotInOrder(Reached why) {
        var missed =
                check.check(
                        SHOWN_PAGE,
                        new Look.Missed(why),
                        new CheckMark.Right(ORIGINAL, true),
                        NOON);
        assertThat(missed.isOpen()).isFalse();
        assertThat(missed.isInOrder()).isFalse();
        assertThat(missed.reached()).isEqualTo(why);
    }

    @ParameterizedTest
    @CsvSource({
        "https://例え.jp/サービス,https://xn--r8jz45g.jp/%E3%82%B5%E3%83%BC%E3%83%93%E3%82%B9",
        "HTTPS://mihon.example,",
        "https://Mihon.example,https://mihon.example/",
        "http://mihon.example/a?b=c#d,http://mihon.example/a?b=c",
        "https://mihon.example?x=1,https://mihon.example/?x=1",
        "ftp://mihon.example/,",
        "https://user@mihon.example/,",
        "javascript:alert(1),",
        "mihon.example,",
        "https://mihon.example/a b,",
        "https:///a,"
    })
    @Proves("MRK-05")
    void anAddressIsReadAsPeopleTypeIt(String typed, String read) {
        assertThat(RegisterPage.read(typed).map(URI::toString).orElse(null)).isEqualTo(read);
    }

    private List<MarkFault> faultsOf(Drawing drawing) {
        return faults(
                check(true, shown("m.svg", PAGE, new Image.Shapes(Digest.of("other"), drawing))));
    }

    private static Drawing drawing(List<Drawing.Shape> shapes) {
        return new Drawing("0 0 600 640", "", shapes);
    }

    private MarkCheck check(boolean inForce, Shown... shown) {
        return check.check(
                SHOWN_PAGE,
                new Look.Seen(List.of(shown)),
                new CheckMark.Right(ORIGINAL, inForce),
                NOON);
    }

    private static List<MarkFault> faults(MarkCheck found) {
        return found.found().stream().map(Found::fault).toList();
    }

    private static Shown shown(String source, @Nullable String link, Image image) {
        return new Shown(source, "", link == null ? null : URI.create(link), false, image);
    }

    private static Image points(String name) {
        return new Image.Points(Digest.of(name), new Picture(1, 1, 0xff000000));
    }
}
