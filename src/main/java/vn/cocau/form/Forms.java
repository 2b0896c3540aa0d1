package vn.cocau.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.cocau.concept.PriceBasis;
import vn.cocau.office.StableXlsx;
import vn.cocau.profile.Profile;
import vn.cocau.profile.ReportForm;

/**
 * Writes empty workbooks in the look of the official form, one sheet for each kind of prices. Filled in, every figure has
 * its unit, measure, prices and sums beside it, so that all of it can be verified.
 */
public final class Forms {

    private final Profile profile;
    private final ReportForm form;

    /** @param form the form of this profile */
    public Forms(Profile profile, ReportForm form) {
        this.profile = profile;
        this.form = form;
    }

    /** The name that a filled-in form should keep: it says the territory once more. */
    public String fileName(FormRequest request) {
        return new FormTexts(profile, form, request).fileName();
    }

    public byte[] bytes(FormRequest request) {
        FormTexts texts = new FormTexts(profile, form, request);
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            FormStyles styles = new FormStyles(workbook, form.decimals());
            List<PriceBasis> prices = form.prices();
            for (int i = 0; i < prices.size(); i++) {
                new FormSheet(workbook.createSheet(texts.sheet(prices.get(i))), styles, form, texts)
                        .write(i + 1, prices.get(i), request.columns());
            }
            return StableXlsx.bytes(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException("a workbook in memory cannot fail to be written", e);
        }
    }
}
