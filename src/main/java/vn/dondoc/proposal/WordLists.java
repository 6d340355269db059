package vn.dondoc.proposal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The automatic lists of a Word file, and how far each has been counted: Word keeps no number with its paragraphs. */
final class WordLists {

    static final int LEVELS = 9;
    private static final int FARTHEST_BASE = 20;

    private final Map<String, ListLevel[]> schemes = new HashMap<>();
    private final Map<String, String> schemeOf = new HashMap<>();
    private final Map<String, Map<Integer, Integer>> restarts = new HashMap<>();
    private final Map<String, Place> styles = new HashMap<>();
    private final Map<String, String> bases = new HashMap<>();
    private final Map<String, int[]> counted = new HashMap<>();

    /** A level of a list. */
    record Place(@Nullable String list, @Nullable Integer level) {

        static final Place NONE = new Place(null, null);
    }

    /** @param numbering the part of the file that describes lists, and the part that describes styles */
    static WordLists of(byte @Nullable [] numbering, byte @Nullable [] styles) throws XMLStreamException {
        WordLists lists = new WordLists();
        if (numbering != null) {
            lists.readNumbering(WordXml.reader(numbering));
            if (styles != null) {
                lists.readStyles(WordXml.reader(styles));
            }
        }
        return lists;
    }

    private void readNumbering(XMLStreamReader xml) throws XMLStreamException {
        String scheme = null;
        String list = null;
        int level = 0;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            String value = attribute(xml, "val");
            switch (xml.getLocalName()) {
                case "abstractNum" -> {
                    scheme = attribute(xml, "abstractNumId");
                    list = null;
                }
                case "num" -> list = attribute(xml, "numId");
                case "abstractNumId" -> schemeOf.put(list, value);
                case "lvl", "lvlOverride" -> level = number(attribute(xml, "ilvl"), 0);
                case "startOverride" ->
                    restarts.computeIfAbsent(list, l -> new HashMap<>()).put(level, number(value, 1));
                default -> {
                    if (list == null && scheme != null && isLevel(level)) {
                        describe(scheme, level, xml.getLocalName(), value);
                    }
                }
            }
        }
    }

    private void describe(String scheme, int level, String property, String value) {
        ListLevel[] levels = schemes.computeIfAbsent(scheme, s -> {
            ListLevel[] none = new ListLevel[LEVELS];
            Arrays.fill(none, ListLevel.NONE);
            return none;
        });
        switch (property) {
            case "start" -> levels[level] = levels[level].startingAt(number(value, 1));
            case "numFmt" -> levels[level] = levels[level].numbered(value);
            case "lvlText" -> levels[level] = levels[level].marked(value);
            default -> {}
        }
    }

    /** A style may put its paragraphs into a list; one based on it does too. */
    private void readStyles(XMLStreamReader xml) throws XMLStreamException {
        String style = "";
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                String value = attribute(xml, "val");
                Place place = styles.getOrDefault(style, Place.NONE);
                switch (xml.getLocalName()) {
                    case "style" -> style = attribute(xml, "styleId");
                    case "basedOn" -> bases.put(style, value);
                    case "numId" -> styles.put(style, new Place(value, place.level()));
                    case "ilvl" -> styles.put(style, new Place(place.list(), number(value, 0)));
                    default -> {}
                }
            }
        }
    }

    /** The mark of the next paragraph at this place, with a blank behind it; empty where it stands in no list. */
    String mark(Place own, @Nullable String style) {
        Place ofStyle = own.list() == null ? ofStyle(style) : Place.NONE;
        String list = own.list() == null ? ofStyle.list() : own.list();
        Integer named = own.level() == null ? ofStyle.level() : own.level();
        int level = named == null ? 0 : named;
        ListLevel[] levels = list == null ? null : schemes.get(schemeOf.getOrDefault(list, ""));
        if (list == null || levels == null || !isLevel(level)) {
            return "";
        }
        return mark(levels, level, count(list, levels, level));
    }

    private Place ofStyle(@Nullable String style) {
        String name = style;
        for (int i = 0; name != null && i < FARTHEST_BASE; i++) {
            Place place = styles.get(name);
            if (place != null && place.list() != null) {
                return place;
            }
            name = bases.get(name);
        }
        return Place.NONE;
    }

    /** Counts on; lists of one scheme share its numbers, unless a list starts anew where it is used first. */
    private int[] count(String list, ListLevel[] levels, int level) {
        int[] numbers = counted.computeIfAbsent(schemeOf.getOrDefault(list, ""), scheme -> new int[LEVELS]);
        Map<Integer, Integer> anew = restarts.remove(list);
        if (anew != null) {
            anew.forEach((at, first) -> {
                if (isLevel(at)) {
                    numbers[at] = first - levels[at].start();
                }
            });
        }
        numbers[level]++;
        Arrays.fill(numbers, level + 1, LEVELS, 0);
        return numbers;
    }

    private static String mark(ListLevel[] levels, int level, int[] numbers) {
        ListLevel own = levels[level];
        if (own.isBullet()) {
            return own.bullet() + " ";
        }
        String mark = own.text();
        for (int i = 0; i < LEVELS; i++) {
            int value = levels[i].start() + Math.max(0, numbers[i] - 1);
            mark = mark.replace("%" + (i + 1), levels[i].number(value));
        }
        return mark.isBlank() ? "" : mark.strip() + " ";
    }

    private static boolean isLevel(int level) {
        return level >= 0 && level < LEVELS;
    }

    static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    static int number(String value, int otherwise) {
        return value.matches("\\d{1,6}") ? Integer.parseInt(value) : otherwise;
    }
}
