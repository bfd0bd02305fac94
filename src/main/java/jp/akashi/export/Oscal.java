package jp.akashi.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What the documents of OSCAL (NIST's Open Security Controls Assessment Language, JSON) share.
final class Oscal {
    private static final String VERSION = "1.1.1";

    private Oscal() {}

    /// The names of the register's own properties.
    static String namespace(Source source) {
        return source.address("/data/oscal/ns");
    }

    /// @param title in Markdown
    /// @param modified RFC 3339, with its zone
    static Map<String, Object> metadata(String title, String modified, String version) {
        return Keywords.of(
                "title",
                Markdown.escaped(title),
                "last-modified",
                modified,
                "version",
                version,
                "oscal-version",
                VERSION);
    }

    /// Properties while they are listed.
    static final class Props {
        private final String namespace;
        private final List<Map<String, Object>> list = new ArrayList<>();

        Props(Source source) {
            this.namespace = namespace(source);
        }

        /// A property; one without a value is left out, as is what does not fit a line.
        Props add(String name, String value) {
            var line = value.strip();
            if (!line.isEmpty() && line.indexOf('\n') < 0) {
                list.add(Keywords.of("name", name, "ns", namespace, "value", line));
            }
            return this;
        }

        Props add(String name, String value, String remarks) {
            add(name, value);
            list.getLast().put("remarks", Markdown.escaped(remarks));
            return this;
        }

        List<Map<String, Object>> list() {
            return list;
        }

        /// Puts them into a tree, if there are any.
        void into(Map<String, Object> tree) {
            if (!list.isEmpty()) {
                tree.put("props", list);
            }
        }
    }

    static Map<String, Object> document(String name, Map<String, Object> content) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put(name, content);
        return tree;
    }
}
