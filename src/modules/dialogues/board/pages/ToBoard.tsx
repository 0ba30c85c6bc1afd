import { Actions, LinkButton, Notice } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { formatOf } from '../../formats.ts'
import type { HarvestedDialogue } from '../../harvest/keeper.ts'
import { boardWords } from '../locales/index.ts'

interface ToBoardProps {
  locale: Locale
  dialogue: HarvestedDialogue
  /** The cluster's. */
  id: string
}

/** Where a board owes an answer: the way to lay this before it. */
export function ToBoard({ locale, dialogue, id }: ToBoardProps) {
  if (!formatOf(dialogue.format).follows.includes('board-answer')) return null
  const w = boardWords(locale)
  return (
    <Notice>
      <p>{w('link.text')}</p>
      <Actions>
        <LinkButton href={`/dialogues/${dialogue.id}/harvest/${id}/board`}>{w('link')}</LinkButton>
      </Actions>
    </Notice>
  )
}
