package jp.akashi.paper;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;

/// A QR code as a picture for a page.
public final class QrPicture {
    private static final int MARGIN = 4;

    private QrPicture() {}

    /// The picture as an address that holds all of it, so that nothing of it is fetched or kept.
    public static String address(String text) {
        var modules = QrCode.modules(text);
        int side = modules.getWidth() + 2 * MARGIN;
        var path = new StringBuilder();
        for (int row = 0; row < modules.getHeight(); row++) {
            for (int column = 0; column < modules.getWidth(); column++) {
                if (modules.get(column, row) == 1) {
                    path.append("M%d %dh1v1h-1z".formatted(column + MARGIN, row + MARGIN));
                }
            }
        }
        var svg =
                """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h%1$dv%1$dH0z"/><path d="%2$s"/></svg>\
                """
                        .formatted(side, path);
        return "data:image/svg+xml;base64,"
                + Base64.getEncoder().encodeToString(svg.getBytes(UTF_8));
    }
}
