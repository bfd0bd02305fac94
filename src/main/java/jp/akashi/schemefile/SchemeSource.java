package jp.akashi.schemefile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarFile;

/// The files of the schemes' data by their name within the folder.
record SchemeSource(SortedMap<String, byte[]> files) {
    /// A file every folder has; where it lies, the others lie.
    private static final String FIRST = "units.yaml";

    /// The folder that the platform carries with it, whether its classes lie in a folder or in a
    /// jar.
    static SchemeSource builtIn() {
        return builtIn("schemes", FIRST);
    }

    /// Another folder that the platform carries with it, by a file that lies at its top.
    static SchemeSource builtIn(String folder, String first) {
        var found = SchemeSource.class.getResource("/" + folder + "/" + first);
        return found == null ? new SchemeSource(new TreeMap<>()) : around(found);
    }

    /// The folder, in the file system or in a jar, that has a file at this address.
    static SchemeSource around(URL first) {
        try {
            if (first.openConnection() instanceof JarURLConnection connection) {
                connection.setUseCaches(false);
                try (var jar = connection.getJarFile()) {
                    var name = connection.getEntryName();
                    return inJar(jar, name.substring(0, name.lastIndexOf('/') + 1));
                }
            }
            return folder(Path.of(first.toURI()).resolveSibling(""));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (URISyntaxException broken) {
            throw new IllegalStateException(broken);
        }
    }

    static SchemeSource folder(Path folder) {
        var files = new TreeMap<String, byte[]>();
        try (var paths = Files.walk(folder)) {
            for (var path : paths.filter(Files::isRegularFile).toList()) {
                var name = folder.relativize(path).toString().replace('\\', '/');
                if (isData(name)) {
                    files.put(name, Files.readAllBytes(path));
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new SchemeSource(files);
    }

    private static SchemeSource inJar(JarFile jar, String prefix) throws IOException {
        var files = new TreeMap<String, byte[]>();
        for (var entry : jar.stream().toList()) {
            if (entry.getName().startsWith(prefix) && isData(entry.getName())) {
                try (var bytes = jar.getInputStream(entry)) {
                    files.put(entry.getName().substring(prefix.length()), bytes.readAllBytes());
                }
            }
        }
        return new SchemeSource(files);
    }

    private static boolean isData(String name) {
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }
}
