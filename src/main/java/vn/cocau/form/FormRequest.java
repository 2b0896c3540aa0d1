package vn.cocau.form;

import java.util.List;
import vn.cocau.concept.TerritoryCode;
import vn.cocau.finding.Language;

/** Whose figures a form asks for, of which periods, in which language. */
public record FormRequest(TerritoryCode territory, List<FormColumn> columns, Language language) {

    public FormRequest {
        columns = List.copyOf(columns);
    }
}
