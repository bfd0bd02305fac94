package jp.akashi.browser;

/// The screens the pages are looked at on: a desk's, and the narrowest that WCAG 1.4.10 asks for
/// and a little more.
enum Screen {
    DESK(1440, 900),
    PHONE(360, 780);

    private final int width;
    private final int height;

    Screen(int width, int height) {
        this.width = width;
        this.height = height;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }
}
