package vn.cocau.intake;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import vn.cocau.concept.Period;
import vn.cocau.concept.TerritoryCode;

/**
 * The place of a report in the reporting plan; two contents of one slot are versions of one report.
 *
 * @param period null where nothing but plans is reported
 */
record ReportSlot(Series series, @Nullable Period period) {

    /** A form that a sender reports again and again; its slots are editions of each other. */
    record Series(String sender, String form) {}

    static final Comparator<ReportSlot> BY_PERIOD =
            Comparator.comparing(ReportSlot::period, Comparator.nullsFirst(Period.BY_END));

    static ReportSlot of(Submission submission) {
        TerritoryCode territory = submission.territory();
        String sender = territory == null ? submission.file() : territory.value();
        return new ReportSlot(new Series(sender, submission.form()), submission.reportingPeriod());
    }
}
