import type { Child } from 'hono/jsx'

export interface Step {
  label: Child
  state: 'done' | 'here' | 'ahead'
  href?: string
}

export interface StepsProps {
  /** Names the list for who listens: "Stappen". */
  label: string
  steps: readonly Step[]
  /** Said after a finished and before an unfinished step, for who listens: "klaar", "hier ben je", "nog niet". */
  words: Readonly<Record<Step['state'], string>>
}

/** Where am I in preparing: a row of seats, filled one by one. */
export const Steps = ({ label, steps, words }: StepsProps) => (
  <nav class="kv-steps" aria-label={label}>
    <ol class="kv-steps__list">
      {steps.map(({ label: name, state, href }) => (
        <li class={`kv-steps__step kv-steps__step--${state}`}>
          <svg class="kv-draw kv-steps__seat" viewBox="0 0 24 24" aria-hidden="true">
            <path d="M12 3Q21 3 21 12Q20 21 12 21Q3 21 3 12Q4 4 12 3z" />
            {state === 'done' ? <path class="kv-draw__none" d="M7 12Q10 14 11 17Q13 10 18 6" /> : null}
          </svg>
          <Name state={state} href={href} name={name} />
          <span class="kv-hidden"> ({words[state]})</span>
        </li>
      ))}
    </ol>
  </nav>
)

function Name({ state, href, name }: { state: Step['state']; href: string | undefined; name: Child }) {
  if (state === 'here') return <strong aria-current="step">{name}</strong>
  return href ? <a href={href}>{name}</a> : <span>{name}</span>
}
