package vn.cocau.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import vn.cocau.finding.Finding;
import vn.cocau.finding.Language;

/** A publication that has been computed and not yet written. */
public interface Draft {

    /** Writes its files, the manifest among them; no clock, host or path is in them. */
    void write(Path folder) throws IOException;

    /** What a person should know, of all files and of the province. */
    List<Finding> findings();

    /** Whether every territory is there in the newest period. */
    boolean complete();

    /** What a person reads on the screen. */
    String summary(Language language);
}
