package jp.akashi.guide;

/// Everything the guidance for users consists of, as `guidance/` has it.
public record Guide(Profiles profiles) {}
