package jp.akashi.desk;

import jp.akashi.mark.MarkCheck;
import jp.akashi.mark.ShownPages;
import jp.akashi.notice.Announce;
import jp.akashi.notice.Care;
import jp.akashi.notice.Services;

/// Tells a provider of what is wrong with a mark on one of its pages.
public final class TellOfMarks {
    private final ShownPages pages;
    private final Announce announce;
    private final Services services;

    public TellOfMarks(ShownPages pages, Announce announce, Services services) {
        this.pages = pages;
        this.announce = announce;
        this.services = services;
    }

    public void tell(MarkCheck check) {
        if (check.isOpen()) {
            pages.find(check.page())
                    .ifPresent(page ->
                            announce.announce(
                                    new Care.MarkFaulty(services.of(page.number()), check)));
        }
    }
}
