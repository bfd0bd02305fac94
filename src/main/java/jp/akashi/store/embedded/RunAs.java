package jp.akashi.store.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// As whom PostgreSQL runs. It refuses to run as root, so root hands it over.
enum RunAs {
    /// A plain user runs it as themselves.
    SELF(""),
    /// Root in a user namespace of its own: the files stay root's, PostgreSQL sees an ordinary
    /// user.
    NAMESPACE("unshare -U "),
    /// Where the kernel or the container forbids namespaces.
    NOBODY("setpriv --reuid=65534 --regid=65534 --clear-groups ");

    private static final Pattern SPACE = Pattern.compile(" ");
    private static final int ROOT = 0;
    private static final int NOBODYS_ID = 65534;

    private final String prefix;

    RunAs(String prefix) {
        this.prefix = prefix;
    }

    static RunAs find() {
        if (!isRoot()) {
            return SELF;
        }
        return Stream.of(NAMESPACE, NOBODY)
                .filter(RunAs::works)
                .findFirst()
                .orElseThrow(() ->
                        new DatabaseUnavailable(
                                "PostgreSQL does not run as root, and neither \"unshare -U\" nor \"setpriv\" works here; run Akashi as another user."));
    }

    static boolean isRoot() {
        try {
            return Tree.owner(Path.of("/proc/self")) == ROOT;
        } catch (IOException noProc) {
            return "root".equals(System.getProperty("user.name"));
        }
    }

    List<String> command(List<String> words) {
        return Stream.concat(prefix.lines().flatMap(SPACE::splitAsStream), words.stream()).toList();
    }

    boolean works() {
        return Command.run(this, "true").succeeded();
    }

    /// Lets PostgreSQL own this tree, whoever owned it before.
    void own(Path tree) throws IOException {
        if (this != SELF) {
            var user = this == NOBODY ? NOBODYS_ID : ROOT;
            if (Tree.owner(tree) != user) {
                Tree.give(tree, user);
            }
        } else if (!Files.isWritable(tree)) {
            throw new DatabaseUnavailable(
                    "The folder %s belongs to another user; run Akashi as that user or choose another data folder."
                            .formatted(tree));
        }
    }
}
