package vn.cocau.planted;

/** How the rows of a table look. */
record BodyLook(Hierarchy hierarchy, TotalPlace total, Coverage coverage, Sectioning sectioning, Spelling spelling) {

    static BodyLook drawn(Dice dice, Arrangement arrangement, Form form) {
        boolean plain = form == Form.HALVES;
        boolean activities = arrangement.rows() == Axis.ACTIVITY;
        Hierarchy hierarchy = activities
                ? dice.pick(Hierarchy.values())
                : dice.pick(Hierarchy.FLAT, Hierarchy.FLAT, Hierarchy.NUMBERED, Hierarchy.CODED);
        Sectioning sectioning = dice.pick(Sectioning.values());
        boolean named = activities && arrangement.sections() == Axis.MEASURE;
        return new BodyLook(
                plain ? Hierarchy.FLAT : hierarchy,
                dice.chance(70) ? TotalPlace.ABOVE : TotalPlace.BELOW,
                dice.pick(Coverage.WITH_TOTAL, Coverage.WITH_TOTAL, Coverage.ALL, Coverage.SOME),
                sectioning == Sectioning.WITH_FIGURES && !named ? Sectioning.PLAIN : sectioning,
                arrangement.rows() != Axis.PERIOD && dice.chance(6) ? Spelling.SLIP : Spelling.RIGHT);
    }
}
