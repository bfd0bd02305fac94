package jp.akashi.party;

/// What an identity provider vouches for: whose account it is, and for which organisation.
///
/// @param corporateNumber 法人番号; empty when it says none
public record Vouched(Identity identity, String corporateNumber) {
    /// Whether it is said to be of another organisation than this one. Where either has no number
    /// there is nothing to compare.
    boolean isOfAnother(Provider provider) {
        return !corporateNumber.isEmpty()
                && !provider.corporateNumber().isEmpty()
                && !corporateNumber.equals(provider.corporateNumber());
    }
}
