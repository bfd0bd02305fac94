package jp.akashi.web.kit;

import jp.akashi.kernel.Label;

/// A step of the way from the front page to this one (パンくずリスト). The page itself is not among them.
public record Crumb(Label label, String href) {}
