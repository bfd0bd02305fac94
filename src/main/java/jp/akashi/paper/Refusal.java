package jp.akashi.paper;

import java.util.Map;
import java.util.TreeMap;
import jp.akashi.evidence.EvidenceRules;
import jp.akashi.evidence.FileFault;
import jp.akashi.kernel.Obstacle;

/// Ends the reading of a document from deep inside it; becomes an obstacle before anyone sees it.
/// What reads a document passes over faults of input, and would pass over this one if it were one.
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final FileFault fault;
    private final transient Map<String, String> facts;

    Refusal(FileFault fault, Map<String, String> facts) {
        super(fault.key(), null);
        this.fault = fault;
        this.facts = facts;
    }

    Refusal(FileFault fault) {
        this(fault, Map.of());
    }

    /// Says nothing about the code, so it carries no trace of it.
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }

    /// Whether it says nothing about the document: no desk was free.
    public boolean isBusy() {
        return fault == FileFault.BUSY;
    }

    Obstacle obstacle(String file) {
        var all = new TreeMap<>(facts);
        all.put("file", file);
        all.put("fault", fault.key());
        return new Obstacle(EvidenceRules.SAFE_FILE, all);
    }
}
