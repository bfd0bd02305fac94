package jp.akashi.web.kit;

/// A line of a list of facts: term and value.
public record Fact(String term, String value) {}
