package vn.cocau.profile;

import java.util.List;

/** Parts that exhaust a whole: sectors of value added, sectors and product taxes of GRDP. A whole may have several. */
public record Partition(Item whole, List<Item> parts) {

    public Partition {
        parts = List.copyOf(parts);
    }
}
