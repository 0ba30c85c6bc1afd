import type { Child } from 'hono/jsx'
import { Pictogram, type PictogramName } from '../../../../../design/index.ts'
import type { FormState } from '../../../../../platform/web/form.ts'
import type { Aside } from '../../../../contributions/index.ts'
import type { CardWords } from '../../locales/index.ts'
import { Hidden } from '../Hidden.tsx'

/** Whom somebody of the fire can call who is not of the house; empty where there is nobody. */
export interface Confidant {
  confidantName: string
  confidantPhone: string
}

export interface AskReachProps {
  w: CardWords
  /** Where an answer that is not yes is sent. */
  action: string
  hidden: FormState['hidden']
  /** Unique on the page. */
  id: string
  aside: Aside | null
  confidant: Confidant
  /** Further hidden values. */
  more?: Readonly<Record<string, string>>
  /** The three audiences, in sight below. */
  children: Child
}

const answers: readonly { aside: Aside; pictogram: PictogramName }[] = [
  { aside: 'not-now', pictogram: 'not-now' },
  { aside: 'later', pictogram: 'later' },
  { aside: 'together', pictogram: 'together' },
]

/**
 * First the question whether to choose now, in four large pictures with their words; directly below it the three
 * audiences, for who knows already.
 */
export function AskReach({ w, action, hidden, id, aside, confidant, more = {}, children }: AskReachProps) {
  if (aside === 'not-now')
    return (
      <details class="kv-own__change">
        <summary>{w('ask.after-all')}</summary>
        {children}
      </details>
    )
  return (
    <div class="kv-ask">
      <form method="post" action={action} data-keep="last">
        <Hidden hidden={hidden} />
        {Object.entries(more).map(([key, value]) => (
          <input type="hidden" name={key} value={value} />
        ))}
        <p class="kv-ask__question" id={`${id}-now`}>
          {w('ask.question')}
        </p>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would draw itself round the answers. */}
        <div class="kv-ask__answers" role="group" aria-labelledby={`${id}-now`}>
          <a class="kv-ask__answer" href={`#${id}-three`}>
            <Pictogram name="yes" />
            <span>{w('ask.yes')}</span>
          </a>
          {answers.map((one) => (
            <button type="submit" name="aside" value={one.aside} class="kv-ask__answer">
              <Pictogram name={one.pictogram} />
              <span>{w(`ask.${one.aside}`)}</span>
            </button>
          ))}
        </div>
      </form>
      {aside === 'together' ? <Together w={w} {...confidant} /> : null}
      <div class="kv-ask__three" id={`${id}-three`}>
        {children}
      </div>
      <p class="kv-ask__none">{w('ask.none')}</p>
    </div>
  )
}

/** How to choose with somebody beside oneself. The question stays open. */
function Together({ w, confidantName: name, confidantPhone: phone }: Confidant & { w: CardWords }) {
  return (
    <div class="kv-ask__together">
      <p class="kv-ask__question">{w('together.title')}</p>
      <p>{w('together.beside')}</p>
      <p>{name && phone ? w('together.call', { name, phone }) : w('together.call-nobody')}</p>
      <p>{w('together.open')}</p>
    </div>
  )
}
