package vn.cocau.job;

import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ItemReader;
import vn.cocau.store.Submissions;

/** The contents still to be judged, as the store has them: it, and no restart of ours, knows what is left to do. */
final class PendingFiles implements ItemReader<Submissions.Pending>, StepExecutionListener {

    private final Submissions submissions;
    private final String judgedBy;
    private final Progress progress;
    private final StopSignal stop;
    private @Nullable StepExecution step;
    private Iterator<Submissions.Pending> pending =
            List.<Submissions.Pending>of().iterator();
    private boolean begun;

    PendingFiles(Submissions submissions, String judgedBy, Progress progress, StopSignal stop) {
        this.submissions = submissions;
        this.judgedBy = judgedBy;
        this.progress = progress;
        this.stop = stop;
    }

    @Override
    public void beforeStep(StepExecution execution) {
        step = execution;
        List<Submissions.Pending> all = submissions.pending(judgedBy);
        pending = all.iterator();
        progress.files(all.size());
    }

    @Override
    public Submissions.@Nullable Pending read() {
        if (begun) {
            KillPoint.BETWEEN_FILES.reached();
        }
        begun = true;
        if (stop.requested() && step != null) {
            step.setTerminateOnly();
            return null;
        }
        return pending.hasNext() ? pending.next() : null;
    }
}
