package vn.dondoc.engine;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** How the facade calls the engine. */
@Component
class EngineCommands {

    private final ProcessEngineConfigurationImpl engine;
    private final IdentityService identity;

    EngineCommands(ProcessEngineConfigurationImpl engine, IdentityService identity) {
        this.engine = engine;
        this.identity = identity;
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
