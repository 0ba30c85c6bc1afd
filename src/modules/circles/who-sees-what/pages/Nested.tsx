import { Drawing, hand } from '../../../../design/index.ts'
import type { DrawnCircle, names } from '../example.ts'

interface Ring {
  at: readonly [number, number]
  radius: number
  /** Where its number stands, as a turn. */
  spot: number
}

const rings: Record<(typeof names)[number], Ring> = {
  movement: { at: [320, 250], radius: 236, spot: -1.57 },
  yours: { at: [238, 262], radius: 126, spot: 3.7 },
  other: { at: [404, 262], radius: 126, spot: -0.56 },
  shared: { at: [321, 262], radius: 62, spot: -1.57 },
  hidden: { at: [196, 322], radius: 46, spot: 2.4 },
}

/** Circles within circles, drawn by hand; where one sits stands an ember chair. The list beside it tells the same. */
export const Nested = ({ circles, label }: { circles: readonly DrawnCircle[]; label: string }) => (
  <Drawing class="kv-nested" viewBox="70 0 500 500" label={label}>
    {circles.map(({ name, sees }, i) => (
      <path
        class={`kv-draw__none ${sees === 'nothing' ? 'kv-draw__later' : sees === 'inside' ? 'kv-draw__open' : ''}`}
        d={ringOf(rings[name], i)}
      />
    ))}
    <path class="kv-draw__open" d={CHAIR} />
    {circles.map(({ name }, i) => (
      <Spot ring={rings[name]} number={i + 1} />
    ))}
  </Drawing>
)

function ringOf({ at: [x, y], radius }: Ring, seed: number): string {
  const points = Math.round(10 + radius / 16)
  return hand(seed + 23, 7).ring(
    Array.from({ length: points }, (_, i) => {
      const turn = (i / points) * 2 * Math.PI
      return [x + Math.cos(turn) * radius, y + Math.sin(turn) * radius] as const
    }),
  )
}

function Spot({ ring: { at, radius, spot }, number }: { ring: Ring; number: number }) {
  const [x, y] = [at[0] + Math.cos(spot) * radius, at[1] + Math.sin(spot) * radius].map(Math.round)
  return (
    <g transform={`translate(${x} ${y})`}>
      <circle r="19" class="kv-nested__spot" />
      <text class="kv-nested__number" text-anchor="middle" dy=".36em">
        {number}
      </text>
    </g>
  )
}

const CHAIR =
  'M184 232L183 196Q197 193 211 196L212 232M183 206Q197 204 211 206M182 232L214 232L219 244L177 244zM178 244L177 270M218 244L220 270M186 244L186 258M210 244L211 258'
