import type { Child } from 'hono/jsx'
import type { Slip } from '../../../contributions/index.ts'

interface SlipPicksProps {
  legend: Child
  hint: Child
  error?: Child
  slips: readonly Slip[]
  chosen: readonly string[]
  /** How far a slip may go, in words. */
  reach(slip: Slip): string
}

/** Slips of paper that can be picked up: the words large, a box before them to tick. The first carries the id `slips`. */
export const SlipPicks = ({ legend, hint, error, slips, chosen, reach }: SlipPicksProps) => (
  <fieldset
    class={error ? 'kv-picks kv-field--wrong' : 'kv-picks'}
    aria-describedby={error ? 'slips-error' : 'slips-hint'}
  >
    <legend class="kv-field__label">{legend}</legend>
    <p class="kv-field__hint" id="slips-hint">
      {hint}
    </p>
    {error ? (
      <p class="kv-field__error" id="slips-error">
        {error}
      </p>
    ) : null}
    {slips.map((slip, i) => (
      <label class="kv-pick">
        <input
          type="checkbox"
          class="kv-choice__input"
          id={i === 0 ? 'slips' : `slip-${slip.id}`}
          name="slips"
          value={slip.id}
          checked={chosen.includes(slip.id)}
        />
        <span class="kv-pick__paper">
          <span class="kv-pick__words" dir="auto">
            {slip.body}
          </span>
          <span class="kv-pick__about">{[slip.name, reach(slip)].filter(Boolean).join(' · ')}</span>
        </span>
      </label>
    ))}
  </fieldset>
)
