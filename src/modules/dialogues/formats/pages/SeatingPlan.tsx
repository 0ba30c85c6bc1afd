import { type Chair, listeningChairs, plan, speakingChairs } from './half-circle.ts'

interface SeatingPlanProps {
  speakers: number
  listeners: number
  label: string
}

/** The chairs from above: who facilitates, the half circle of who speaks, and behind it who listens. */
export const SeatingPlan = ({ speakers, listeners, label }: SeatingPlanProps) => (
  <svg class="kv-draw kv-seating" viewBox={`0 0 ${plan.width} ${plan.height}`} role="img" aria-label={label}>
    <Chairs at={listeningChairs(listeners)} kind="behind" />
    <Chairs at={speakingChairs(speakers)} kind="speaks" />
    <Chairs at={[plan.middle]} kind="keeps" />
  </svg>
)

const Chairs = ({ at, kind }: { at: readonly Chair[]; kind: 'behind' | 'speaks' | 'keeps' }) => (
  <g class={`kv-seating__${kind}`}>
    {at.map(({ x, y }) => (
      <circle cx={x} cy={y} r={plan.chair} />
    ))}
  </g>
)
