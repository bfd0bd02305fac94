package jp.akashi.schemefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemeSourceTest {
    @TempDir Path folder;

    @Test
    void filesAreFoundInAJarThatNamesNoFolders() throws IOException {
        var jar = folder.resolve("platform 1.jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (var name :
                    new String[] {
                        "a/units.yaml",
                        "schemes/units.yaml",
                        "schemes/items/x.yaml",
                        "schemes/README.md"
                    }) {
                out.putNextEntry(new JarEntry(name));
                out.write(name.getBytes(StandardCharsets.UTF_8));
            }
        }
        var first = URI.create("jar:" + jar.toUri() + "!/schemes/units.yaml").toURL();
        assertThat(SchemeSource.around(first).files())
                .containsOnlyKeys("units.yaml", "items/x.yaml")
                .containsEntry("units.yaml", "schemes/units.yaml".getBytes());
    }

    @Test
    void filesAreFoundInAFolder() throws IOException {
        Files.createDirectories(folder.resolve("見本/items"));
        for (var file :
                Map.of("units.yaml", "1", "items/x.yaml", "2", "notes.md", "3").entrySet()) {
            Files.writeString(folder.resolve("見本").resolve(file.getKey()), file.getValue());
        }
        var first = folder.resolve("見本/units.yaml").toUri().toURL();
        assertThat(SchemeSource.around(first).files())
                .containsOnlyKeys("units.yaml", "items/x.yaml");
    }
}
