import { Pictogram } from '../../../../../design/index.ts'
import type { FormState } from '../../../../../platform/web/form.ts'
import { type Audience, audiences, standingOf } from '../../../../contributions/index.ts'
import type { CardWords } from '../../locales/index.ts'
import { Hidden } from '../Hidden.tsx'

export interface ReachProps {
  w: CardWords
  action: string
  hidden: FormState['hidden']
  /** Unique on the page. */
  id: string
  /** What holds now; null: nobody else. */
  audience: Audience | null
  withName: boolean
  /** The name given at the table; empty: none, and then it is not asked. */
  name: string
  /** Empty where it is not known. */
  organisation: string
  /** Few sat around that fire. */
  few: boolean
  /** What goes further than the conversation needs a second yes. */
  second: boolean
  /** Further hidden values. */
  more?: Readonly<Record<string, string>>
}

/** How far this sentence may travel: three buttons, each of which does what it says at once. */
export function Reach({
  w,
  action,
  hidden,
  id,
  audience,
  withName,
  name,
  organisation,
  few,
  second,
  more = {},
}: ReachProps) {
  return (
    <form
      method="post"
      action={action}
      class="kv-reach"
      data-keep="last"
      // With a version the server knows by itself what was seen.
      data-seen={more.version === undefined ? standingOf({ audience, withName }) : undefined}
    >
      <Hidden hidden={hidden} />
      {Object.entries(more).map(([key, value]) => (
        <input type="hidden" name={key} value={value} />
      ))}
      <p class="kv-reach__question" id={`${id}-who`}>
        {audience === null ? w('reach.question') : w('reach.question-again')}
      </p>
      {few ? <p class="kv-reach__few">{w('reach.few')}</p> : null}
      {second ? <p class="kv-reach__few">{w('reach.second')}</p> : null}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would draw itself round the buttons. */}
      <div class="kv-reach__buttons" role="group" aria-labelledby={`${id}-who`}>
        {audiences.map((one) => (
          <button
            type="submit"
            name="audience"
            value={one}
            data-label={w(`reach.${one}`)}
            class={one === audience ? 'kv-reach__button kv-reach__button--chosen' : 'kv-reach__button'}
            aria-pressed={one === audience ? 'true' : 'false'}
          >
            <Pictogram name={one} />
            <span class="kv-reach__label">
              {w(`reach.${one}`)}
              {one === audience ? ' ' : null}
              {one === audience ? <span class="kv-reach__chosen">{w('reach.chosen')}</span> : null}
            </span>
            <span class="kv-reach__hint">
              {one === 'organisation' && organisation
                ? w('reach.organisation.named', { organisation })
                : w(`reach.${one}.hint`)}
            </span>
          </button>
        ))}
      </div>
      {name === '' ? null : (
        <label class="kv-reach__name">
          <input type="checkbox" name="withName" value="yes" checked={withName} />
          <span>{w('reach.with-name', { name })}</span>
        </label>
      )}
    </form>
  )
}
