package vn.dondoc.calendar;

import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.stereotype.Component;

/** Brings the holidays of the file into the database at every start, so that a new year's table only needs a restart. */
@Component
@DependsOnDatabaseInitialization
class HolidayLoading implements SmartInitializingSingleton {

    private final Holidays holidays;

    HolidayLoading(Holidays holidays) {
        this.holidays = holidays;
    }

    @Override
    public void afterSingletonsInstantiated() {
        load(HolidayFile.inUse().read());
    }

    void load(List<Holiday> days) {
        holidays.addMissing(days);
    }
}
