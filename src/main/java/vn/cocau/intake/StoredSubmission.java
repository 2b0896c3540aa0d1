package vn.cocau.intake;

import java.util.List;

/** A file as judged when it arrived, accepted or not, and where in the input folder it has been shown ever since. */
public record StoredSubmission(Submission submission, List<Presence> where) {

    public StoredSubmission {
        where = List.copyOf(where);
    }

    /** Whether some path shows it at the newest run. */
    public boolean present() {
        return where.stream().anyMatch(presence -> presence.until() == null);
    }

    boolean accepted() {
        return submission.verdict() == Verdict.ACCEPTED;
    }
}
