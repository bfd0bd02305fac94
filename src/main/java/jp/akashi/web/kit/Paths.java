package jp.akashi.web.kit;

/// Questions about the paths of pages.
final class Paths {
    private Paths() {}

    static boolean isWithin(String path, String folder) {
        return path.equals(folder) || path.startsWith(folder + "/");
    }
}
