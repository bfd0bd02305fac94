package jp.akashi.schemefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import jp.akashi.schemefile.FaultsTest.Break;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/// Whatever is broken in one file or in two at once, each fault is named with its file and line.
class SchemeFaultsProperties {
    private static final Map<String, byte[]> SOUND =
            SchemeSource.folder(Path.of("src/test/resources/schemefile/small")).files();
    private static final Pattern NAMED = Pattern.compile("\\b(id|key|unit|edition|scheme): ");

    private static Path folder = Path.of("");

    @BeforeContainer
    static void copy() throws IOException {
        folder = Files.createTempDirectory("schemes");
        SOUND.forEach((name, bytes) -> write(name, bytes));
    }

    @AfterContainer
    static void remove() throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Provide
    Arbitrary<Break> breaks() throws IOException {
        return Arbitraries.of(FaultsTest.breaks());
    }

    /// A break may change the name of what other files speak of, or leave a field of it out, and
    /// with it which faults those have; then theirs are seen once it is mended.
    @Property(tries = 300, generation = GenerationMode.RANDOMIZED)
    void oneOrTwoBreaksAreEachNamedWithFileAndLine(
            @ForAll("breaks") Break one, @ForAll("breaks") Break other) {
        assertThat(faults(List.of(one))).contains(one.fault());
        if (one.fault().file().equals(other.fault().file())) {
            return;
        }
        var faults = faults(List.of(one, other));

        assertThat(faults)
                .isSorted()
                .doesNotHaveDuplicates()
                .containsAnyOf(one.fault(), other.fault());
        if (!takesAway(other)) {
            assertThat(faults).contains(one.fault());
        }
        if (!takesAway(one)) {
            assertThat(faults).contains(other.fault());
        }
    }

    private static boolean takesAway(Break broken) {
        return NAMED.matcher(broken.was()).find() || broken.is().contains("not-asked");
    }

    private static List<Fault> faults(List<Break> breaks) {
        breaks.forEach(SchemeFaultsProperties::apply);
        try {
            return SchemeFiles.in(folder).read() instanceof Loaded.Faulty(var faults)
                    ? faults
                    : List.of();
        } finally {
            breaks.forEach(one -> write(one.fault().file(), sound(one)));
        }
    }

    private static void apply(Break broken) {
        var text = new String(sound(broken), StandardCharsets.UTF_8);
        int at = text.indexOf(broken.was());
        assertThat(at).isNotNegative();
        var rest = text.substring(at + broken.was().length());
        var changed = text.substring(0, at) + broken.is() + rest;
        write(broken.fault().file(), changed.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] sound(Break broken) {
        return SOUND.getOrDefault(broken.fault().file(), new byte[0]);
    }

    private static void write(String name, byte[] bytes) {
        try {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.write(folder.resolve(name), bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
