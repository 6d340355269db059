package vn.dondoc.extension;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.dondoc.engine.Processes;
import vn.dondoc.inbox.Inbox;

/** Keeps each request and its process in step; the rows are written before the engine is told. */
@Component
class ExtensionFlow {

    static final String PROCESS = "Extension";

    private static final String MARK = "~G";

    private final Processes processes;
    private final Inbox inbox;

    ExtensionFlow(Processes processes, Inbox inbox) {
        this.processes = processes;
        this.inbox = inbox;
    }

    static String key(String code, int number) {
        return code + MARK + number;
    }

    void start(String code, int number) {
        processes.start(PROCESS, key(code, number));
    }

    void decided(String code, int number, boolean granted, String by) {
        processes.complete(key(code, number), "Task_DecideExtension", by, Map.of("extensionGranted", granted));
    }

    void withdrawn(String code, int number, String by) {
        processes.send(key(code, number), "Message_ExtensionWithdrawn", by);
    }

    /** Another may owe the decision now. */
    void readdress(String code, int number) {
        inbox.readdress(PROCESS, key(code, number));
    }

    /** A request by the key of its process. */
    record Subject(String code, int number) {

        static Subject of(String key) {
            int mark = key.lastIndexOf(MARK);
            return new Subject(key.substring(0, mark), Integer.parseInt(key.substring(mark + MARK.length())));
        }
    }
}
