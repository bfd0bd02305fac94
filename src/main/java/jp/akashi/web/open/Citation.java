package jp.akashi.web.open;

/// How to cite a page of the register: its lasting address, and a line to copy.
public record Citation(String url, String line) {}
