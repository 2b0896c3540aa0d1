package vn.cocau.job;

import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import vn.cocau.archive.Archive;
import vn.cocau.finding.Finding;
import vn.cocau.finding.FindingCode;
import vn.cocau.finding.Place;
import vn.cocau.intake.Examination;
import vn.cocau.intake.Submission;
import vn.cocau.store.Judged;
import vn.cocau.store.Submissions;

/** Judges one content. Where the reader itself breaks down, that file is set apart and tried again at the next run. */
final class JudgeFile implements ItemProcessor<Submissions.Pending, Judged> {

    private static final Logger LOG = LoggerFactory.getLogger(JudgeFile.class);

    private final Judge judge;
    private final Archive archive;
    private final String judgedBy;

    JudgeFile(Judge judge, Archive archive, String judgedBy) {
        this.judge = judge;
        this.archive = archive;
        this.judgedBy = judgedBy;
    }

    @Override
    public Judged process(Submissions.Pending file) {
        return judge(judge, archive.content(file.contentHash()), file, judgedBy);
    }

    static Judged judge(Judge judge, Path bytes, Submissions.Pending file, String judgedBy) {
        try {
            return new Judged(asAsked(judge.read(bytes, file.path(), file.contentHash()), file), judgedBy, false);
        } catch (Exception | StackOverflowError | OutOfMemoryError | LinkageError | AssertionError fault) {
            return new Judged(crashed(file, fault), judgedBy, true);
        }
    }

    /** The same for one who wants to see what the judgement rests on. */
    static Examination examine(Judge judge, Path bytes, Submissions.Pending file) {
        try {
            Examination examination = judge.examine(bytes, file.path(), file.contentHash());
            asAsked(examination.submission(), file);
            return examination;
        } catch (Exception | StackOverflowError | OutOfMemoryError | LinkageError | AssertionError fault) {
            return Examination.of(crashed(file, fault));
        }
    }

    private static Submission asAsked(Submission submission, Submissions.Pending file) {
        if (!submission.file().equals(file.path()) || !submission.contentHash().equals(file.contentHash())) {
            throw new IllegalStateException("judged another file than was asked for: " + submission.file());
        }
        return submission;
    }

    /** The rejected submission that stands for a file the reader broke down on. */
    private static Submission crashed(Submissions.Pending file, Throwable fault) {
        LOG.error("The reader broke down on {}, content {}", file.path(), file.contentHash(), fault);
        Finding finding = Finding.of(
                FindingCode.FILE_CRASHED_READER,
                Place.ofFile(file.path()),
                "found",
                fault.getClass().getSimpleName());
        return Submission.rejected(file.contentHash(), file.path(), List.of(), List.of(finding));
    }
}
