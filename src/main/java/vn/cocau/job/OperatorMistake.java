package vn.cocau.job;

/** The operator asked for something that cannot be done; the message is the one line that says what and why. */
public final class OperatorMistake extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public OperatorMistake(String line) {
        super(line);
    }
}
