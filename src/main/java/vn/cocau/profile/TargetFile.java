package vn.cocau.profile;

import java.util.List;
import vn.cocau.concept.ShareBase;

/** Reads the targets of a profile. */
final class TargetFile {

    private static final List<String> COLUMNS =
            List.of("id", "kind", "territory", "activity", "value", "from", "to", "share_base", "geography", "source");

    private TargetFile() {}

    static List<Target> read(ProfileFiles files, Territories territories, Classification classification) {
        return files.rows("targets.csv", COLUMNS).stream()
                .map(row -> target(row, territories, classification))
                .toList();
    }

    private static Target target(CsvRow row, Territories territories, Classification classification) {
        Target target = new Target(
                row.value("id").text(),
                row.value("kind").oneOf(Target.Kind.class),
                row.value("territory").territory(),
                ClassificationFiles.known(row.value("activity"), classification.activities()),
                row.value("value").decimal(),
                row.value("from").period(),
                row.value("to").period(),
                row.find("share_base").map(base -> base.oneOf(ShareBase.class)).orElse(null),
                row.value("geography").date(),
                row.value("source").text(),
                row.names());
        if ((target.kind() == Target.Kind.SHARE) == (target.shareBase() == null)) {
            throw row.mistake("a share names its share_base, and growth has none.");
        }
        if (territories.find(target.territory(), target.geography()).isEmpty()) {
            throw row.mistake("there is no territory " + target.territory() + " on " + target.geography() + ".");
        }
        return target;
    }
}
