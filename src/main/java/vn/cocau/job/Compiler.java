package vn.cocau.job;

/** Makes a province's publication out of everything received. The same holdings give the same publication. */
@FunctionalInterface
public interface Compiler {

    Draft compile(Holdings holdings);
}
