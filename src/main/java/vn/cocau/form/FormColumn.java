package vn.cocau.form;

import vn.cocau.concept.Period;
import vn.cocau.concept.Stage;

/** A column of figures: a period, and how firm its figures are. */
public record FormColumn(Period period, Stage stage) {}
