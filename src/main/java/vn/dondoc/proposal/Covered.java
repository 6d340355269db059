package vn.dondoc.proposal;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The places of a text that petitions cover, which lie apart from each other. */
final class Covered {

    private final NavigableMap<Integer, Integer> endByStart = new TreeMap<>();

    Covered(List<ProposedPetition> petitions) {
        petitions.forEach(petition -> endByStart.put(petition.start(), petition.end()));
    }

    boolean touches(int start, int end) {
        Map.Entry<Integer, Integer> last = endByStart.lowerEntry(end);
        return last != null && last.getValue() > start;
    }
}
