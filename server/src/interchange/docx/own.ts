/**
 * The property by which a Word file made here is known; `chapeau.organ` and the like hold what the
 * draft says at its head.
 */
export const OWN = 'chapeau';
