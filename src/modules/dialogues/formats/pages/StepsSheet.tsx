import { Heading, PrintSheet } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { fireWords } from '../../fire/locales/index.ts'
import { formatOf, type PhaseName } from '../../formats.ts'

const around: readonly PhaseName[] = ['arrive', 'break', 'harvest', 'close']

/** The steps or rounds of a conversation with their minutes, to lie in the middle of the table. */
export function StepsSheet({ locale, format }: { locale: Locale; format: string }) {
  const w = fireWords(locale)
  const steps = formatOf(format).phases.filter(({ name }) => !around.includes(name))
  return (
    <PrintSheet size="a4">
      <Heading level={2}>{w('steps.title', { count: steps.length })}</Heading>
      <p>{w('steps.how')}</p>
      <ul class="kv-step-sheet">
        {steps.map(({ name, minutes }) => (
          <li>
            {w(`phase.${name}`)} <span class="kv-small">{w('minutes', { count: minutes })}</span>
          </li>
        ))}
      </ul>
    </PrintSheet>
  )
}
