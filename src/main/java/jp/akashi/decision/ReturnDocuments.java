package jp.akashi.decision;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import jp.akashi.application.Application;
import jp.akashi.evidence.Evidence;
import jp.akashi.evidence.TextIndex;
import jp.akashi.examination.Examination;
import jp.akashi.examination.Hand;
import jp.akashi.examination.Stage;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;

/// Gives the documents of a refused or withdrawn case back: notes what goes, and takes the text of
/// its pages away. Whoever keeps the files themselves deletes them when this is on record.
public final class ReturnDocuments {
    private static final Set<Stage> ENDED = EnumSet.of(Stage.REFUSED, Stage.WITHDRAWN);
    private final Returns returns;
    private final TextIndex texts;

    public ReturnDocuments(Returns returns, TextIndex texts) {
        this.returns = returns;
        this.texts = texts;
    }

    /// @return DEC-06 unless the case was refused or withdrawn, or when it was done before
    public Outcome<Returned> giveBack(Hand hand, Application application, Examination examination) {
        boolean due =
                ENDED.contains(examination.stage()) && returns.find(application.id()).isEmpty();
        return due ? delete(hand, application) : Outcome.refused(Obstacle.of(DecisionRules.RETURN));
    }

    /// Of any case whose documents nobody needs any more, which the caller has made sure of.
    ///
    /// @return DEC-06 when it was done before
    public Outcome<Returned> delete(Hand hand, Application application) {
        if (returns.find(application.id()).isPresent()) {
            return Outcome.refused(Obstacle.of(DecisionRules.RETURN));
        }
        var filed = filed(application);
        var digests = filed.stream().map(each -> each.file().digest()).distinct().toList();
        var own = returns.usedByItsProvider(application.id(), digests);
        var returned =
                new Returned(
                        application.id(),
                        filed.stream().map(each -> document(each, own)).toList(),
                        hand.person(),
                        hand.at());
        returns.add(returned);
        var used = returns.usedBeside(application.id(), digests);
        returned.deleted().stream().filter(file -> !used.contains(file)).forEach(texts::remove);
        return Outcome.done(returned);
    }

    /// Every file that was ever filed with the case, under the label it had last.
    public static List<Evidence> filed(Application application) {
        var filed = new LinkedHashMap<String, Evidence>();
        application.filings().stream()
                .flatMap(filing -> filing.dossier().evidence().documents().stream())
                .forEach(each -> filed.put(each.id() + " " + each.file().digest(), each));
        return List.copyOf(filed.values());
    }

    private static Returned.Document document(Evidence each, Set<Digest> own) {
        return new Returned.Document(
                each.label(),
                each.title(),
                each.file().digest(),
                each.file().pages(),
                own.contains(each.file().digest()));
    }
}
