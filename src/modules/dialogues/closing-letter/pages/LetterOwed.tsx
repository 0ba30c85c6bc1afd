import { Notice } from '../../../../design/index.ts'
import { longDate } from '../../../../platform/i18n/dates.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { letterWords } from '../locales/index.ts'

interface LetterOwedProps {
  locale: Locale
  dialogueId: string
  sentAt: Date | null | undefined
}

/** For who keeps a conversation that owes a letter: that it is still to be sent, or when it was. */
export function LetterOwed({ locale, dialogueId, sentAt }: LetterOwedProps) {
  const w = letterWords(locale)
  const at = `/dialogues/${dialogueId}/closing-letter`
  if (sentAt)
    return (
      <p>
        {w('sent', { date: longDate(locale, sentAt) })} <a href={`${at}/preview`}>{w('sent.read')}</a>
      </p>
    )
  return (
    <Notice kind="care" title={w('owed')}>
      <p>{w('owed.text')}</p>
      <p>
        <a href={at}>{w('owed.write')}</a>
      </p>
    </Notice>
  )
}
