package vn.cocau.grid;

import java.util.List;
import vn.cocau.finding.FindingCode;

/** Ends the reading of a file that cannot be read rightly; becomes the finding that says why. */
public final class RefusedFile extends RuntimeException {

    private final transient FindingCode code;
    private final transient List<Object> details;

    /**
     * A refusal of the whole file.
     *
     * @param details names and values for the finding's sentence, in turn
     */
    public RefusedFile(FindingCode code, Object... details) {
        super(code.name(), null, false, false);
        this.code = code;
        this.details = List.of(details);
    }

    /** An archive or a text that breaks off, or whose structure is broken. */
    public static RefusedFile damaged() {
        return new RefusedFile(FindingCode.FILE_TRUNCATED);
    }

    public FindingCode code() {
        return code;
    }

    public Object[] details() {
        return details.toArray();
    }
}
