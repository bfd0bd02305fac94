package jp.akashi.web.open.data;

/// The terms on which the data may be used, as the operator has set them (`akashi.licence`,
/// `akashi.licence.url`); blank as long as none are.
public record Licence(String name, String url) {
    public boolean isSet() {
        return !name.isBlank() && url.matches("https?://\\S+");
    }
}
