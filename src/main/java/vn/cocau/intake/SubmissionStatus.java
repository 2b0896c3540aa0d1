package vn.cocau.intake;

/** A stored submission with its part in the current set. */
public record SubmissionStatus(StoredSubmission stored, SubmissionState state) {}
