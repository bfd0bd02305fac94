package jp.akashi.fee.bank;

import java.util.List;
import java.util.Set;
import jp.akashi.fee.LedgerEntries.HeldMoney;

/// Which invoice some money may be for, and why; the office decides.
///
/// @param candidates the likeliest first; for `TOGETHER` all that are paid with it
public record Proposal(HeldMoney money, Certainty certainty, List<Candidate> candidates) {
    /// How sure it is.
    public enum Certainty {
        /// one invoice, to the yen: may be confirmed with others at once
        SURE,
        /// one invoice, but the amount differs or the name is cut off
        LIKELY,
        /// several invoices of one payer, whose rests add up to the amount
        TOGETHER,
        /// more than one invoice it may be for, or money that may be written down twice
        AMBIGUOUS,
        /// no invoice it may be for
        NONE
    }

    /// An invoice and what speaks for it.
    public record Candidate(Claim claim, Set<Ground> grounds) {
        public Candidate {
            grounds = Set.copyOf(grounds);
        }

        public boolean has(Ground ground) {
            return grounds.contains(ground);
        }
    }

    /// What speaks for an invoice.
    public enum Ground {
        /// its number stands with the money
        NUMBER,
        /// the payer's name is one of its names
        NAME,
        /// the payer's name begins as one of its names, or the other way round
        NAME_BEGINS,
        /// the amount is what is left to pay
        AMOUNT,
        /// the same money seems to be written down already
        TWICE
    }

    public Proposal {
        candidates = List.copyOf(candidates);
    }
}
