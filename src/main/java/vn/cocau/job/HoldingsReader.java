package vn.cocau.job;

import java.util.List;
import vn.cocau.intake.Submission;
import vn.cocau.store.Arrivals;
import vn.cocau.store.Decisions;
import vn.cocau.store.Judged;
import vn.cocau.store.Submissions;

/** Reads everything a publication is made of from the store. */
final class HoldingsReader {

    private final Submissions submissions;
    private final Arrivals arrivals;
    private final Decisions decisions;

    HoldingsReader(Submissions submissions, Arrivals arrivals, Decisions decisions) {
        this.submissions = submissions;
        this.arrivals = arrivals;
        this.decisions = decisions;
    }

    Holdings read() {
        List<Submission> judged =
                submissions.all().stream().map(Judged::submission).toList();
        return Holdings.of(judged, arrivals.all(), decisions.all());
    }

    /** Whether everything was judged by this profile and program, so that it may be compared with what they say now. */
    boolean isJudgedBy(String judgedBy) {
        return submissions.pending(judgedBy).isEmpty();
    }
}
