package vn.dondoc.occurrence.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.occurrence.Silence;
import vn.dondoc.occurrence.SilentTask;
import vn.dondoc.ui.Choice;

/**
 * The page of the silent ones.
 *
 * @param counts how many there are of each kind, whatever is chosen
 * @param silence the kind chosen, or null for all
 * @param unit short name of the lead unit chosen, or null for all
 */
record SilentView(
        List<SilentTask> items,
        Map<Silence, Integer> counts,
        @Nullable Silence silence,
        @Nullable String unit,
        List<Choice> units,
        @Nullable String previous,
        @Nullable String next) {

    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
