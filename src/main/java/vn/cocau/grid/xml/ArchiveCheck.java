package vn.cocau.grid.xml;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import vn.cocau.finding.FindingCode;
import vn.cocau.grid.Limits;
import vn.cocau.grid.RefusedFile;

/**
 * Looks through an archive's list of parts before any is unpacked, and refuses what no spreadsheet program writes: too many
 * parts, two of one name, names that lead out of the archive, archives inside, parts that expand out of all proportion.
 */
final class ArchiveCheck {

    private static final Pattern LEADS_OUT = Pattern.compile("(?:^|/)\\.\\.(?:/|$)|^/|^[a-z]:|\\p{Cntrl}");
    private static final Pattern ARCHIVE = Pattern.compile(".*\\.(?:zip|7z|rar|gz|bz2|xz|tar|jar|xls[xmb]?|ods)");
    /** Where Office keeps objects that were put into a sheet; they are never opened. */
    private static final String EMBEDDED = "/embeddings/";

    private final Limits limits;
    private long expanded;

    ArchiveCheck(Limits limits) {
        this.limits = limits;
    }

    /** Looks at the next part; {@code earlier} are the names of those before, in lower case with forward slashes. */
    void look(ZipEntry part, String name, Set<String> earlier) {
        if (earlier.size() >= limits.entries()) {
            throw unsafe("ZIP > " + limits.entries());
        }
        boolean nested = ARCHIVE.matcher(name).matches() && !name.contains(EMBEDDED);
        if (nested || earlier.contains(name) || LEADS_OUT.matcher(name).find()) {
            throw unsafe("ZIP: " + part.getName());
        }
        long size = Math.max(part.getSize(), 0);
        expanded += size;
        if (expanded > limits.expandedBytes()) {
            throw new RefusedFile(FindingCode.FILE_TOO_LARGE, "limit", (limits.expandedBytes() >> 20) + " MB");
        }
        if (size > limits.harmlessBytes() && part.getCompressedSize() < limits.ratio() * size) {
            throw unsafe(
                    String.format(Locale.ROOT, "ZIP: %s, %d → %d", part.getName(), part.getCompressedSize(), size));
        }
    }

    private static RefusedFile unsafe(String found) {
        return new RefusedFile(FindingCode.FILE_UNSAFE, "found", found);
    }
}
