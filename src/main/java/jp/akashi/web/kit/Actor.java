package jp.akashi.web.kit;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import jp.akashi.party.Role;

/// Whose page it is: the public's, a provider's, the office's or the committee's. Decides the menu
/// and the label beside the name.
public enum Actor {
    OPEN(""),
    PROVIDER("事業者"),
    OFFICE("事務局"),
    COMMITTEE("認定審査委員会");

    private final String label;

    Actor(String label) {
        this.label = label;
    }

    public static Actor of(Role role) {
        return switch (role) {
            case PROVIDER_ADMIN, PROVIDER_MEMBER, PROVIDER_VIEWER -> PROVIDER;
            case OFFICE -> OFFICE;
            case COMMITTEE -> COMMITTEE;
        };
    }

    /// The first page of the actor's folder.
    public String home() {
        return this == OPEN ? "/" : "/" + key();
    }

    /// The Japanese word for the actor; empty for the public.
    public String label() {
        return label;
    }

    /// The name in classes and files.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The actor's own style sheet below `static/assets/`.
    public String sheet() {
        return key() + ".css";
    }

    /// The menu, with the one entry marked that `path` belongs to most closely.
    List<MenuGroup> menu(String path, Language say) {
        var groups = this == OPEN ? List.of(new MenuGroup("", PublicMenu.head(say))) : menu();
        var closest =
                groups.stream()
                        .flatMap(group -> group.links().stream())
                        .map(NavLink::href)
                        .filter(href -> Paths.isWithin(say.href(path), href))
                        .max(Comparator.comparingInt(String::length))
                        .orElse("");
        return groups.stream()
                .map(group ->
                        new MenuGroup(
                                group.label(),
                                group.links().stream()
                                        .map(link -> link.current(link.href().equals(closest)))
                                        .toList()))
                .toList();
    }

    private List<MenuGroup> menu() {
        return switch (this) {
            case OPEN -> List.of();
            case PROVIDER ->
                    List.of(
                            MenuGroup.of(
                                    "",
                                    new NavLink("申請", "/provider"),
                                    new NavLink("相談", "/provider/consultations"),
                                    new NavLink("報告・通知", "/provider/proceedings"),
                                    new NavLink("認定マーク", "/provider/marks"),
                                    new NavLink("問合せ", "/provider/questions"),
                                    new NavLink("公表の留保", "/provider/withholdings"),
                                    new NavLink("組織と担当者", "/provider/organisation"),
                                    new NavLink("アカウント", "/account")));
            case OFFICE ->
                    List.of(
                            MenuGroup.of(
                                    "審査",
                                    new NavLink("案件", "/office"),
                                    new NavLink("期日", "/office/agenda"),
                                    new NavLink("入金", "/office/money"),
                                    new NavLink("郵送の受付", "/office/papers"),
                                    new NavLink("委員会", "/office/meetings")),
                            MenuGroup.of(
                                    "認定後",
                                    new NavLink("終了・承継", "/office/reports"),
                                    new NavLink("緊急事態・取消し", "/office/proceedings"),
                                    new NavLink("更新しない旨", "/office/renewals"),
                                    new NavLink("公表の留保", "/office/withholdings"),
                                    new NavLink("認定マーク", "/office/marks")),
                            MenuGroup.of(
                                    "連絡",
                                    new NavLink("相談", "/office/consultations"),
                                    new NavLink("問合せ", "/office/questions"),
                                    new NavLink("メール", "/office/mails")),
                            MenuGroup.of(
                                    "管理",
                                    new NavLink("書類の返却と保管", "/office/keeping"),
                                    new NavLink("職員・委員", "/office/staff"),
                                    new NavLink("アカウント", "/account")));
            case COMMITTEE ->
                    List.of(
                            MenuGroup.of(
                                    "",
                                    new NavLink("担当案件", "/committee"),
                                    new NavLink("所属・兼職先", "/committee/profile"),
                                    new NavLink("アカウント", "/account")));
        };
    }
}
