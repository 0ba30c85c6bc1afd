import { Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { formatOf } from '../../formats.ts'
import { letterWords } from '../locales/index.ts'

interface LetterToFinishProps {
  locale: Locale
  promised: { dialogueId: string | null; format: string | null }
}

/** For who brings an answer from a conversation that owes a letter: the way to the letter. */
export function LetterToFinish({ locale, promised: { dialogueId, format } }: LetterToFinishProps) {
  if (!dialogueId || !format || !formatOf(format).follows.includes('closing-letter')) return null
  const w = letterWords(locale)
  return (
    <Section title={w('write.title')} ruled>
      <p>{w('carrier.write')}</p>
      <p>
        <a href={`/dialogues/${dialogueId}/closing-letter`}>{w('owed.write')}</a>
      </p>
    </Section>
  )
}
