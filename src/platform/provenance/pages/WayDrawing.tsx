import { Drawing, hand, Sign } from '../../../design/index.ts'
import { type Drawn, layout, type Placed } from '../layout.ts'
import type { Numbered } from '../numbered.ts'
import type { Link } from '../way.ts'

/** The way drawn by hand: what came first above, rings round the thing itself. The list beside it tells the same. */
export function WayDrawing({ nodes, links }: { nodes: readonly Numbered[]; links: readonly Link[] }) {
  const drawn = layout(nodes, links)
  return (
    <Drawing class="kv-drawn-way" viewBox={`0 0 ${drawn.width} ${drawn.height}`}>
      {drawn.placed.filter(({ node }) => node.step === 0).map(rings)}
      {drawn.lines.map(line)}
      {drawn.more.map(({ x, y }) => (
        <g transform={`translate(${Math.round(x)} ${y})`} class="kv-draw__later">
          <Sign name="heap" />
        </g>
      ))}
      {drawn.placed.map(spot)}
    </Drawing>
  )
}

function rings({ x, y }: Placed) {
  return [36, 47].map((radius, i) => {
    const points = 11 + i * 2
    const round = [...Array(points).keys()].map((n) => {
      const turn = (n / points) * 2 * Math.PI
      return [x + Math.cos(turn) * radius, y + Math.sin(turn) * radius] as const
    })
    return <path class="kv-draw__none kv-drawn-way__ring" d={hand(i + 3, 4).ring(round)} />
  })
}

/** From below the one, and below its name, to above the other, past what stands in between: it leaves and arrives straight. */
function line({ from, to, past }: Drawn['lines'][number], i: number) {
  const { shake } = hand(i + 5, 2)
  const near = (n: number) => Math.round(n + shake() * 3)
  const begin = {
    x: from.x,
    y: from.y + (from.lines.length > 0 ? nameAt(from) + from.lines.length * 19 - 8 : 27),
  }
  const end = { x: to.x, y: to.y - (to.node.step === 0 ? 54 : 30) }
  const stretches: [Point, Point][] = []
  let at = begin
  for (const { x, above, below } of past) {
    stretches.push([at, { x, y: Math.max(above, at.y) }])
    at = { x, y: below }
  }
  stretches.push([at, end])
  const curve = ([a, b]: [Point, Point]) => {
    const bow = Math.max(stretches.length > 1 ? 12 : 24, (b.y - a.y) / 2)
    return `${a.x} ${a.y}C${near(a.x)} ${near(a.y + bow)} ${near(b.x)} ${near(b.y - bow)} ${near(b.x)} ${b.y}`
  }
  const path = `M${stretches.map(curve).join('L')}`
  const kind = to.node.face.ahead ? ' kv-draw__later' : to.node.face.back ? ' kv-draw__back' : ''
  return <path class={`kv-draw__none kv-drawn-way__line${kind}`} d={path} />
}

interface Point {
  x: number
  y: number
}

/** Below the rings, where there are any. */
const nameAt = ({ node }: Placed) => (node.step === 0 ? 68 : 46)

function spot(placed: Placed) {
  const { node, x, y, lines } = placed
  const { step, face, number } = node
  const kind =
    step === 0 ? 'kv-draw__open' : face.ahead ? 'kv-draw__later' : face.back ? 'kv-draw__back' : undefined
  return (
    <g transform={`translate(${Math.round(x)} ${y})`}>
      <g class={kind}>
        <Sign name={face.sign} />
      </g>
      <g transform="translate(25 -19)" class={kind}>
        <circle r="11" class="kv-ripples__spot" />
        <text class="kv-ripples__number" text-anchor="middle" dy=".36em">
          {number}
        </text>
      </g>
      {lines.map((text, i) => (
        <text class="kv-drawn-way__name" text-anchor="middle" y={nameAt(placed) + i * 19}>
          {text}
        </text>
      ))}
    </g>
  )
}
