package jp.akashi.guide;

import jp.akashi.kernel.Label;

/// A word of a closed list, such as an issuer or a sector, with the id that addresses carry.
public record Tag(String id, Label label) {}
