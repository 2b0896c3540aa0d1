package vn.cocau.metric;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cocau.concept.Reason;
import vn.cocau.concept.ShareBase;
import vn.cocau.cube.Absent;
import vn.cocau.cube.Amount;
import vn.cocau.cube.Answer;
import vn.cocau.cube.Answers;
import vn.cocau.cube.Cube;
import vn.cocau.profile.Classification;
import vn.cocau.profile.Item;
import vn.cocau.profile.Partition;

/**
 * Shares in percent: {@code s = V / whole × 100} from levels; else as published; else from levels that come from shares;
 * else, of value added, from the published shares of GRDP of all its parts. The whole must be above zero. A missing sector
 * makes the whole, and so all its shares, unknown.
 */
final class Shares {

    private record Key(Slot slot, ShareBase base) {}

    private final Classification classification;
    private final Map<Key, Answer> known = new HashMap<>();

    Shares(Cube cube) {
        this.classification = cube.profile().classification();
    }

    Answer share(Slot slot, ShareBase base) {
        Key key = new Key(slot, base);
        Answer answer = known.get(key);
        if (answer == null) {
            answer = findShare(slot, base);
            known.put(key, answer);
        }
        return answer;
    }

    private Answer findShare(Slot slot, ShareBase base) {
        Answer levels = ratio(slot.levelWithoutShares(), slot.whole(base).levelWithoutShares());
        if (levels instanceof Amount) {
            return levels;
        }
        Answer published = slot.accounts()
                .publishedShare(slot.item(), base, slot.basis(), slot.period())
                .as("share");
        if (published instanceof Amount) {
            return published;
        }
        Answer derived = ratio(slot.level(), slot.whole(base).level());
        if (derived instanceof Amount) {
            return derived;
        }
        Answer others = fromSharesOfGrdp(slot, base);
        return others instanceof Amount ? others : published.or(refusal(slot, base, derived));
    }

    private static Answer ratio(Answer part, Answer whole) {
        return Computed.of(
                args -> Ratio.percent(args.get(0), args.get(1)), part.as("numerator"), whole.as("denominator"));
    }

    /** A row is owed where both the item and the base are told of; else there is nothing to refuse. */
    private Answer refusal(Slot slot, ShareBase base, Answer derived) {
        Answer ofGrdp = base == ShareBase.GVA && slot.item().measure() == base.measure()
                ? publishedOfGrdp(slot)
                : Absent.NOTHING;
        boolean levels = !slot.level().isNothing() && !slot.whole(base).level().isNothing();
        if (!levels && ofGrdp.isNothing()) {
            return Absent.NOTHING;
        }
        Answer joined = slot.accounts().joinedWithTaxes(slot.basis(), slot.period());
        if (base == ShareBase.GVA && !joined.isNothing()) {
            return new Absent(
                    Reason.CONCEPT_MISMATCH,
                    joined.stage(),
                    joined.as("denominator").terms());
        }
        return levels ? derived : new Absent(Reason.INCOMPLETE_COVERAGE, ofGrdp.stage(), List.of());
    }

    private static Answer publishedOfGrdp(Slot slot) {
        return slot.accounts().publishedShare(slot.item(), ShareBase.GRDP, slot.basis(), slot.period());
    }

    /** Dividing all published shares of GRDP by their sum leaves the product taxes out. */
    private Answer fromSharesOfGrdp(Slot slot, ShareBase base) {
        if (base != ShareBase.GVA) {
            return Absent.NOTHING;
        }
        for (Partition partition : classification.partitionsOf(Items.VALUE_ADDED)) {
            if (!classification.exhausts(
                    partition, item -> !publishedOfGrdp(slot.of(item)).isNothing())) {
                continue;
            }
            Answer whole = Answers.sum(partition.parts().stream()
                    .map(part -> publishedOfGrdp(slot.of(part)))
                    .toList());
            Answer share = ratio(publishedOfGrdp(slot), whole);
            if (share instanceof Amount) {
                return share;
            }
        }
        return Absent.NOTHING;
    }

    /** The shares of a partition's parts, in its order; empty where no part has any. */
    record Structure(List<Item> parts, List<Answer> shares) {

        boolean complete() {
            return shares.stream().allMatch(Amount.class::isInstance);
        }
    }

    /**
     * The structure of a whole: over the complete partition with the most publication sectors in it, else over the first
     * that has any share.
     */
    Optional<Structure> structure(Slot whole, ShareBase base) {
        List<Structure> all = new ArrayList<>();
        for (Partition partition : classification.partitionsOf(Items.whole(base))) {
            List<Answer> shares = partition.parts().stream()
                    .map(part -> share(whole.of(part), base))
                    .toList();
            if (!shares.stream().allMatch(Answer::isNothing)
                    && classification.exhausts(
                            partition, item -> !share(whole.of(item), base).isNothing())) {
                all.add(new Structure(partition.parts(), shares));
            }
        }
        return all.stream()
                .filter(Structure::complete)
                .max(Comparator.comparingLong(this::sectors).thenComparingInt(each -> -all.indexOf(each)))
                .or(() -> all.stream().findFirst());
    }

    private long sectors(Structure structure) {
        return structure.parts().stream()
                .filter(part -> classification.sectors().contains(part.activity()))
                .count();
    }
}
