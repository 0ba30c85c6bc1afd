import { onSheet } from './outline.ts'
import { type Corner, cornerAt, drawnProvinces, type Province, provinces } from './provinces.ts'

/** A province's shape as a path on the sheet; beyond the coast it is cut off by the outline. */
export const shapeOf = (province: Province): string =>
  `M${drawnProvinces[province].round.map(pointOf).join('L')}Z`

/** Where a region's name stands: on the one of its provinces that lies most in its middle. */
export function middleOf(of: readonly Province[]): readonly [number, number] {
  const points = of.map((province) => onSheet(drawnProvinces[province].middle))
  const mean = (axis: 0 | 1) => points.reduce((sum, point) => sum + point[axis], 0) / points.length
  const [x, y] = [mean(0), mean(1)]
  const far = ([px, py]: readonly [number, number]) => Math.hypot(px - x, py - y)
  return points.toSorted((a, b) => far(a) - far(b))[0] ?? [0, 0]
}

/** The sides between provinces of different regions, as one path. */
export function bordersBetween(regionOf: ReadonlyMap<Province, string>): string {
  const sides = new Map<string, Province[]>()
  for (const province of provinces)
    for (const side of sidesOf(province)) sides.set(side, [...(sides.get(side) ?? []), province])
  return [...sides]
    .filter(([, [one, other]]) => one && other && regionOf.get(one) !== regionOf.get(other))
    .map(([side]) => {
      const [from, to] = side.split(' ') as [Corner, Corner]
      return `M${pointOf(from)}L${pointOf(to)}`
    })
    .join('')
}

/** Each side by the names of its ends, the same from both of its provinces. */
function sidesOf(province: Province): string[] {
  const { round } = drawnProvinces[province]
  return round.map((corner, i) => [corner, round[(i + 1) % round.length]].toSorted().join(' '))
}

const pointOf = (corner: Corner) => onSheet(cornerAt(corner)).join(' ')
