package vn.cocau.job;

import vn.cocau.finding.Finding;
import vn.cocau.intake.Submission;

/** Is told how far a run has come. */
public interface Progress {

    /** Nobody watches. */
    Progress SILENT = new Progress() {};

    /** Something about a file that is not read this time. */
    default void notice(Finding finding) {}

    /** So many files are new, or are read anew. */
    default void files(int total) {}

    default void judged(Submission submission) {}
}
