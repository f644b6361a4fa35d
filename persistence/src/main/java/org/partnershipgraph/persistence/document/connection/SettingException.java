package org.partnershipgraph.persistence.document.connection;

/** A setting has a value that cannot be used. The message says which, in words for whoever starts the server. */
class SettingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String action;

    SettingException(String problem, String action, Throwable cause) {
        super(problem, cause);
        this.action = action;
    }

    /** What to do about it. */
    String action() {
        return action;
    }
}
