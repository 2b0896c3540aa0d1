package vn.cocau.cube;

import vn.cocau.profile.Territories;

/** What all territories' own accounts rest on: the printed figures, which wholes they make up, and whose are official. */
record Foundation(PrintedFigures figures, Wholes wholes, Territories register) {}
