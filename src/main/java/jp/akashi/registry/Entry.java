package jp.akashi.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import jp.akashi.certification.Ending;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.EditionId;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.Term;
import org.jspecify.annotations.Nullable;

/// What is published of a certified service (公表): its face and a statement on every item of its
/// edition, in official order. Each publication is a revision; none is ever changed.
///
/// @param printed the number as its scheme prints it
/// @param origin that it was taken over from an earlier register, if it was
public record Entry(
        CertificationNumber number,
        String printed,
        EditionId edition,
        Face face,
        Standing standing,
        Map<ItemId, Statement> statements,
        @Nullable Origin origin) {
    /// An entry on what was examined here.
    public Entry(
            CertificationNumber number,
            String printed,
            EditionId edition,
            Face face,
            Standing standing,
            Map<ItemId, Statement> statements) {
        this(number, printed, edition, face, standing, statements, null);
    }

    /// The names and words the list shows (認定サービスの基本内容).
    public record Face(
            String serviceName,
            String providerName,
            String corporateNumber,
            String summary,
            String serviceUrl,
            List<String> serviceTypes) {
        public Face {
            serviceTypes = List.copyOf(serviceTypes);
        }
    }

    /// Since when and until when it is certified, and which publication this is.
    ///
    /// @param ending why it is in force no more although its term is not over
    /// @param continued a renewal was filed in time, so that it stays in force past its term until
    ///   that is decided
    public record Standing(
            LocalDate certifiedOn,
            Term term,
            int revision,
            Instant publishedAt,
            @Nullable Ending ending,
            boolean continued) {
        public Standing(LocalDate certifiedOn, Term term, int revision, Instant publishedAt) {
            this(certifiedOn, term, revision, publishedAt, null);
        }

        /// Of a certification that no renewal was filed for.
        public Standing(
                LocalDate certifiedOn,
                Term term,
                int revision,
                Instant publishedAt,
                @Nullable Ending ending) {
            this(certifiedOn, term, revision, publishedAt, ending, false);
        }

        /// Whether the certification is in force on a day.
        public boolean isInForceOn(LocalDate day) {
            boolean goesOn = continued && day.isAfter(term.until());
            return (term.contains(day) || goesOn) && (ending == null || day.isBefore(ending.on()));
        }
    }

    public Entry {
        statements = Collections.unmodifiableMap(new LinkedHashMap<>(statements));
    }

    /// The days until which answers are withheld.
    public SortedSet<LocalDate> withheldUntil() {
        var days = new TreeSet<LocalDate>();
        for (var statement : statements.values()) {
            if (statement instanceof Statement.Withheld(var _, var until, _)) {
                days.add(until);
            }
        }
        return days;
    }

    /// Whether what the provider disclosed is on the platform, as it is but for services that were
    /// taken over without it.
    public boolean isHeld() {
        return statements.values().stream().noneMatch(Statement.NotHeld.class::isInstance);
    }

    /// The statement on an item; `NotAsked` where the edition does not ask it.
    public Statement statement(ItemId item) {
        return statements.getOrDefault(item, new Statement.NotAsked());
    }
}
