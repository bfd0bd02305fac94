package jp.akashi.mark;

import java.net.URI;

/// Looks at pages of the web.
public interface Looker {
    Look look(URI page);
}
