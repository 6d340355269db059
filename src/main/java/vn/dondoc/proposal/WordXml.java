package vn.dondoc.proposal;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text of one part of a Word file: a line for each paragraph and for each row of a table, its cells parted by tabs.
 * A paragraph of an automatic list begins with its mark. What stands in a text box follows its paragraph; what was deleted or moved away in a tracked change is left out.
 */
final class WordXml {

    private static final int DEEPEST = 200;
    private static final Set<String> PARTS = Set.of("document", "footnotes", "endnotes");
    private static final Set<String> LEFT_OUT =
            Set.of("del", "moveFrom", "delText", "instrText", "Fallback", "sectPr", "tblPr", "trPr", "tcPr", "rPr");

    private final XMLStreamReader xml;
    private final WordLists lists;
    private int depth;

    WordXml(byte[] part, WordLists lists) throws XMLStreamException {
        this.xml = reader(part);
        this.lists = lists;
    }

    /** Reads XML without looking at what lies outside of it. */
    static XMLStreamReader reader(byte[] part) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(new ByteArrayInputStream(part));
    }

    String text() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        xml.nextTag();
        if (!PARTS.contains(xml.getLocalName())) {
            throw new XMLStreamException("no part of a Word file");
        }
        children(text, text);
        return text.toString();
    }

    /** Reads to the end of the current element. */
    private void children(StringBuilder text, StringBuilder behind) throws XMLStreamException {
        if (++depth > DEEPEST) {
            throw new XMLStreamException("nested too deeply");
        }
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                element(xml.getLocalName(), text, behind);
            }
        }
        depth--;
    }

    private void element(String name, StringBuilder text, StringBuilder behind) throws XMLStreamException {
        switch (name) {
            case "t" -> text.append(xml.getElementText());
            case "p" -> paragraph(text);
            case "tr" -> row(text);
            case "txbxContent" -> children(behind, behind);
            case "tab", "ptab" -> sign(text, '\t');
            case "br", "cr" -> sign(text, '\n');
            case "noBreakHyphen" -> sign(text, '-');
            default -> {
                if (LEFT_OUT.contains(name)) {
                    skip();
                } else {
                    children(text, behind);
                }
            }
        }
    }

    private void paragraph(StringBuilder text) throws XMLStreamException {
        StringBuilder behind = new StringBuilder();
        int start = text.length();
        Properties properties = Properties.NONE;
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.getLocalName().equals("pPr")) {
                    properties = properties();
                } else {
                    element(xml.getLocalName(), text, behind);
                }
            }
        }
        boolean blank = text.substring(start).isBlank();
        if (!blank || !properties.joined()) {
            String mark = lists.mark(properties.place(), properties.style());
            text.insert(start, blank ? "" : mark);
        }
        text.append(properties.joined() ? "" : "\n").append(behind);
    }

    /**
     * What is said of a paragraph as a whole.
     *
     * @param joined goes on in the next, because the mark between them was deleted
     */
    private record Properties(boolean joined, @Nullable String style, WordLists.Place place) {

        static final Properties NONE = new Properties(false, null, WordLists.Place.NONE);
    }

    private Properties properties() throws XMLStreamException {
        boolean joined = false;
        String style = null;
        String list = null;
        Integer level = null;
        for (int open = 1; open > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                open--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                open++;
                switch (xml.getLocalName()) {
                    case "pPrChange" -> {
                        skip();
                        open--;
                    }
                    case "del" -> joined |= open == 3;
                    case "pStyle" -> style = WordLists.attribute(xml, "val");
                    case "numId" -> list = WordLists.attribute(xml, "val");
                    case "ilvl" -> level = WordLists.number(WordLists.attribute(xml, "val"), 0);
                    default -> {}
                }
            }
        }
        return new Properties(joined, style, new WordLists.Place(list, level));
    }

    /** Cells of one paragraph stand side by side; longer ones one below the other, so that their sentences stay whole. */
    private void row(StringBuilder text) throws XMLStreamException {
        List<String> cells = new ArrayList<>();
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                StringBuilder cell = new StringBuilder();
                element(xml.getLocalName(), cell, cell);
                if (!cell.isEmpty()) {
                    cells.add(cell.toString().strip());
                }
            }
        }
        boolean beside = cells.stream().noneMatch(cell -> cell.contains("\n"));
        text.append(String.join(beside ? "\t" : "\n", cells)).append('\n');
    }

    private void sign(StringBuilder text, char sign) throws XMLStreamException {
        text.append(sign);
        skip();
    }

    private void skip() throws XMLStreamException {
        for (int open = 1; open > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                open++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                open--;
            }
        }
    }
}
