import type { Child, PropsWithChildren } from 'hono/jsx'
import { MediaOf, type Slip } from '../../../contributions/index.ts'
import type { HarvestWords } from '../locales/index.ts'

interface SlipPicksProps {
  legend: Child
  hint: Child
  error?: Child
}

/** Slips of paper that can be picked up. The children are the slips. */
export const SlipPicks = ({ legend, hint, error, children }: PropsWithChildren<SlipPicksProps>) => (
  <fieldset
    class={error ? 'kv-picks kv-field--wrong' : 'kv-picks'}
    id="slips"
    tabindex={-1}
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
    {children}
  </fieldset>
)

interface SlipPickProps {
  w: HarvestWords
  slip: Slip
  chosen: boolean
  /** How far it may go, in words. */
  reach: string
}

/** One slip: the words large, a box before them to tick. What one can play stands beside what one can tick. */
export const SlipPick = ({ w, slip, chosen, reach }: SlipPickProps) => {
  const shown = <MediaOf w={w} {...slip} words={slip.body} />
  const isSound = slip.media?.kind === 'sound'
  return (
    <>
      <label class="kv-pick">
        <input type="checkbox" class="kv-choice__input" name="slips" value={slip.id} checked={chosen} />
        <span class="kv-pick__paper">
          {isSound ? null : shown}
          {slip.body ? (
            <span class="kv-pick__words" dir="auto">
              {slip.body}
            </span>
          ) : isSound ? (
            <span>{w('media.sound')}</span>
          ) : null}
          <span class="kv-pick__about">{[slip.name, reach].filter(Boolean).join(' · ')}</span>
        </span>
      </label>
      {isSound ? shown : null}
    </>
  )
}
