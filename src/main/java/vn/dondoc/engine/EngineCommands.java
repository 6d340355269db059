package vn.dondoc.engine;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import org.springframework.transaction.support.TransactionTemplate;

/** How the facade calls the engine. */
@Component
class EngineCommands {

    private static final int ATTEMPTS = 3;

    private final ProcessEngineConfigurationImpl engine;
    private final IdentityService identity;
    private final JdbcClient jdbc;
    private final TransactionTemplate part;

    EngineCommands(
            ProcessEngineConfigurationImpl engine,
            IdentityService identity,
            JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        this.engine = engine;
        this.identity = identity;
        this.jdbc = jdbc;
        this.part = new TransactionTemplate(transactions);
        part.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
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

    /**
     * The person is known to the listeners of the steps that these calls open and close. Where the engine fetches or
     * fires a timer of the process at this very moment, the calls are taken back and made again on what it left.
     */
    void as(String by, Runnable calls) {
        identity.setAuthenticatedUserId(by);
        try {
            if (Context.getCommandContext() == null && canGoBack()) {
                again(calls);
            } else {
                calls.run();
            }
        } finally {
            identity.clearAuthentication();
        }
    }

    /** A transaction that will be rolled back anyway takes no savepoint. */
    private static boolean canGoBack() {
        return !TransactionAspectSupport.currentTransactionStatus().isRollbackOnly();
    }

    private void again(Runnable calls) {
        for (int attempt = 1; ; attempt++) {
            try {
                part.executeWithoutResult(status -> calls.run());
                return;
            } catch (OptimisticLockingException somebodyWasFaster) {
                if (attempt == ATTEMPTS) {
                    throw somebodyWasFaster;
                }
            }
        }
    }
}
