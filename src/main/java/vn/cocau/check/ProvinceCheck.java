package vn.cocau.check;

import java.util.List;
import vn.cocau.finding.Finding;

/** A rule about all current observations of a province together. It changes nothing; it tells. */
interface ProvinceCheck {

    /** The rule's number in the catalogue, {@code V-12}. */
    String id();

    List<Finding> check(Province province);
}
