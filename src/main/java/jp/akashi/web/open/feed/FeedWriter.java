package jp.akashi.web.open.feed;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.akashi.directory.Event;
import jp.akashi.export.Addresses;
import jp.akashi.export.Feed;
import jp.akashi.export.Source;
import jp.akashi.kernel.Tokyo;
import jp.akashi.scheme.Schemes;
import jp.akashi.web.kit.Data;
import jp.akashi.web.kit.Language;
import jp.akashi.web.open.BulletinWords;

/// Writes events as a feed. Ids are made of the host, the service, its revision and the kind of
/// event, and so stay the same however often a feed is made.
record FeedWriter(Schemes schemes, Source.Publisher publisher) {
    private static final String TYPE = "application/atom+xml;charset=UTF-8";
    private static final String AUTHOR = "Akashi 証 クラウドサービス情報開示認定 台帳";

    /// Of which feed, by its names and paths.
    record Head(String title, String self, String page) {}

    Data write(Head head, List<Event> events) {
        return feed(head, events.stream().map(this::entry).toList());
    }

    /// With the bulletins on services, the latest of both first.
    Data write(Head head, List<Event> events, List<Told.Posted> bulletins) {
        return feed(
                head,
                Stream.concat(events.stream().map(this::entry), bulletins.stream().map(this::entry))
                        .sorted(Comparator.comparing(Feed.Entry::updated).reversed())
                        .toList());
    }

    private Data feed(Head head, List<Feed.Entry> entries) {
        var feed =
                new Feed(
                        id(head.self()),
                        head.title(),
                        whole(head.self()),
                        whole(head.page()),
                        entries);
        return Data.of(TYPE, feed.atom(AUTHOR).getBytes(StandardCharsets.UTF_8));
    }

    private Feed.Entry entry(Event event) {
        var told = new Told(event, schemes);
        var entry = event.entry();
        var kind = key(event.kind());
        var items = told.items(Language.JA);
        return new Feed.Entry(
                id(
                        "%s/%d/%s%s"
                                .formatted(
                                        told.service(),
                                        entry.standing().revision(),
                                        kind,
                                        day(event))),
                event.at(),
                "%s: %s(%s)"
                        .formatted(told.kind().ja(), entry.face().serviceName(), entry.printed()),
                whole(told.path()),
                new Feed.Category(kind, told.kind().ja()),
                Stream.of(
                                entry.face().providerName(),
                                told.schemeName().ja(),
                                items,
                                told.note(Language.JA))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" / ")));
    }

    private Feed.Entry entry(Told.Posted told) {
        var bulletin = told.bulletin();
        var service = Addresses.of(bulletin.number());
        var anchor = BulletinWords.anchor(bulletin);
        return new Feed.Entry(
                id("%s/%s/%d".formatted(service, anchor, bulletin.source().revision())),
                bulletin.publishedAt(),
                "%s: %s(%s)"
                        .formatted(
                                BulletinWords.title(bulletin).ja(),
                                told.entry().face().serviceName(),
                                told.entry().printed()),
                whole(service + "#" + anchor),
                new Feed.Category("bulletin", "公表事項"),
                bulletin.text().japanese());
    }

    /// Of what one revision may bring about more than once, the day too.
    private static String day(Event event) {
        return event.kind() == Event.Kind.WITHHOLDING_LAPSED
                ? "/" + event.at().atZone(Tokyo.ZONE).toLocalDate()
                : "";
    }

    static String key(Event.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String whole(String path) {
        return publisher.address().apply(path);
    }

    /// A tag (RFC 4151) of a path of ours.
    private String id(String path) {
        var host = Objects.requireNonNullElse(URI.create(whole("/")).getHost(), "localhost");
        return "tag:%s,2026:akashi%s".formatted(host, path);
    }
}
