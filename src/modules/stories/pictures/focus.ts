/** In hundredths, from the left and from above. */
export interface Focus {
  focusX: number
  focusY: number
}

const thirds = [17, 50, 83] as const
type Third = (typeof thirds)[number]

/** Nine places to look at, row by row. */
export const places = thirds.flatMap((y) => thirds.map((x): `${Third}-${Third}` => `${x}-${y}`))

/** The place that is nearest. */
export const placeOf = ({ focusX, focusY }: Focus) => `${near(focusX)}-${near(focusY)}` as const

/** As a form sends it. */
export const spotOf = ({ focusX, focusY }: Focus) => `${focusX}-${focusY}`

const near = (hundredths: number): Third => (hundredths < 34 ? 17 : hundredths > 66 ? 83 : 50)

/** `40-30`, as a form sends it. The middle for what is no place. */
export function focusIn(typed: string): Focus {
  const [, x = '50', y = '50'] = /^(\d{1,3})-(\d{1,3})$/.exec(typed) ?? []
  return { focusX: Math.min(100, Number(x)), focusY: Math.min(100, Number(y)) }
}
