package vn.cocau.metric;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import vn.cocau.cube.Absent;
import vn.cocau.cube.Amount;
import vn.cocau.cube.Answer;
import vn.cocau.cube.Answers;
import vn.cocau.cube.Cube;
import vn.cocau.profile.Classification;
import vn.cocau.profile.Partition;

/**
 * M01, identity of GRDP (and of every other whole): {@code whole − Σ parts}, over the first partition of the profile
 * whose parts are all known, where the whole is printed and not itself the sum of its parts. Rounding leaves a
 * residual of a unit or two of the last printed digit. Unit: the profile's money. Source: SNA 2008.
 */
final class IdentityResidual implements Metric {

    static final String ID = "M01";

    @Override
    public String id() {
        return ID;
    }

    static BigDecimal residual(BigDecimal whole, List<BigDecimal> parts) {
        return whole.subtract(parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    @Override
    public Stream<Figure> figures(Cube cube) {
        return Slot.all(cube)
                .flatMap(slot -> FigureKey.of(ID, slot, cube.unitOf(slot.item().measure()))
                        .figure(residual(slot, partitions(slot, cube.profile().classification()))));
    }

    /** The partitions that hold in the period and leave out nothing that is told. */
    private static List<Partition> partitions(Slot whole, Classification classification) {
        return classification.partitionsOf(whole.item(), whole.period().year()).stream()
                .filter(partition -> classification.exhausts(
                        partition, item -> !whole.of(item).level().isNothing()))
                .toList();
    }

    private static Answer residual(Slot whole, List<Partition> partitions) {
        Answer level = whole.level();
        if (level.terms().stream().noneMatch(term -> term.role().isEmpty())) {
            return Absent.NOTHING;
        }
        Answer total = level.as("whole");
        Answer refused = Absent.NOTHING;
        for (Partition partition : partitions) {
            Answer parts = Answers.sum(partition.parts().stream()
                    .map(part -> whole.of(part).level().as("part"))
                    .toList());
            if (parts instanceof Amount) {
                return Computed.difference(total, parts);
            }
            refused = refused.or(parts.isNothing() ? parts : Computed.difference(total, parts));
        }
        return refused;
    }
}
