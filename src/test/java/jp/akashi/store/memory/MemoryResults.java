package jp.akashi.store.memory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.akashi.decision.Appeal;
import jp.akashi.decision.Appeals;
import jp.akashi.decision.ResultLetter;
import jp.akashi.decision.ResultLetters;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.store.Stores;

/// What follows a decision, in memory: letters, appeals, returns.
public final class MemoryResults implements Undoable, ResultLetters, Appeals {
    private final Map<ApplicationId, ResultLetter> letters = new LinkedHashMap<>();
    private final List<Appeal> appeals = new ArrayList<>();
    private final MemoryReturns returns;

    MemoryResults(MemoryReturns returns) {
        this.returns = returns;
    }

    Stores.Ended stores() {
        return new Stores.Ended(this, this, returns);
    }

    @Override
    public Optional<ResultLetter> find(ApplicationId application) {
        return Optional.ofNullable(letters.get(application));
    }

    @Override
    public void add(ResultLetter letter) {
        if (letters.putIfAbsent(letter.application(), letter) != null) {
            throw new IllegalStateException("written already: " + letter.application());
        }
    }

    @Override
    public List<Appeal> list(ApplicationId application) {
        return appeals.stream().filter(appeal -> appeal.application().equals(application)).toList();
    }

    @Override
    public void add(Appeal appeal) {
        appeals.add(appeal);
    }

    @Override
    public Runnable savePoint() {
        return Undoable.all(Undoable.copy(letters), Undoable.copy(appeals), returns.savePoint());
    }
}
