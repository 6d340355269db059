package vn.dondoc.calendar;

import java.time.ZoneId;

/** Time zones the product knows. */
public final class Zones {

    /** The zone in which every day of the product begins and ends. */
    public static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private Zones() {}
}
