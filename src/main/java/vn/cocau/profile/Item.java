package vn.cocau.profile;

import vn.cocau.concept.ActivityCode;
import vn.cocau.concept.Measure;

/** A row of the accounts: a measure of an activity, such as value added of services, or product taxes. */
public record Item(Measure measure, ActivityCode activity) {

    @Override
    public String toString() {
        return measure.code() + "/" + activity;
    }
}
