package vn.cocau.grid;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cocau.finding.Finding;

/**
 * What came of opening a file: a workbook, or none where it was refused, and what was noticed on the way.
 *
 * @param workbook null where a fatal finding says why
 */
public record Opening(@Nullable Workbook workbook, List<Finding> findings) {

    public Opening {
        findings = List.copyOf(findings);
    }
}
