package vn.dondoc.conclusion.process;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.conclusion.CorrectionCourse;

/** Gives a process to the corrections that are older than it, so that whoever owes a step of one is told. */
@Component("correctionsCatchingUp")
class CatchingUp implements ApplicationRunner {

    private final CorrectionCourse course;

    CatchingUp(CorrectionCourse course) {
        this.course = course;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        course.catchUp();
    }
}
