package vn.dondoc.database;

import java.util.Locale;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Turns a mistake into two lines, Vietnamese before English. */
class StartMistakeAnalyzer extends AbstractFailureAnalyzer<StartMistake> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, StartMistake mistake) {
        return analysis(mistake);
    }

    static FailureAnalysis analysis(StartMistake mistake) {
        return new FailureAnalysis(mistake.line(new Locale("vi")), mistake.line(Locale.ENGLISH), mistake);
    }
}
