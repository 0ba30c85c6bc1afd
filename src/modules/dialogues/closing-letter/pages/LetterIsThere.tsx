import { Actions, LinkButton, Notice } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { letterWords } from '../locales/index.ts'

interface LetterIsThereProps {
  locale: Locale
  fire: { dialogueId: string; title: string }
}

/** On one's own page: there is a letter. */
export function LetterIsThere({ locale, fire }: LetterIsThereProps) {
  const w = letterWords(locale)
  return (
    <Notice kind="back" title={w('letter.mine')}>
      <p dir="auto">{w('letter.mine.text', { title: fire.title })}</p>
      <Actions>
        <LinkButton href={`/dialogues/${fire.dialogueId}/letter`}>{w('letter.mine.read')}</LinkButton>
      </Actions>
    </Notice>
  )
}
