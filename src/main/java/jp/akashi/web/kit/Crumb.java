package jp.akashi.web.kit;

/// A step of the way from the front page to this one (パンくずリスト). The page itself is not among them.
public record Crumb(String label, String href) {}
