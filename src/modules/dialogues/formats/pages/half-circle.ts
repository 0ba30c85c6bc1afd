/** A chair seen from above, in the units of the drawing. */
export interface Chair {
  x: number
  y: number
}

/** The drawing: the facilitator below, facing a half circle of chairs, with rows behind it. */
export const plan = { width: 400, height: 300, middle: { x: 200, y: 250 }, chair: 11 } as const

/** How far the half circle lies from who facilitates, and each row behind it from the one before. */
const near = 120
const apart = 46
const perRow = 9

/** Chairs for who speaks: half a circle, open towards who facilitates. */
export const speakingChairs = (count: number): Chair[] => arc(count, near, 0)

/** Chairs for who listens: in rows behind the half circle, out of sight of who speaks. */
export function listeningChairs(count: number): Chair[] {
  const rows = Math.ceil(count / perRow)
  return [...Array(rows).keys()].flatMap((row) =>
    arc(Math.min(perRow, count - row * perRow), near + (row + 1) * apart, Math.PI / 6),
  )
}

/** `narrower`: the angle left free at both ends. */
function arc(count: number, radius: number, narrower: number): Chair[] {
  return [...Array(count).keys()].map((i) => {
    const part = count > 1 ? i / (count - 1) : 0.5
    const angle = Math.PI - narrower - part * (Math.PI - 2 * narrower)
    return {
      x: Math.round(plan.middle.x + radius * Math.cos(angle)),
      y: Math.round(plan.middle.y - radius * Math.sin(angle)),
    }
  })
}
