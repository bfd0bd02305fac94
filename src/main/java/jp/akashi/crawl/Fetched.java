package jp.akashi.crawl;

import java.net.URI;

/// What came of asking for something.
sealed interface Fetched {
    /// It was answered.
    final class Got implements Fetched {
        private final URI address;
        private final int status;
        private final String type;
        private final byte[] body;

        /// @param address where it was found after redirects
        /// @param type the media type it says it has, with its parameters
        Got(URI address, int status, String type, byte... body) {
            this.address = address;
            this.status = status;
            this.type = type;
            this.body = body.clone();
        }

        URI address() {
            return address;
        }

        int status() {
            return status;
        }

        String type() {
            return type;
        }

        byte[] body() {
            return body.clone();
        }

        boolean isFine() {
            return status >= 200 && status < 300;
        }
    }

    /// It was not.
    record Failed(Why why) implements Fetched {}

    enum Why {
        NOT_PUBLIC,
        TOO_LARGE,
        TOO_LONG,
        TOO_MANY_HOPS,
        BROKEN
    }
}
