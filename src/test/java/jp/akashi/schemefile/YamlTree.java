package jp.akashi.schemefile;

import java.io.StringReader;
import java.math.BigDecimal;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// A YAML text as editors see it: dates are texts.
final class YamlTree {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private YamlTree() {}

    static JsonNode of(String text) {
        return of(new Yaml().compose(new StringReader(text)));
    }

    private static JsonNode of(Node node) {
        return switch (node) {
            case MappingNode mapping -> {
                var object = NODES.objectNode();
                mapping.getValue()
                        .forEach(entry ->
                                object.set(
                                        ((ScalarNode) entry.getKeyNode()).getValue(),
                                        of(entry.getValueNode())));
                yield object;
            }
            case SequenceNode list -> {
                var array = NODES.arrayNode();
                list.getValue().forEach(element -> array.add(of(element)));
                yield array;
            }
            case ScalarNode scalar -> of(scalar);
            default -> throw new IllegalArgumentException("no plain YAML: " + node);
        };
    }

    private static JsonNode of(ScalarNode scalar) {
        var tag = scalar.getTag();
        if (tag.equals(Tag.BOOL)) {
            return NODES.booleanNode(scalar.getValue().equals("true"));
        }
        return tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)
                ? NODES.numberNode(new BigDecimal(scalar.getValue()))
                : NODES.stringNode(scalar.getValue());
    }
}
