/** The colours that a Week may choose from; each keeps its contrast on paper, in light and in dark (`weeks.css`). */
export const accents = ['ember', 'moss', 'water', 'plum', 'ochre'] as const
export type Accent = (typeof accents)[number]

/** Of an accent that this release does not know: the colour of the house. */
export const accentNamed = (accent: string): Accent => accents.find((one) => one === accent) ?? 'ember'
