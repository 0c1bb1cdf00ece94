/** `A/RES/80/173` for `un:A/RES/80/173`: what a drafter calls a text. */
export const symbolOf = (id: string): string => id.slice(id.indexOf(':') + 1);
