package vn.dondoc.engine;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How the facade calls the engine. */
@Component
class EngineCommands {

    private final ProcessEngineConfigurationImpl engine;
    private final IdentityService identity;
    private final JdbcClient jdbc;

    EngineCommands(ProcessEngineConfigurationImpl engine, IdentityService identity, JdbcClient jdbc) {
        this.engine = engine;
        this.identity = identity;
        this.jdbc = jdbc;
    }

    /**
     * Waits for whoever is about to complete the same user task, and tells whether it is open still. Without it the
     * slower of two reads a process whose parts the faster is taking away.
     */
    boolean stillOpen(String task) {
        return jdbc.sql("select id_ from engine.act_ru_task where id_ = ? for update")
                .param(task)
                .query(String.class)
                .optional()
                .isPresent();
    }

    /** Several calls as one command, which writes to the database once. */
    void together(Runnable calls) {
        engine.getCommandExecutorTxRequired().<Void>execute(context -> {
            calls.run();
            return null;
        });
    }

    /** The person is known to the listeners of the steps that these calls open and close. */
    void as(String by, Runnable calls) {
        identity.setAuthenticatedUserId(by);
        try {
            calls.run();
        } finally {
            identity.clearAuthentication();
        }
    }
}
