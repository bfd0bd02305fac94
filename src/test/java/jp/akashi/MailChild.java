package jp.akashi;

import java.nio.file.Path;
import java.time.Duration;
import jp.akashi.notice.SendWaiting;
import jp.akashi.post.Letters;
import jp.akashi.post.SmtpCarrier;
import jp.akashi.post.SmtpServer;
import jp.akashi.road.Papers;
import jp.akashi.road.Road;
import jp.akashi.road.SetClock;
import jp.akashi.road.SmallScheme;
import jp.akashi.store.Database;
import jp.akashi.store.PgStores;
import jp.akashi.store.Stores;
import jp.akashi.store.embedded.EmbeddedPostgres;
import jp.akashi.store.embedded.Settings;

/// A process that decides a case or sends mails, on a database of its own, and waits to be killed.
///
///     MailChild decide|send FOLDER SMTP
final class MailChild {
    private static final int CONNECTIONS = 4;
    private static final Duration STRIDE = Duration.ofSeconds(61);

    private MailChild() {}

    public static void main(String[] arguments) throws InterruptedException {
        var database = open(Path.of(arguments[1]));
        if ("decide".equals(arguments[0])) {
            decide(new Road(stores(database), SetClock.at("2022-06-01")));
            Thread.sleep(Duration.ofHours(1));
        } else {
            send(database, arguments[2]);
        }
    }

    static Database open(Path folder) {
        return Database.on(EmbeddedPostgres.start(Settings.in(folder)), CONNECTIONS);
    }

    static Stores stores(Database database) {
        return PgStores.on(database).stores(SmallScheme.SCHEMES);
    }

    private static void decide(Road road) {
        var mihon = road.applicant(Papers.PROVIDER);
        var office = road.office();
        var filed = mihon.files(Papers.complete());
        office.bringsToDecision(filed);
        office.grants(filed).orThrow();
        say("DECIDED " + filed.id());
    }

    /// Each round comes a minute after the one before by the clock the mails wait by.
    private static void send(Database database, String smtp) throws InterruptedException {
        var clock = SetClock.at("2022-06-01");
        var carrier =
                new SmtpCarrier(
                        SmtpServer.parse(smtp),
                        new SmtpCarrier.Login("", ""),
                        new Letters("見本の認定機関", "office@akashi.example", clock));
        var sending = new SendWaiting(stores(database).outbox(), carrier, clock);
        while (true) {
            say("SENT " + sending.send());
            clock.pass(STRIDE);
            Thread.sleep(Duration.ofMillis(100));
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
