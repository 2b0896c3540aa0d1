package vn.cocau.publication;

import java.util.List;

/** A paragraph of the summary; without lines where there is nothing to say. */
@FunctionalInterface
interface SummarySection {

    List<String> lines(Prose prose);
}
