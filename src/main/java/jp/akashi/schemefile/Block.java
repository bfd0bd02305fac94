package jp.akashi.schemefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import jp.akashi.kernel.Label;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// A block of keys while it is read. What is missing or of the wrong type becomes a fault and reads
/// as something harmless, so that one run finds every fault; a key nobody asked for is a fault too.
public final class Block {
    /// What a text, a key or an id reads as after a fault.
    public static final String UNREAD = "unread";

    private static final Pattern ID = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*");

    private final Page page;
    private final int line;
    private final boolean hushed;
    private final Map<String, NodeTuple> entries = new LinkedHashMap<>();
    private final Set<String> asked = new HashSet<>();

    private Block(Page page, int line, boolean hushed) {
        this.page = page;
        this.line = line;
        this.hushed = hushed;
    }

    static Block of(Page page, MappingNode node) {
        var block = new Block(page, Page.line(node), false);
        node.getValue().forEach(block::take);
        return block;
    }

    /// In place of a block that is not there, which was said already.
    static Block hushed(Page page) {
        return new Block(page, 1, true);
    }

    private void take(NodeTuple entry) {
        var key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
        if (key.isEmpty()) {
            page.fault(entry.getKeyNode(), "a key has to be a word");
        } else if (entries.putIfAbsent(key, entry) != null) {
            page.fault(entry.getKeyNode(), quoted(key) + " stands twice in this block");
        }
    }

    /// Reads the block as a whole: afterwards every key was asked for, or is a fault.
    public <T> T as(Function<Block, T> reader) {
        var value = reader.apply(this);
        if (!asked.containsAll(entries.keySet())) {
            faultUnknown();
        }
        return value;
    }

    private void faultUnknown() {
        entries.values().stream()
                .map(NodeTuple::getKeyNode)
                .map(ScalarNode.class::cast)
                .filter(key -> !asked.contains(key.getValue()))
                .forEach(key -> page.fault(key, unknown(key.getValue())));
    }

    private String unknown(String key) {
        return "unknown key %s; known here: %s"
                .formatted(quoted(key), String.join(", ", asked.stream().sorted().toList()));
    }

    public Page page() {
        return page;
    }

    public boolean has(String key) {
        asked.add(key);
        return entries.containsKey(key);
    }

    public boolean isHushed() {
        return hushed;
    }

    /// Looks at no other key any more: the block could not be understood.
    public void leave() {
        asked.addAll(entries.keySet());
    }

    /// A fault on the line of a key, or of the block where the key is missing.
    public void fault(String key, String message) {
        var entry = entries.get(key);
        page.fault(entry == null ? line : Page.line(entry.getKeyNode()), message);
    }

    public void fault(String message) {
        page.fault(line, message);
    }

    public <T> Optional<T> find(String key, String what, Function<Node, Optional<T>> type) {
        return find(key, () -> what, type);
    }

    private <T> Optional<T> find(
            String key, Supplier<String> what, Function<Node, Optional<T>> type) {
        asked.add(key);
        var entry = entries.get(key);
        if (entry == null) {
            return Optional.empty();
        }
        var node = entry.getValueNode();
        var value = type.apply(node);
        if (value.isEmpty()) {
            page.fault(node, quoted(key) + " has to be " + what.get());
        }
        return value;
    }

    public <T> Optional<T> need(String key, String what, Function<Node, Optional<T>> type) {
        faultMissing(key);
        return find(key, what, type);
    }

    private void faultMissing(String key) {
        if (!has(key) && !hushed) {
            page.fault(line, quoted(key) + " is missing");
        }
    }

    public String text(String key) {
        return need(key, "a text (in quotes where YAML takes it for something else)", Scalars::text)
                .orElse(UNREAD);
    }

    public Optional<String> findText(String key) {
        return find(
                key, "a text (in quotes where YAML takes it for something else)", Scalars::text);
    }

    public int whole(String key) {
        return need(key, "a whole number of zero or more", Scalars::whole).orElse(0);
    }

    public Optional<Integer> findWhole(String key) {
        return find(key, "a whole number of zero or more", Scalars::whole);
    }

    public boolean flag(String key) {
        return find(key, "true or false", Scalars::flag).orElse(false);
    }

    public LocalDate date(String key) {
        return need(key, "a date such as 2022-04-01", Scalars::date).orElse(LocalDate.EPOCH);
    }

    /// A key or an id of the data: lower case with hyphens.
    public String id(String key) {
        return need(key, "an id: lower case letters, digits and hyphens", Scalars::text)
                .filter(id -> isId(key, id))
                .orElse(UNREAD);
    }

    private boolean isId(String key, String id) {
        boolean fits = ID.matcher(id).matches() && id.length() <= 80;
        if (!fits) {
            fault(key, quoted(id) + " is no id: lower case letters, digits and hyphens");
        }
        return fits;
    }

    public <T> Optional<T> findWord(String key, Map<String, T> words) {
        return find(key, () -> oneOf(words), node -> meaning(node, words));
    }

    public <T> Optional<T> word(String key, Map<String, T> words) {
        faultMissing(key);
        return findWord(key, words);
    }

    private static <T> Optional<T> meaning(Node node, Map<String, T> words) {
        return Scalars.text(node).flatMap(word -> Optional.ofNullable(words.get(word)));
    }

    public Label label(String key) {
        return block(key, label -> new Label(label.text("ja"), label.text("en")));
    }

    public Optional<Label> findLabel(String key) {
        return findBlock(key, label -> new Label(label.text("ja"), label.text("en")));
    }

    public <T> T block(String key, Function<Block, T> reader) {
        return need(key, "a block of keys", this::block).orElseGet(() -> hushed(page)).as(reader);
    }

    public <T> Optional<T> findBlock(String key, Function<Block, T> reader) {
        return find(key, "a block of keys", this::block).map(block -> block.as(reader));
    }

    private Optional<Block> block(Node node) {
        return node instanceof MappingNode mapping
                ? Optional.of(of(page, mapping))
                : Optional.empty();
    }

    public List<String> texts(String key) {
        return elements(need(key, "a list", Block::sequence), "a text", Scalars::text);
    }

    public List<String> findTexts(String key) {
        return elements(find(key, "a list", Block::sequence), "a text", Scalars::text);
    }

    /// A list of blocks, one or more.
    public <T> List<T> blocks(String key, Function<Block, T> reader) {
        return elements(need(key, "a list", Block::sequence), "a block of keys", this::block)
                .stream()
                .map(block -> block.as(reader))
                .toList();
    }

    /// A list of blocks, which may be missing.
    public <T> List<T> findBlocks(String key, Function<Block, T> reader) {
        return has(key) ? blocks(key, reader) : List.of();
    }

    public List<String> keys() {
        return List.copyOf(entries.keySet());
    }

    private static Optional<SequenceNode> sequence(Node node) {
        return node instanceof SequenceNode list && !list.getValue().isEmpty()
                ? Optional.of(list)
                : Optional.empty();
    }

    private <T> List<T> elements(
            Optional<SequenceNode> list, String what, Function<Node, Optional<T>> type) {
        var elements = new ArrayList<T>();
        for (var node : list.map(SequenceNode::getValue).orElse(List.of())) {
            type.apply(node)
                    .ifPresentOrElse(
                            elements::add,
                            () -> page.fault(node, "an element of the list has to be " + what));
        }
        return elements;
    }

    private static String oneOf(Map<String, ?> words) {
        return "one of " + String.join(", ", words.keySet().stream().sorted().toList());
    }

    private static String quoted(String key) {
        return "`" + key + "`";
    }
}
