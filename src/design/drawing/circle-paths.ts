import { type ChairKind, drawChair } from './chair.ts'
import { hand } from './hand.ts'
import { project } from './scene.ts'

export interface ChairPaths {
  open: boolean
  pieces: readonly string[]
}

export interface CirclePaths {
  behind: readonly ChairPaths[]
  before: readonly ChairPaths[]
  ground: string
  /** The piece of paper it needs. */
  viewBox: string
}

// Fixed by place, never by person: the drawing says nothing about who comes.
const KINDS: readonly ChairKind[] = [
  'chair',
  'chair',
  'stool',
  'chair',
  'chair',
  'wheelchair',
  'chair',
  'stool',
]
const cache = new Map<string, CirclePaths>()

/** All chairs round the fire, those behind it first. At most 14; the open ones stand nearest to the reader. */
export function circlePaths(chairs: number, open: number): CirclePaths {
  const key = `${chairs}/${open}`
  const known = cache.get(key)
  if (known) return known
  const made = draw(Math.min(14, Math.max(0, chairs)), Math.min(3, Math.max(0, open)))
  cache.set(key, made)
  return made
}

function draw(chairs: number, open: number): CirclePaths {
  const total = chairs + open
  const radius = 1.66 + Math.max(0, total - 9) * 0.07
  const h = hand(7 + total, 2.6)
  const placed = [...Array(total).keys()].map((i) => {
    // The first stand right in front, where who looks could sit down.
    const angle = -Math.PI / 2 + 0.32 + ((i + 0.5 - open / 2) / Math.max(total, 1)) * 2 * Math.PI
    const isOpen = i < open
    const kind = isOpen ? 'chair' : (KINDS[(i - open) % KINDS.length] as ChairKind)
    return { open: isOpen, depth: Math.sin(angle), pieces: drawChair(h, kind, angle, radius) }
  })
  const farFirst = placed.toSorted((a, b) => b.depth - a.depth)
  return {
    behind: farFirst.filter((c) => c.depth > 0),
    before: farFirst.filter((c) => c.depth <= 0),
    ground: ground(),
    viewBox: frame(radius),
  }
}

/** Just around the chairs: the same margins for every size of circle. */
function frame(radius: number): string {
  const right = project([radius + 0.5, 0, 0])[0]
  const left = project([-radius - 0.5, 0, 0])[0]
  const top = project([0, radius + 0.12, 1.08])[1]
  const bottom = project([0, -radius - 0.4, 0])[1]
  return [left, top, right - left, bottom - top].map(Math.round).join(' ')
}

/** A few loose strokes of light on the ground round the fire. */
function ground(): string {
  const h = hand(3, 3)
  return [...Array(22).keys()]
    .map((i) => {
      const [a, r] = [(i / 22) * 2 * Math.PI + h.shake() * 0.08, 0.86 + h.shake() * 0.08]
      const at = (d: number) => project([Math.cos(a + d) * r, Math.sin(a + d) * r, 0])
      return h.line([at(-0.06), at(0.06)])
    })
    .join('')
}
