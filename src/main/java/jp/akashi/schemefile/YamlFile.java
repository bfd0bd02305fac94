package jp.akashi.schemefile;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.resolver.Resolver;

/// Takes a file apart into a block of keys.
final class YamlFile {
    private YamlFile() {}

    /// The block the file is, or a hushed one after a fault.
    static Block read(Page page, byte[] bytes) {
        return decoded(page, bytes)
                .flatMap(text -> composed(page, text))
                .map(root -> Block.of(page, root))
                .orElseGet(() -> Block.hushed(page));
    }

    private static Optional<String> decoded(Page page, byte[] bytes) {
        try {
            return Optional.of(
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException notUtf8) {
            page.fault(1, "the file is not in UTF-8");
            return Optional.empty();
        }
    }

    private static Optional<MappingNode> composed(Page page, String text) {
        var options = new LoaderOptions();
        var parser = new PlainParser(page, text, options);
        try {
            return keys(page, new Composer(parser, new Resolver(), options).getSingleNode());
        } catch (MarkedYAMLException broken) {
            var mark = broken.getProblemMark();
            page.fault(mark == null ? 1 : mark.getLine() + 1, "not YAML: " + broken.getProblem());
        } catch (YAMLException broken) {
            page.fault(1, "not YAML: " + broken.getMessage());
        }
        return Optional.empty();
    }

    private static Optional<MappingNode> keys(Page page, @Nullable Node root) {
        if (root instanceof MappingNode mapping) {
            return Optional.of(mapping);
        }
        page.fault(1, root == null ? "the file is empty" : "the file has to be a block of keys");
        return Optional.empty();
    }
}
