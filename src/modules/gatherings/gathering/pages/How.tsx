import { Section } from '../../../../design/index.ts'
import type { PageWords } from '../locales/index.ts'
import type { GatheringView } from '../view.ts'

interface HowProps {
  w: PageWords
  gathering: GatheringView
  over: boolean
}

/** How it goes; and once it is over how it was, which comes first then. */
export function How({ w, gathering: { runningOrder, afterwards }, over }: HowProps) {
  const steps = runningOrder
    .split('\n')
    .map((step) => step.trim())
    .filter(Boolean)
  return (
    <>
      {afterwards ? (
        <Section title={w('afterwards')} ruled>
          <p class="kv-as-typed" dir="auto">
            {afterwards}
          </p>
        </Section>
      ) : null}
      {steps.length > 0 ? (
        <Section title={w(over ? 'how.over' : 'how')} ruled>
          <ol>
            {steps.map((step) => (
              <li dir="auto">{step}</li>
            ))}
          </ol>
        </Section>
      ) : null}
    </>
  )
}

/** What it is held for. */
export const Occasion = ({ w, gathering }: Omit<HowProps, 'over'>) =>
  gathering.occasion ? (
    <p class="kv-occasion" dir="auto">
      {gathering.kind === 'celebration'
        ? w('occasion.celebration', { what: gathering.occasion })
        : gathering.occasion}
    </p>
  ) : null
