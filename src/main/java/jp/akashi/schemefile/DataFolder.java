package jp.akashi.schemefile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A folder of data other than the schemes', each file taken apart into a block of keys. What is
/// wrong in any of them is gathered.
public final class DataFolder {
    private final Map<String, Block> files = new LinkedHashMap<>();
    private final List<Fault> faults = new ArrayList<>();

    private DataFolder(SchemeSource source) {
        source.files()
                .forEach((name, bytes) ->
                        files.put(name, YamlFile.read(new Page(name, faults), bytes)));
    }

    /// A folder that the platform carries with it, by a file that lies at its top.
    public static DataFolder builtIn(String folder, String first) {
        return new DataFolder(SchemeSource.builtIn(folder, first));
    }

    public static DataFolder in(Path folder) {
        return new DataFolder(SchemeSource.folder(folder));
    }

    /// The file of this name; a missing one is a fault.
    public Block take(String name) {
        var block = files.remove(name);
        if (block == null) {
            faults.add(new Fault(name, 1, "the file is missing"));
            return Block.hushed(new Page(name, faults));
        }
        return block;
    }

    /// Every fault so far, in order; a file that nobody took is one.
    public List<Fault> faults() {
        files.keySet()
                .forEach(name ->
                        faults.add(new Fault(name, 1, "no file of this name belongs here")));
        files.clear();
        return faults.stream().distinct().sorted().toList();
    }
}
