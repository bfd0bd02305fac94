package jp.akashi.committee;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.akashi.committee.Opinion.View;
import jp.akashi.committee.Result.Finding;
import jp.akashi.committee.Result.Tally;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.PersonId;
import jp.akashi.scheme.HearingOrder;

/// Counts the opinions of a meeting on one case, as the order of hearings says. Members with an
/// interest count nowhere; of the others, those who are there.
public final class CountOpinions {
    private final HearingOrder order;

    public CountOpinions(HearingOrder order) {
        this.order = order;
    }

    /// @param opinions those given in the meeting
    public Result count(
            Meeting meeting,
            ApplicationId application,
            Set<PersonId> recused,
            List<Opinion> opinions) {
        var eligible = new HashSet<>(meeting.plan().members());
        eligible.removeAll(recused);
        var present = new HashSet<>(meeting.present());
        present.retainAll(eligible);
        var views =
                opinions.stream()
                        .filter(opinion -> opinion.application().equals(application))
                        .filter(opinion -> present.contains(opinion.member()))
                        .collect(Collectors.toMap(Opinion::member, Opinion::view));
        var tally = Tally.of(views.values());
        var finding =
                order.quorum().isReachedBy(present.size(), eligible.size())
                        ? finding(tally, chair(meeting, views))
                        : Finding.NO_QUORUM;
        return new Result(finding, eligible.size(), present.size(), tally);
    }

    private static Optional<View> chair(Meeting meeting, Map<PersonId, View> views) {
        return Optional.ofNullable(views.get(meeting.plan().chair()));
    }

    private Finding finding(Tally tally, Optional<View> chair) {
        if (order.majority().isReachedBy(tally.inFavour(), tally.all())) {
            return inFavour(tally);
        }
        if (order.majority().isReachedBy(tally.doNotCertify(), tally.all())) {
            return Finding.DO_NOT_CERTIFY;
        }
        return switch (order.tie()) {
            case OFFICE -> Finding.TIED;
            case AGAINST -> Finding.DO_NOT_CERTIFY;
            case CHAIR -> chair.map(view -> broken(tally, view)).orElse(Finding.TIED);
        };
    }

    private static Finding broken(Tally tally, View chair) {
        return chair == View.DO_NOT_CERTIFY ? Finding.DO_NOT_CERTIFY : inFavour(tally);
    }

    private static Finding inFavour(Tally tally) {
        return tally.withRemarks() > 0 ? Finding.WITH_REMARKS : Finding.CERTIFY;
    }
}
