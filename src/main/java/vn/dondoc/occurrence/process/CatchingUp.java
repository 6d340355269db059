package vn.dondoc.occurrence.process;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.engine.CatchUp;
import vn.dondoc.occurrence.OpenEndedCourse;
import vn.dondoc.occurrence.SeriesCourse;

/**
 * Gives their processes to recurring tasks and to tasks without a date that are older than these. Of two programs that
 * start at once one catches up, the other waits for it and finds nothing.
 */
@Component("occurrencesCatchingUp")
class CatchingUp implements CatchUp {

    private final SeriesCourse series;
    private final OpenEndedCourse openEnded;
    private final CatchingUpLock lock;
    private final TransactionTemplate transaction;

    CatchingUp(SeriesCourse series, OpenEndedCourse openEnded, CatchingUpLock lock, TransactionTemplate transaction) {
        this.series = series;
        this.openEnded = openEnded;
        this.lock = lock;
        this.transaction = transaction;
    }

    @Override
    public String what() {
        return "recurring tasks and tasks without a date";
    }

    @Override
    public int some() {
        Integer some = transaction.execute(status -> {
            lock.take();
            return series.catchUp() + openEnded.catchUp();
        });
        return some == null ? 0 : some;
    }
}
