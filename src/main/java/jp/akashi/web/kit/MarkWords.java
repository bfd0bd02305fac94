package jp.akashi.web.kit;

import jp.akashi.kernel.Label;
import jp.akashi.mark.MarkCheck;
import jp.akashi.mark.MarkFault;

/// What is found on pages that show a mark, in words, and what is to be done about it.
public final class MarkWords {
    private MarkWords() {}

    public static Label of(MarkFault fault) {
        return switch (fault) {
            case AFTER_END -> new Label("有効でない認定のマーク", "A mark of a certification not in force");
            case OTHER_SERVICE -> new Label("ほかのサービスのマーク", "A mark of another service");
            case NO_LINK -> new Label("指定URLへのリンクがない", "No link to the designated address");
            case RECOLOURED -> new Label("色が変えられている", "Colours changed");
            case PARTIAL -> new Label("一部だけが掲載されている", "Only a part is shown");
            case DISTORTED -> new Label("縦横の比が変えられている", "Drawn out of proportion");
            case ALTERED -> new Label("形が変えられている", "Shape changed");
        };
    }

    /// What the provider does about it.
    public static Label remedy(MarkFault fault) {
        return switch (fault) {
            case AFTER_END ->
                    new Label(
                            "認定が有効でないときは、マークを掲載できません。ページから速やかに外してください。",
                            "The mark may not be shown while the certification is not in force. Take it off the page at once.");
            case OTHER_SERVICE ->
                    new Label(
                            "マークの番号かリンク先が、このサービスのものではありません。このサービスのマークに差し替え、ほかのサービスと区別して掲載してください。",
                            "Number or link are not those of this service. Show this service's own mark, clearly apart from other services.");
            case NO_LINK ->
                    new Label(
                            "マークの画像を、指定URLへのリンクにしてください。下の「ページに貼るHTML」をそのまま使えます。",
                            "Make the mark a link to the designated address; the lines of HTML in the pack do so.");
            case RECOLOURED ->
                    new Label(
                            "配布したカラー版か白黒版を、色を変えずに掲載してください。",
                            "Show the mark in colour or in black and white as handed out.");
            case PARTIAL ->
                    new Label("ロゴと認定番号の全体が見えるように掲載してください。", "Show logo and number as a whole.");
            case DISTORTED ->
                    new Label(
                            "幅と高さの比(600:640)を変えずに、大きさを調整してください。",
                            "Keep width and height in proportion (600:640).");
            case ALTERED ->
                    new Label(
                            "配布した画像を、加工せずに掲載してください。", "Show the picture as handed out, unchanged.");
        };
    }

    /// What came of a look as a whole.
    public static Label of(MarkCheck check) {
        return switch (check.reached()) {
            case BARRED ->
                    new Label("robots.txtにより確認できません", "Not looked at: robots.txt asks not to");
            case NOT_PUBLIC -> new Label("公開されたページではありません", "Not a page of the public web");
            case UNREACHED -> new Label("ページを読み取れません", "The page could not be read");
            case READ ->
                    !check.found().isEmpty()
                            ? new Label("直すところがあります", "Something is to be mended")
                            : check.marks() == 0
                                    ? new Label("マークが見つかりません", "No mark was found")
                                    : new Label("規程どおりです", "As the rules want it");
        };
    }

    /// What the provider does about a page that was not seen, or shows no mark; empty otherwise.
    public static Label remedy(MarkCheck check) {
        return switch (check.reached()) {
            case BARRED ->
                    new Label(
                            "確認を受けるには、robots.txtで「AkashiMarkCheck」にこのページを許可してください。許可しない場合は、事務局が目で確認します。",
                            "Let AkashiMarkCheck read this page in robots.txt, or the office will look at it by eye.");
            case NOT_PUBLIC ->
                    new Label(
                            "社内だけで開けるページや、80・443以外のポートのページは確認できません。だれでも開けるアドレスを登録してください。",
                            "Pages that not everybody can open cannot be looked at. Please register a public address.");
            case UNREACHED ->
                    new Label(
                            "アドレスが正しいか、ページが公開されているかをお確かめください。",
                            "Please check the address, and that the page is published.");
            case READ ->
                    check.marks() > 0 || !check.found().isEmpty()
                            ? new Label("", "")
                            : new Label(
                                    "スクリプトで後から表示される画像や、CSSの背景画像は見つけられません。掲載をやめたページは登録から外してください。",
                                    "Pictures put in by a script or a style sheet are not found. Take pages off the list that show no mark any more.");
        };
    }

    public static Tone tone(MarkCheck check) {
        return !check.found().isEmpty() ? Tone.ERROR : check.isInOrder() ? Tone.SUCCESS : Tone.WARN;
    }
}
