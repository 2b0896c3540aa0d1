package vn.cocau.job;

/** All that one run is given from outside. */
record RunContext(RunOptions options, Core core, Progress progress, StopSignal stop, RunState state, String judgedBy) {

    static RunContext of(RunOptions options, Core core, Progress progress, StopSignal stop) {
        Program program = Program.current();
        String judgedBy = core.judgedBy(program.version() + " " + program.build() + " "
                + options.limits().notation());
        return new RunContext(options, core, progress, stop, new RunState(), judgedBy);
    }
}
