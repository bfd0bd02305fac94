package jp.akashi.web.office;

import java.util.List;
import java.util.Optional;
import jp.akashi.notice.Delivery;
import jp.akashi.notice.Dispatch;
import jp.akashi.notice.Mail;
import jp.akashi.web.kit.Moments;
import jp.akashi.web.kit.Tone;
import jp.akashi.wording.Wording;

/// A mail as the office sees it. The secret of a link is not shown.
///
/// @param seen what a form sends back to say which state it saw
public record MailView(Head head, Status status, String text, String seen) {
    public record Head(String href, String to, String subject, String about, String written) {}

    /// @param next when it is tried next; empty when it is not
    public record Status(
            Tone tone, String word, String at, String next, String remark, List<String> meaning) {}

    static MailView of(Dispatch dispatch, Wording wording) {
        var mail = dispatch.mail();
        return new MailView(
                new Head(
                        "/office/mails/" + dispatch.id(),
                        mail.to(),
                        mail.subject(),
                        dispatch.origin()
                                .findApplication()
                                .map(id -> "/office/cases/" + id)
                                .orElse(""),
                        Moments.print(dispatch.writtenAt())),
                status(dispatch, wording),
                mail.text().replace(Mail.SECRET, "…(招待の合言葉。ここには表示しません)"),
                dispatch.state() + " " + dispatch.delivery().tries());
    }

    private static Status status(Dispatch dispatch, Wording wording) {
        var delivery = dispatch.delivery();
        return new Status(
                tone(dispatch.state()),
                wording.term(dispatch.state()),
                Moments.print(delivery.at()),
                Optional.ofNullable(delivery.next()).map(Moments::print).orElse(""),
                delivery.remark(),
                meaning(dispatch));
    }

    private static Tone tone(Delivery.MailState state) {
        return switch (state) {
            case SENT -> Tone.SUCCESS;
            case WAITING, HANDED -> Tone.INFO;
            case KEPT, DISCARDED -> Tone.NEUTRAL;
            case IN_DOUBT -> Tone.WARN;
            case FAILED -> Tone.ERROR;
        };
    }

    private static List<String> meaning(Dispatch dispatch) {
        return switch (dispatch.state()) {
            case WAITING ->
                    List.of(
                            "このメールは、送信の順番を待っています。",
                            "メールサーバーにつながらないときは、間隔をあけて自動で送り直します。",
                            "急ぐときは「もう一度送る」で、すぐに送信を試みます。",
                            "送る必要がなくなったときは「送信を取りやめる」を押してください。");
            case HANDED ->
                    List.of(
                            "このメールは、いまメールサーバーに渡しているところです。",
                            "数秒で「送信済み」に変わります。",
                            "5分たっても終わらないときは「届いたか不明」になります。",
                            "それまでは、操作できません。");
            case SENT ->
                    List.of(
                            "メールサーバーが、このメールを受け取りました。",
                            "相手の受信箱に届いたかどうかは、このサイトからは分かりません。",
                            "届かなかったという連絡は、差出人のメールアドレスに戻ってきます。",
                            "同じメールが、もう一度送られることはありません。");
            case KEPT ->
                    List.of(
                            "メールサーバーが設定されていなかったため、送信していません。",
                            "内容は、控えとしてここに残しています。",
                            "必要なときは、事務局からほかの手段で相手に伝えてください。",
                            dispatch.mail().isWhole()
                                    ? "メールサーバーを設定した後に「もう一度送る」を押すと、送信できます。"
                                    : "招待のリンクは控えに残らないため、送る場合はあらためて招待してください。");
            case IN_DOUBT ->
                    List.of(
                            "メールサーバーに渡している途中で、記録が途切れました。",
                            "すでに届いている可能性があるため、自動では送り直しません。",
                            "相手に届いていれば「届いたことを記録する」を押してください。",
                            "届いていなければ「もう一度送る」を押してください。");
            case FAILED ->
                    List.of(
                            "メールサーバーが、このメールを受け取りませんでした。",
                            "宛先のメールアドレスが正しいかを確かめてください。",
                            "直ったときは「もう一度送る」を、ほかの手段で伝えたときは「届いたことを記録する」を押してください。",
                            "送る必要がなくなったときは「送信を取りやめる」を押してください。");
            case DISCARDED ->
                    List.of(
                            "事務局が、このメールの送信を取りやめました。",
                            "相手には届いていません。",
                            "だれがいつ取りやめたかは、記録に残っています。",
                            "必要なときは、ほかの手段で相手に伝えてください。");
        };
    }
}
