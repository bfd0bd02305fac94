package jp.akashi.schemefile;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/// Reads the plain part of YAML: anchors, aliases and tags, which would let one line mean another,
/// are faults.
final class PlainParser implements Parser {
    private final Parser parser;
    private final Page page;

    PlainParser(Page page, String text, LoaderOptions options) {
        this.page = page;
        this.parser = new ParserImpl(new StreamReader(text), options);
    }

    @Override
    public boolean checkEvent(Event.ID choice) {
        return parser.checkEvent(choice);
    }

    @Override
    public Event peekEvent() {
        return parser.peekEvent();
    }

    @Override
    public Event getEvent() {
        var event = parser.getEvent();
        int line = event.getStartMark().getLine() + 1;
        if (event instanceof AliasEvent) {
            page.fault(line, "an alias (*) is not allowed; write the text again");
        } else if (event instanceof NodeEvent node && node.getAnchor() != null) {
            page.fault(line, "an anchor (&) is not allowed");
        }
        if (hasTag(event)) {
            page.fault(line, "a tag (!) is not allowed");
        }
        return event;
    }

    private static boolean hasTag(Event event) {
        return event instanceof ScalarEvent scalar && scalar.getTag() != null
                || event instanceof CollectionStartEvent start && start.getTag() != null;
    }
}
