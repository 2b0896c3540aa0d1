package vn.cocau.profile;

import java.util.Map;
import java.util.Optional;
import vn.cocau.concept.PartialKey;

/** What the codes of one kind of column mean: {@code 10005} under {@code GeoFIPS} is a county. */
public record CodeList(Map<String, PartialKey> meanings) {

    public CodeList {
        meanings = Map.copyOf(meanings);
    }

    /** What a code means; empty for one that the profile does not list. */
    public Optional<PartialKey> meaning(String code) {
        return Optional.ofNullable(meanings.get(code.strip()));
    }
}
