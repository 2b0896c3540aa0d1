package vn.cocau.planted;

/** How the header of a table looks. */
record HeaderLook(
        Merging merging,
        Wrapping wrapping,
        Tongue tongue,
        ColumnNumbers numbers,
        Breakdown breakdown,
        YearLook years,
        boolean worded) {

    static HeaderLook drawn(Dice dice, Arrangement arrangement) {
        Axis leaf = arrangement.columns().get(arrangement.columns().size() - 1);
        boolean wide = leaf != Axis.PERIOD && arrangement.columns().size() < 4;
        Tongue tongue = dice.chance(25) ? dice.pick(Tongue.values()) : Tongue.VIETNAMESE;
        boolean worded = dice.chance(50);
        return new HeaderLook(
                dice.chance(70) ? Merging.MERGED : Merging.UNMERGED,
                wide && dice.chance(30) ? Wrapping.SPLIT : Wrapping.WHOLE,
                tongue,
                dice.chance(25) ? dice.pick(ColumnNumbers.values()) : ColumnNumbers.NONE,
                arrangement.has(Axis.ACTIVITY) && dice.chance(25)
                        ? dice.pick(Breakdown.PARTS, Breakdown.OF_WHICH)
                        : Breakdown.NONE,
                worded ? YearLook.NUMBER : dice.pick(YearLook.values()),
                worded);
    }
}
