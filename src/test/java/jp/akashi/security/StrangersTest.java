package jp.akashi.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.akashi.cli.rehearsal.Body.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.web.bind.annotation.RequestMethod;

/// Two tenants try each other's every address, every form and every id: nothing is there for them,
/// and nothing happens.
@ExtendWith(Premises.Shared.class)
class StrangersTest {
    /// What names a thing: long and not a word.
    private static final Pattern ID =
            Pattern.compile("[0-9a-z]{24,64}|[0-9a-f]{64}|[a-z]*-?\\d{4}-\\d{4}|INV-\\d{4}-\\d{5}");

    private final Premises premises;
    private final List<String> wrong = new ArrayList<>();
    private int addresses;
    private int forms;
    private int swaps;

    StrangersTest(Premises premises) {
        this.premises = premises;
    }

    @Test
    void nothingOfAnotherIsThereForAnybody() {
        long head = premises.journalHead();
        for (var victim : tenants()) {
            for (var stranger : Who.values()) {
                if (isStranger(stranger, victim)) {
                    addresses(stranger, victim);
                    forms(stranger, victim);
                    swaps(stranger, victim);
                    touched(stranger, victim, head);
                }
            }
        }
        Findings.tell(
                "2-strangers",
                List.of(
                        "pairs of ids: %d addresses, %d forms, %d ids put into own forms tried, %d wrong"
                                .formatted(addresses, forms, swaps, wrong.size())));
        assertThat(wrong).isEmpty();
        assertThat(addresses).isGreaterThan(200);
        assertThat(forms).isGreaterThan(50);
        assertThat(swaps).isGreaterThan(5);
    }

    private static List<Who> tenants() {
        return Arrays.stream(Who.values()).filter(Who::isTenant).toList();
    }

    /// Another tenant, its people, and nobody at all.
    private static boolean isStranger(Who stranger, Who victim) {
        return stranger == Who.NOBODY || isOther(stranger, victim);
    }

    private static boolean isOther(Who stranger, Who victim) {
        return stranger.folder().equals(victim.folder())
                && stranger != victim
                && !stranger.worksFor(victim);
    }

    private void addresses(Who stranger, Who victim) {
        var own = stranger == Who.NOBODY ? Set.of() : premises.trail(stranger).pages().keySet();
        for (var path : toTry(stranger, premises.trail(victim).pages().keySet())) {
            if (!own.contains(path) && !idsOf(path, stranger, victim).isEmpty()) {
                addresses++;
                var answer = premises.as(stranger).get(path);
                refused(stranger, victim, answer);
            }
        }
    }

    /// Who differs from a colleague in what it may do alone tries one address of a kind.
    private Collection<String> toTry(Who stranger, Set<String> paths) {
        var oneOfAKind = new LinkedHashMap<String, String>();
        paths.forEach(path ->
                oneOfAKind.putIfAbsent("" + premises.routes().of(RequestMethod.GET, path), path));
        return stranger.looksAlike() ? oneOfAKind.values() : paths;
    }

    private void forms(Who stranger, Who victim) {
        for (var spot : premises.trail(victim).forms()) {
            if (!idsOf(spot.action(), stranger, victim).isEmpty()) {
                forms++;
                refused(
                        stranger,
                        victim,
                        premises.as(stranger).post(spot.action(), filled(spot, Map.of())));
            }
        }
    }

    private void refused(Who stranger, Who victim, Answer answer) {
        boolean right =
                stranger == Who.NOBODY
                        ? answer.status() == 403
                                || (answer.status() == 302 && answer.location().endsWith("/login"))
                        : answer.status() == 404 || isEmptyForm(stranger, victim, answer);
        if (!right) {
            wrong.add("%s at %s's: %s".formatted(stranger, victim, answer));
        }
    }

    /// A form that proposes what an address asks for leaves blank what is not one's own.
    private boolean isEmptyForm(Who stranger, Who victim, Answer answer) {
        return answer.status() == 200
                && idsIn(answer.path().replaceFirst("\\?.*", "")).isEmpty()
                && shown(stranger, victim, answer).isEmpty();
    }

    /// The stranger's own forms and addresses, with the victim's ids in place of the own ones of
    /// the same name.
    private void swaps(Who stranger, Who victim) {
        if (stranger == Who.NOBODY) {
            return;
        }
        var theirs = blanks(victim);
        for (var spot : premises.trail(stranger).forms()) {
            var swapped = new LinkedHashMap<String, String>();
            spot.form().formData().stream()
                    .filter(blank -> ID.matcher(blank.value()).matches())
                    .filter(blank -> theirs.containsKey(blank.key()))
                    .forEach(blank -> swapped.put(blank.key(), theirs.get(blank.key())));
            if (!swapped.isEmpty()) {
                swaps++;
                var answer = premises.as(stranger).post(spot.action(), filled(spot, swapped));
                tellsNothing(stranger, victim, answer, swapped.values());
            }
        }
        mixedAddresses(stranger, victim);
    }

    /// Addresses with two ids, the last of them the victim's.
    private void mixedAddresses(Who stranger, Who victim) {
        for (var own : premises.trail(stranger).pages().keySet()) {
            for (var other : premises.trail(victim).pages().keySet()) {
                var mixed = mixed(own, other);
                if (!mixed.isEmpty()) {
                    swaps++;
                    refused(stranger, victim, premises.as(stranger).get(mixed));
                }
            }
        }
    }

    private String mixed(String own, String other) {
        var mine = own.split("/");
        var theirs = other.split("/");
        int last = mine.length - 1;
        boolean sameKind =
                premises.routes()
                        .of(RequestMethod.GET, own)
                        .equals(premises.routes().of(RequestMethod.GET, other));
        boolean twoIds =
                sameKind
                        && !own.contains("?")
                        && last == theirs.length - 1
                        && Arrays.stream(mine).filter(this::isId).count() == 2
                        && isId(mine[last])
                        && isId(theirs[last])
                        && !mine[last].equals(theirs[last]);
        if (!twoIds) {
            return "";
        }
        mine[last] = theirs[last];
        return String.join("/", mine);
    }

    private boolean isId(String piece) {
        return ID.matcher(piece.replaceAll("\\.\\w+$", "")).matches();
    }

    /// Neither the answer nor the page it leads to says a word of the victim's that was not sent.
    private void tellsNothing(Who stranger, Who victim, Answer answer, Collection<String> sent) {
        if (answer.status() >= 500) {
            wrong.add("broken by ids of others: " + answer);
        }
        var read = new ArrayList<>(List.of(answer));
        if (answer.status() == 302 || answer.status() == 303) {
            read.add(premises.as(stranger).get(URI.create(answer.location()).getRawPath()));
        }
        for (var page : read) {
            var told = shown(stranger, victim, page);
            told.removeAll(sent);
            if (!told.isEmpty()) {
                wrong.add("%s reads %s of %s's: %s".formatted(stranger, told, victim, page));
            }
        }
    }

    /// The words of the victim's in an answer that the stranger's own pages have not.
    private Set<String> shown(Who stranger, Who victim, Answer answer) {
        var words =
                secrets.computeIfAbsent(
                        List.of(stranger, victim),
                        _ -> {
                            var found = premises.words(victim);
                            premises.trail(stranger)
                                    .pages()
                                    .values()
                                    .forEach(page -> found.removeIf(page.text()::contains));
                            return found;
                        });
        var text = answer.text();
        return words.stream().filter(text::contains).collect(Collectors.toCollection(TreeSet::new));
    }

    private final Map<List<Who>, Set<String>> secrets = new LinkedHashMap<>();

    @Test
    void whatIsLookedForStandsOnThePagesOfItsOwner() {
        for (var victim : tenants()) {
            for (var stranger : Who.values()) {
                if (isOther(stranger, victim)) {
                    assertThat(premises.trail(victim).pages().values())
                            .as("%s, of %s", stranger, victim)
                            .anyMatch(page -> !shown(stranger, victim, page).isEmpty());
                }
            }
        }
    }

    /// Whatever was answered: nothing of the victim's was acted on.
    private void touched(Who stranger, Who victim, long since) {
        if (stranger == Who.NOBODY) {
            return;
        }
        var ids = allIds(victim);
        ids.removeAll(allIds(stranger));
        ids.remove(premises.id(stranger));
        premises.subjectsSince(since, stranger).stream()
                .filter(ids::contains)
                .forEach(id -> wrong.add("%s acted on %s's %s".formatted(stranger, victim, id)));
    }

    private Map<String, String> blanks(Who who) {
        var found = new LinkedHashMap<String, String>();
        premises.trail(who).forms().stream()
                .flatMap(spot -> spot.form().formData().stream())
                .filter(blank -> ID.matcher(blank.value()).matches())
                .forEach(blank -> found.put(blank.key(), blank.value()));
        found.remove("_csrf");
        return found;
    }

    private static List<Entry> filled(Trail.Spot spot, Map<String, String> instead) {
        return spot.form().formData().stream()
                .<Entry>map(blank ->
                        new Entry.Text(
                                blank.key(), instead.getOrDefault(blank.key(), blank.value())))
                .toList();
    }

    /// The ids in an address that are the victim's alone.
    private Set<String> idsOf(String path, Who stranger, Who victim) {
        var ids = idsIn(path);
        ids.retainAll(allIds(victim));
        if (stranger != Who.NOBODY) {
            ids.removeAll(allIds(stranger));
        }
        return ids;
    }

    private final Map<Who, Set<String>> known = new LinkedHashMap<>();

    private Set<String> allIds(Who who) {
        return new TreeSet<>(
                known.computeIfAbsent(
                        who,
                        _ -> {
                            var trail = premises.trail(who);
                            var ids = new TreeSet<String>();
                            Stream.concat(
                                            trail.pages().keySet().stream(),
                                            trail.forms().stream().map(Trail.Spot::action))
                                    .forEach(path -> ids.addAll(idsIn(path)));
                            return ids;
                        }));
    }

    private static Set<String> idsIn(String path) {
        var ids = new TreeSet<String>();
        ID.matcher(path).results().forEach(found -> ids.add(found.group()));
        return ids;
    }
}
