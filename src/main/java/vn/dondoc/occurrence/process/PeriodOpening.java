package vn.dondoc.occurrence.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.dondoc.occurrence.SeriesCourse;

/** "Mở kỳ mới" in {@code TaskSeries.bpmn}. */
@Component
class PeriodOpening implements JavaDelegate {

    private final SeriesCourse series;

    PeriodOpening(SeriesCourse series) {
        this.series = series;
    }

    @Override
    public void execute(DelegateExecution execution) {
        series.periodBegins(execution.getProcessBusinessKey());
    }
}
