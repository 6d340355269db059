package vn.dondoc.petition.process;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.engine.Processes;

/**
 * Gives a process to the petitions that are older than it, each where it stands, so that none is lost. Once done there is
 * nothing to catch up with; of two programs that start at once the second waits for the first and finds nothing.
 */
@Component
class CatchingUp implements ApplicationRunner {

    private static final String WITHOUT_PROCESS = """
            update petition k set in_process = true
              from working_session s
             where s.id = k.session_id and not k.in_process and s.stage not in ('REPORT', 'REPORT_CHECK', 'CANCELLED')
            returning k.code, case k.state when 'UNDECIDED' then 'Start_PetitionRaised'
                                           when 'WAITING_TASK' then 'Event_TasksFinished'
                                           when 'WAITING_ANSWER' then 'Task_AnswerPetition'
                                           when 'PENDING' then 'Timer_PendingOver'
                                           else case k.disposition when 'REFUSED' then 'End_PetitionRefused'
                                                                   when 'REFERRED' then 'End_PetitionAnswered'
                                                                   else 'End_TaskConfirmed' end end as step""";

    private final JdbcClient jdbc;
    private final Processes processes;

    CatchingUp(JdbcClient jdbc, Processes processes) {
        this.jdbc = jdbc;
        this.processes = processes;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        jdbc.sql(WITHOUT_PROCESS).query(Late.class).list().stream()
                .collect(Collectors.groupingBy(Late::step, TreeMap::new, Collectors.toList()))
                .forEach((step, late) -> processes.startAllAt("Petition", codes(late), step));
    }

    private static List<String> codes(List<Late> late) {
        return late.stream().map(Late::code).sorted().toList();
    }

    private record Late(String code, String step) {}
}
