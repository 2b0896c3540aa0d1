package vn.cocau.store;

/** Another run holds the store; the message names it as far as known. */
public final class HeldException extends Exception {

    private static final long serialVersionUID = 1L;

    public HeldException(String holder) {
        super(holder);
    }
}
