package vn.dondoc.attachment;

/** Why a file is not taken; the message is {@code invalid.<reason>}. */
class FileRefused extends Exception {

    private final String reason;
    private final transient Object[] arguments;

    FileRefused(String reason, Object... arguments) {
        super(reason);
        this.reason = reason;
        this.arguments = arguments;
    }

    String reason() {
        return reason;
    }

    Object[] arguments() {
        return arguments;
    }
}
