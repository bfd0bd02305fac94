package jp.akashi.schemefile;

import java.util.List;
import org.yaml.snakeyaml.nodes.Node;

/// A file while it is read, and where its faults go.
public record Page(String file, List<Fault> faults) {
    public void fault(int line, String message) {
        faults.add(new Fault(file, line, message));
    }

    public void fault(Node node, String message) {
        fault(line(node), message);
    }

    public static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    /// The name of the file without folder and ending.
    public String name() {
        return file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.yaml$", "");
    }

    /// The folder of the file; empty at the top.
    public String folder() {
        return file.contains("/") ? file.substring(0, file.lastIndexOf('/')) : "";
    }
}
