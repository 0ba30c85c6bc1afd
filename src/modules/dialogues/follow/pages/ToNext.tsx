import { Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FireView } from '../../fire/view.ts'
import { followWords } from '../locales/index.ts'

/** For who keeps a fire that burned: the way to a next evening, where there is none yet. */
export function ToNext({ locale, fire }: { locale: Locale; fire: FireView }) {
  if ((fire.status !== 'harvesting' && fire.status !== 'closed') || fire.later) return null
  const w = followWords(locale)
  return (
    <Section title={w('next')} id="next" ruled>
      <p>{w('next.what')}</p>
      <p>
        <a href={`/dialogues/${fire.id}/next`}>{w('next.link')}</a>
      </p>
    </Section>
  )
}
