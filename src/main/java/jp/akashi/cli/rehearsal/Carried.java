package jp.akashi.cli.rehearsal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.akashi.examination.Stage;
import org.jsoup.nodes.Element;

/// One application that people carry from the draft to its publication while the platform dies
/// under their hands: before each step they look where it stands. What was acknowledged has to be
/// there when they look, and nothing twice.
final class Carried {
    /// The way of a case that is asked about once and put before the committee.
    private static final List<Stage> WAY =
            List.of(
                    Stage.FORMALITY,
                    Stage.AWAITING_FEE,
                    Stage.DOCUMENTS,
                    Stage.INQUIRY,
                    Stage.DOCUMENTS,
                    Stage.DECISION,
                    Stage.COMMITTEE,
                    Stage.DECISION,
                    Stage.GRANTED,
                    Stage.PUBLISHED);

    /// So many items are judged before somebody looks at the list again.
    private static final int AT_A_SITTING = 10;

    private static final String WAITING = "未判定";

    private final Cast cast;
    private final Road road;
    private final Office office;
    private final Provider provider;
    private final Review review;
    private final Committee committee;
    private final Question question;
    private final Set<String> judged = new HashSet<>();
    private final List<String> lost = new ArrayList<>();
    private final List<String> doubled = new ArrayList<>();
    private int handedIn;
    private int reached = -1;
    private boolean filled;
    private boolean filed;
    private boolean accepted;

    Carried(Cast cast, Sample sample) {
        this.cast = cast;
        road = new Road(sample);
        office = new Office(cast.office(), cast.decider(), road);
        provider = new Provider(cast.provider(), road);
        review = new Review(cast.office(), road);
        committee = new Committee(cast, road);
        question = Question.in(sample);
    }

    /// What was acknowledged and is not there.
    List<String> lost() {
        return lost;
    }

    List<String> doubled() {
        return doubled;
    }

    boolean isThere() {
        return filed && reached == WAY.size() - 1 && !road.number().isEmpty();
    }

    String service() {
        return road.sample().service();
    }

    /// Looks, and does what comes next.
    void step() {
        if (!filed) {
            prepare();
        } else {
            advance();
        }
    }

    private void prepare() {
        if (road.draft().isEmpty()) {
            provider.openDraft();
        } else if (!filled) {
            fillIn();
        } else if (!findsFiled()) {
            provider.file();
            filed = true;
        }
    }

    /// The documents one by one, so that there is something between two deaths; then the form.
    private void fillIn() {
        if (handsInOneMore()) {
            return;
        }
        if (!cast.provider().open(road.draft()).text().contains(service())) {
            provider.fillIn();
        }
        filled = true;
    }

    /// The documents are handed in in their order, so their number says which comes next.
    ///
    /// @return whether there was one left
    private boolean handsInOneMore() {
        var page = cast.provider().open(road.draft() + "/evidence");
        int there = count(page.find("#list").map(Element::text).orElse("0"));
        if (there < handedIn) {
            lost.add("%d of %d documents of %s".formatted(handedIn - there, handedIn, service()));
        }
        if (there > handedIn + 1) {
            doubled.add("%d documents in place of %d".formatted(there, handedIn + 1));
        }
        handedIn = there;
        var documents = road.sample().documents();
        if (there >= documents.size()) {
            return false;
        }
        page.form("/evidence").attach("files", documents.get(there)).send().get("#list");
        handedIn++;
        return true;
    }

    private static int count(String heading) {
        return Integer.parseInt(heading.replaceAll("\\D", ""));
    }

    /// Whether it was filed although nobody was told.
    private boolean findsFiled() {
        var found = applications();
        if (found.size() > 1) {
            doubled.add("filed: " + found);
        }
        found.stream().findFirst().ifPresent(road::caseIs);
        filed = !found.isEmpty();
        return filed;
    }

    /// The addresses of the applications for the service.
    private Set<String> applications() {
        var found = new HashSet<String>();
        for (var row : cast.provider().open("/provider").all("main tr, main li")) {
            if (row.text().contains(service())) {
                row.select("a[href*=/provider/applications/]")
                        .forEach(link -> found.add(link.attr("href").split("[?#]")[0]));
            }
        }
        return found;
    }

    private void advance() {
        int now = now();
        if (now < reached) {
            lost.add(
                    "%s was at %s and is at %s"
                            .formatted(service(), WAY.get(reached), WAY.get(now)));
        }
        reached = Math.max(reached, now);
        switch (WAY.get(now)) {
            case FORMALITY -> acknowledged(office::pass);
            case AWAITING_FEE -> acknowledged(office::recordPayment);
            case DOCUMENTS -> {
                if (isFirst(now)) {
                    judgeNext();
                } else {
                    concludeNext();
                }
            }
            case INQUIRY -> acknowledged(this::answer);
            case DECISION -> acknowledged(isFirst(now) ? committee::consult : this::grant);
            case COMMITTEE -> committee.takeNextStep();
            case GRANTED -> acknowledged(office::publish);
            case PUBLISHED -> office.readNumber();
            default -> throw new Mismatch("a stage of the way", WAY.get(now).name());
        }
    }

    private void acknowledged(Runnable step) {
        step.run();
        reached++;
    }

    private int now() {
        var tag = cast.office().open(road.caseAtOffice("")).get(".case-head .tag").text();
        var stage =
                WAY.stream()
                        .filter(each -> road.word(each).equals(tag))
                        .findFirst()
                        .orElseThrow(() -> new Mismatch("a stage of the way", tag));
        boolean again =
                switch (stage) {
                    case DOCUMENTS -> provider.hasReplied();
                    case DECISION -> committee.count() > 0;
                    default -> false;
                };
        return again ? WAY.lastIndexOf(stage) : WAY.indexOf(stage);
    }

    private static boolean isFirst(int place) {
        return WAY.indexOf(WAY.get(place)) == place;
    }

    private void answer() {
        provider.takeUp(question);
        if (!provider.isCorrected(question)) {
            provider.correct(question);
        }
        provider.reply(question);
    }

    /// What was asked about waits to be judged anew.
    private void concludeNext() {
        judged.removeIf(item -> item.endsWith("item=" + question.item()));
        remember(waiting());
        if (accepted) {
            acknowledged(review::conclude);
        } else {
            review.accept(question);
            accepted = true;
        }
    }

    private void grant() {
        int opinions = committee.count();
        if (opinions < committee.members()) {
            lost.add("an opinion on " + service());
        }
        if (opinions > committee.members()) {
            doubled.add("an opinion on " + service());
        }
        office.grant();
    }

    /// The next items without a judgement; with none left, the inquiry.
    private void judgeNext() {
        var waiting = waiting();
        remember(waiting);
        if (waiting.isEmpty()) {
            acknowledged(() -> review.ask(question));
            return;
        }
        for (var item : waiting.subList(0, Math.min(AT_A_SITTING, waiting.size()))) {
            review.judge(cast.office().open(item), question);
            judged.add(item);
        }
    }

    /// What was judged waits no more.
    private void remember(List<String> waiting) {
        waiting.stream()
                .filter(judged::contains)
                .forEach(item -> lost.add("the judgement of " + item + " of " + service()));
        judged.removeAll(waiting);
    }

    /// The addresses of the items without a judgement.
    private List<String> waiting() {
        return cast.office().open(road.caseAtOffice("documents")).all(".documents-rows li").stream()
                .filter(row -> row.select(".visually-hidden").text().startsWith(WAITING))
                .map(row -> row.select("a").attr("href").replaceAll("#.*", ""))
                .toList();
    }

    /// What a look from outside finds twice, or not at all.
    void check() {
        var filedAs = applications();
        if (filedAs.size() != 1) {
            doubled.add(service() + " was filed as " + filedAs);
        }
        var invoices = new HashSet<String>();
        cast.provider()
                .open(road.caseAtProvider())
                .all("a[href*=/invoices/]")
                .forEach(link -> invoices.add(link.attr("href")));
        if (invoices.size() != 1) {
            doubled.add(service() + " has the invoices " + invoices);
        }
        cast.anyone()
                .open(road.publicPage())
                .shows(road.number())
                .shows(service())
                .shows(question.corrected());
    }

    /// The certification number as it is printed, once it is published.
    String number() {
        return road.number();
    }
}
