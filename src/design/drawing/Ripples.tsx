import { Drawing } from './Drawing.tsx'
import { hand } from './hand.ts'

export interface RipplesProps {
  /** How many rings have happened. At most 6 are drawn. */
  reached: number
  /** Rings that are promised and not there yet: drawn dashed. */
  ahead?: number
  label?: string
}

const cache = new Map<number, string>()

/** What became of words: rings from where they were spoken. Told in full by the list beside it. */
export function Ripples({ reached, ahead = 0, label }: RipplesProps) {
  const total = Math.min(6, reached + ahead)
  const size = 34 + total * 26
  return (
    <Drawing class="kv-ripples" viewBox={`${-size} ${-size} ${size * 2} ${size * 2}`} label={label}>
      {[...Array(total).keys()].map((i) => (
        <path
          class={i < reached ? 'kv-draw__none kv-draw__back' : 'kv-draw__none kv-draw__later'}
          d={ring(i + 1)}
        />
      ))}
      <path
        class="kv-draw__open"
        d="M-17 -9Q0 -13 18 -9Q17 0 17 10Q0 11 -18 9Q-17 0 -17 -9zM-9 -2Q0 -4 9 -2M-9 4Q-2 3 4 4"
      />
      {[...Array(total).keys()].map((i) => (
        <Spot at={i + 1} later={i >= reached} />
      ))}
    </Drawing>
  )
}

function Spot({ at, later }: { at: number; later: boolean }) {
  const [x, y] = spot(at)
  return (
    <g
      transform={`translate(${Math.round(x)} ${Math.round(y)})`}
      class={later ? 'kv-draw__later' : 'kv-draw__back'}
    >
      <circle r="11" class="kv-ripples__spot" />
      <text class="kv-ripples__number" text-anchor="middle" dy=".36em">
        {at}
      </text>
    </g>
  )
}

const radius = (n: number) => 14 + n * 26
const spot = (n: number) =>
  [Math.cos(-2.2 + n * 1.15) * radius(n), Math.sin(-2.2 + n * 1.15) * radius(n)] as const

function ring(n: number): string {
  const known = cache.get(n)
  if (known) return known
  const h = hand(n + 11, 5)
  const points = 9 + n * 2
  const made = h.ring(
    [...Array(points).keys()].map((i) => {
      const turn = (i / points) * 2 * Math.PI
      return [Math.cos(turn) * radius(n), Math.sin(turn) * radius(n)] as const
    }),
  )
  cache.set(n, made)
  return made
}
