package vn.cocau.job;

import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;
import vn.cocau.store.Judged;
import vn.cocau.store.Submissions;

/** Stores what was judged, one file a transaction. */
final class StoreJudged implements ItemWriter<Judged> {

    private final Submissions submissions;
    private final Progress progress;

    StoreJudged(Submissions submissions, Progress progress) {
        this.submissions = submissions;
        this.progress = progress;
    }

    @Override
    public void write(Chunk<? extends Judged> chunk) {
        for (Judged judged : chunk) {
            submissions.replace(judged);
            KillPoint.INSIDE_FILE.reached();
            progress.judged(judged.submission());
        }
    }
}
