package vn.cocau.intake;

/**
 * An accepted submission in its slot.
 *
 * @param slot its own, or that of the content that corrected it on its path
 * @param end the run at which it left the input folder, {@link #STILL} where it has not
 * @param newest whether no other content of its slot stands, or stood, longer; all others are corrected
 */
record Standing(StoredSubmission stored, ReportSlot slot, long end, boolean newest) {

    static final long STILL = Long.MAX_VALUE;

    String hash() {
        return stored.submission().contentHash();
    }
}
