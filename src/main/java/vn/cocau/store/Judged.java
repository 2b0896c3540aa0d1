package vn.cocau.store;

import vn.cocau.intake.Submission;

/**
 * A submission with who judged it. It is judged again when the profile or the program changes, and when the reader broke
 * down on it.
 *
 * @param by profile and program, see the job
 * @param crashed whether the reader broke down, so that the verdict is not the file's fault
 */
public record Judged(Submission submission, String by, boolean crashed) {}
