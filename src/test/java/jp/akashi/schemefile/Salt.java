package jp.akashi.schemefile;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/// Strews a key that nobody knows into every block of a file.
record Salt(EditorSchema schema, String key) {
    /// The file with the key in it, and the place in the schema of the block at each line the key
    /// stands on.
    record Salted(String text, Map<Integer, String> places) {}

    Salted strew(String text) {
        var yaml = yaml();
        var root = yaml.compose(new StringReader(text));
        strew(root, schema.start());
        var written = new StringWriter();
        yaml.serialize(root, written);
        var places = new HashMap<Integer, String>();
        find(yaml.compose(new StringReader(written.toString())), schema.start(), places);
        return new Salted(written.toString(), places);
    }

    private static Yaml yaml() {
        var options = new DumperOptions();
        options.setAllowUnicode(true);
        options.setWidth(10_000);
        return new Yaml(options);
    }

    private void strew(Node node, EditorSchema.Block block) {
        switch (node) {
            case MappingNode mapping -> {
                mapping.setFlowStyle(FlowStyle.BLOCK);
                mapping.getValue()
                        .forEach(entry -> strew(entry.getValueNode(), block.under(name(entry))));
                if (!block.isOpen()) {
                    List<NodeTuple> all = new ArrayList<>(mapping.getValue());
                    all.add(new NodeTuple(scalar(key), scalar("x")));
                    mapping.setValue(all);
                }
            }
            case SequenceNode list -> {
                list.setFlowStyle(FlowStyle.BLOCK);
                list.getValue().forEach(element -> strew(element, block.element()));
            }
            default -> {}
        }
    }

    private static ScalarNode scalar(String text) {
        return new ScalarNode(Tag.STR, text, null, null, ScalarStyle.PLAIN);
    }

    private void find(Node node, EditorSchema.Block block, Map<Integer, String> places) {
        switch (node) {
            case MappingNode mapping ->
                    mapping.getValue()
                            .forEach(entry -> {
                                if (name(entry).equals(key)) {
                                    places.put(Page.line(entry.getKeyNode()), block.place());
                                } else {
                                    find(entry.getValueNode(), block.under(name(entry)), places);
                                }
                            });
            case SequenceNode list ->
                    list.getValue().forEach(element -> find(element, block.element(), places));
            default -> {}
        }
    }

    private static String name(NodeTuple entry) {
        return ((ScalarNode) entry.getKeyNode()).getValue();
    }
}
