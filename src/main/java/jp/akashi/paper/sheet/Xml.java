package jp.akashi.paper.sheet;

import java.io.ByteArrayInputStream;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// A part of a workbook read from front to back. Knows no document types and no outside entities.
final class Xml {
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final XMLInputFactory FACTORY = factory();
    private final XMLStreamReader reader;

    Xml(byte[] part) throws XMLStreamException {
        reader = FACTORY.createXMLStreamReader(new ByteArrayInputStream(part));
    }

    /// Moves to the next begin or end of an element.
    ///
    /// @return whether there is one
    boolean next() throws XMLStreamException {
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT
                    || event == XMLStreamConstants.END_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    boolean begins(String element) {
        return reader.isStartElement() && reader.getLocalName().equals(element);
    }

    boolean ends(String element) {
        return reader.isEndElement() && reader.getLocalName().equals(element);
    }

    /// An attribute by its local name; empty when there is none.
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return Objects.requireNonNull(reader.getAttributeValue(i));
            }
        }
        return "";
    }

    /// The text of the element that begins here, and moves to its end.
    String text() throws XMLStreamException {
        return reader.getElementText();
    }

    /// The words of a rich text up to the end of `element`, without the readings (ふりがな) beside
    /// them.
    String words(String element) throws XMLStreamException {
        var words = new StringBuilder();
        int readings = 0;
        while (next() && !ends(element)) {
            if (begins("rPh")) {
                readings++;
            } else if (ends("rPh")) {
                readings--;
            } else if (begins("t")) {
                var text = text();
                words.append(readings == 0 ? text : "");
            }
        }
        return unescaped(words.toString());
    }

    /// Characters that XML cannot hold stand as `_x000D_`.
    static String unescaped(String text) {
        return text.contains("_x")
                ? ESCAPED.matcher(text)
                        .replaceAll(found ->
                                Matcher.quoteReplacement(
                                        String.valueOf(
                                                (char) Integer.parseInt(found.group(1), 16))))
                : text;
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }
}
