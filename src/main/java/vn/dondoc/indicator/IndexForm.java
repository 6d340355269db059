package vn.dondoc.indicator;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** An index with the base period as 100 and a change in per cent say the same: 101.62 and +1.62 %. */
public final class IndexForm {

    private static final BigDecimal BASE = BigDecimal.valueOf(100);

    private IndexForm() {}

    /**
     * An earlier figure in the form of the later one; null where the forms differ and neither is a change in per cent.
     *
     * @param earlierIndex whether the earlier one is an index
     */
    public static @Nullable BigDecimal alike(
            @Nullable BigDecimal earlier, String earlierUnit, boolean earlierIndex, String unit, boolean index) {
        if (earlier == null || earlierIndex == index) {
            return earlier;
        }
        if (!isPercent(earlierIndex ? unit : earlierUnit)) {
            return null;
        }
        return index ? earlier.add(BASE) : earlier.subtract(BASE);
    }

    private static boolean isPercent(String unit) {
        return unit.strip().equals("%");
    }
}
