package vn.cocau.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import vn.cocau.finding.Finding;
import vn.cocau.finding.Language;
import vn.cocau.publication.Release;
import vn.cocau.publication.ReleaseWriter;
import vn.cocau.publication.Summary;

/** A compiled release as a draft of the job. */
record ReleaseDraft(Release release) implements Draft {

    @Override
    public void write(Path folder) throws IOException {
        ReleaseWriter.write(release, folder);
    }

    @Override
    public List<Finding> findings() {
        return release.findings();
    }

    @Override
    public boolean complete() {
        return release.complete();
    }

    @Override
    public String summary(Language language) {
        return Summary.text(release, language);
    }
}
