package vn.dondoc.chasing.process;

import org.springframework.stereotype.Component;
import vn.dondoc.chasing.Chasing;
import vn.dondoc.engine.CatchUp;

/** Lets tasks that are older than the ladder be chased from now on; two programs that start at once share the work. */
@Component
class ChasingCatchUp implements CatchUp {

    private final Chasing chasing;

    ChasingCatchUp(Chasing chasing) {
        this.chasing = chasing;
    }

    @Override
    public String what() {
        return "tasks to be chased";
    }

    @Override
    public int some() {
        return chasing.catchUp();
    }
}
