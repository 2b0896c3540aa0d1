package vn.cocau.job;

import vn.cocau.profile.Profile;

/** The statistics, as the job sees them. */
public record Core(Profile profile, Judge judge, Compiler compiler) {

    /** What a judgement depends on besides the file: a change of any of it reads the archived files again. */
    String judgedBy(String program) {
        return profile.hash() + " " + profile.geography() + " " + program;
    }
}
