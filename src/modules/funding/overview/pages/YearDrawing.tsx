interface Heap {
  cents: number
  word: string
}

const width = 420

/** Two heaps of the same coins beside each other: what came in, and what went out. The sentence above it says the same. */
export function YearDrawing({ label, came, went }: { label: string; came: Heap; went: Heap }) {
  const most = Math.max(came.cents, went.cents)
  if (most === 0) return null
  return (
    <svg class="kv-year-drawing" viewBox={`0 0 ${width} 120`} role="img" aria-label={label}>
      {[came, went].map((heap, i) => (
        <Row
          heap={heap}
          coins={Math.max(heap.cents > 0 ? 1 : 0, Math.round((heap.cents / most) * 24))}
          top={i * 60}
        />
      ))}
    </svg>
  )
}

const Row = ({ heap, coins, top }: { heap: Heap; coins: number; top: number }) => (
  <g>
    <text x="0" y={top + 18} class="kv-year-drawing__word">
      {heap.word}
    </text>
    {Array.from({ length: coins }, (_, i) => (
      <circle cx={10 + i * 17} cy={top + 40 + (i % 3) - 1} r="8" class="kv-year-drawing__coin" />
    ))}
  </g>
)
