/** A steady but human hand: the same seed always draws the same line. */
export interface Hand {
  /** A number between -1 and 1. */
  shake(): number
  /** An open line from point to point, each piece slightly bowed. */
  line(points: readonly Point[]): string
  /** A closed shape with bowed sides. */
  shape(points: readonly Point[]): string
  /** A closed curve through all points. */
  ring(points: readonly Point[]): string
}

/** [x, y] in drawing units. */
export type Point = readonly [number, number]

/** @param wobble how far the hand strays, in drawing units */
export function hand(seed: number, wobble: number): Hand {
  let state = seed * 2654435761
  const shake = () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2147483648 - 1
  }
  const near = ([x, y]: Point): Point => [x + shake() * wobble * 0.5, y + shake() * wobble * 0.5]
  const bow = (a: Point, b: Point) => `Q${at(near([(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]))} ${at(b)}`
  const walk = (points: readonly Point[]) =>
    points
      .slice(1)
      .map((b, i) => bow(points[i] as Point, b))
      .join('')

  return {
    shake,
    line(points) {
      const drawn = points.map(near)
      return `M${at(drawn[0] as Point)}${walk(drawn)}`
    },
    shape(points) {
      const drawn = points.map(near)
      return `M${at(drawn[0] as Point)}${walk([...drawn, drawn[0] as Point])}z`
    },
    ring(points) {
      const drawn = points.map(near)
      const middle = (i: number): Point => {
        const [a, b] = [drawn[i % drawn.length] as Point, drawn[(i + 1) % drawn.length] as Point]
        return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]
      }
      return `M${at(middle(0))}${drawn.map((_, i) => `Q${at(drawn[(i + 1) % drawn.length] as Point)} ${at(middle(i + 1))}`).join('')}z`
    },
  }
}

const at = ([x, y]: Point) => `${Math.round(x)} ${Math.round(y)}`
