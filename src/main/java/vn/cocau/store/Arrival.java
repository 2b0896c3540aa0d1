package vn.cocau.store;

import org.jspecify.annotations.Nullable;

/**
 * A path of the input folder showing a content.
 *
 * @param arrivedRun the run that first saw the path show this content
 * @param goneRun the first run that saw it show another content or nothing; null while it is there
 */
public record Arrival(
        String path,
        String contentHash,
        long arrivedRun,
        @Nullable Long goneRun) {

    public Arrival goneAt(long run) {
        return new Arrival(path, contentHash, arrivedRun, run);
    }

    public boolean present() {
        return goneRun == null;
    }
}
