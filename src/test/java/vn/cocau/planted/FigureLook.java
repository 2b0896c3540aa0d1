package vn.cocau.planted;

/**
 * How the figures look.
 *
 * @param multiplier the power of ten of the unit of money
 */
record FigureLook(NumberLook numbers, Marks marks, Totals totals, int multiplier, int decimals, int shareDecimals) {

    static FigureLook drawn(Dice dice) {
        int multiplier = dice.pick(9, 6);
        int decimals = multiplier == 9 ? dice.between(1, 2) : dice.between(0, 1);
        NumberLook look = decimals == 0 || dice.chance(50) ? NumberLook.STORED : dice.pick(NumberLook.values());
        Marks marks = dice.chance(30) ? dice.pick(Marks.values()) : Marks.NONE;
        Totals totals = look == NumberLook.STORED && dice.chance(30) ? Totals.COMPUTED : Totals.TYPED;
        return new FigureLook(look, marks, totals, multiplier, decimals, dice.between(1, 2));
    }
}
