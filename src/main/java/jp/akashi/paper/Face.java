package jp.akashi.paper;

/// The faces the house prints in.
enum Face {
    GOTHIC("BIZUDPGothic-Regular.ttf"),
    GOTHIC_BOLD("BIZUDPGothic-Bold.ttf"),
    MINCHO("BIZUDPMincho-Regular.ttf"),
    /// For the characters the others lack, such as 𠮷.
    FALLBACK("NotoSansJP-Regular.ttf");

    private final String file;

    Face(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }
}
