import { circlePaths } from './circle-paths.ts'
import { Drawing } from './Drawing.tsx'
import { EMBERS, FLAME, GLOW, LOGS, SMOKE, SPARKS } from './fire.ts'
import { project } from './scene.ts'

export type Fire = 'lit' | 'embers' | 'unlit'

export interface CircleProps {
  /** Chairs with somebody on them, so to say. Give a number only to who may know it. Default 7. */
  chairs?: number
  /** Chairs for who is not there yet, drawn in ember. Default 1. */
  open?: number
  fire?: Fire
  /** Without it the drawing is decoration and hidden from who listens. */
  label?: string
}

/** The one recurring drawing: chairs round a fire, differently filled. */
export function Circle({ chairs = 7, open = 1, fire = 'lit', label }: CircleProps) {
  const { behind, before, ground, viewBox } = circlePaths(chairs, open)
  const [x, y] = project([0, 0, 0])
  const seats = (list: typeof behind) =>
    list.map((chair) => (
      <g class={chair.open ? 'kv-draw__open' : undefined}>
        {chair.pieces.map((d) => (
          <path d={d} />
        ))}
      </g>
    ))
  return (
    <Drawing class="kv-circle" viewBox={viewBox} label={label}>
      {fire === 'lit' ? <path class="kv-draw__glow" d={ground} /> : null}
      {seats(behind)}
      <g transform={`translate(${x} ${y})`}>
        {fire === 'lit' ? (
          <>
            <path class="kv-draw__light" d={GLOW} />
            <path class="kv-draw__flame" d={FLAME} />
            <path class="kv-draw__spark" d={SPARKS} />
          </>
        ) : null}
        <path d={LOGS} />
        {fire === 'embers' ? (
          <>
            <path class="kv-draw__spark" d={EMBERS} />
            <path class="kv-draw__smoke" d={SMOKE} />
          </>
        ) : null}
      </g>
      {seats(before)}
    </Drawing>
  )
}
