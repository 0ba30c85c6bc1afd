import { Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { fireWords } from '../locales/index.ts'

/** What listening means, for who is asked to sit behind the circle. */
export function Listening({ locale }: { locale: Locale }) {
  const w = fireWords(locale)
  return (
    <Section title={w('listener.rule')} id="listening" ruled>
      <ul>
        <li>{w('listening.behind')}</li>
        <li>{w('listening.silent')}</li>
        <li>{w('listening.ask')}</li>
        <li>{w('listening.reads')}</li>
        <li>{w('listening.after')}</li>
      </ul>
    </Section>
  )
}
