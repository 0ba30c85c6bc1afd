import { Actions, Button, Heading } from '../../../../design/index.ts'
import { clockTime } from '../../../../platform/i18n/dates.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import { Hidden } from '../../card/own-words/Hidden.tsx'
import { roomWords } from '../locales/index.ts'
import type { AtDoor } from '../queries.ts'

interface WhoWaitsProps {
  locale: Locale
  dialogueId: string
  waiting: readonly AtDoor[]
  hidden: FormState['hidden']
}

/** For who leads a mirror conversation: whoever came with the code alone, and on which side of the circle they sit. */
export function WhoWaits({ locale, dialogueId, waiting, hidden }: WhoWaitsProps) {
  const w = roomWords(locale)
  if (waiting.length === 0) return null
  return (
    <div class="kv-no-print kv-room-part">
      <Heading level={2}>{w('door.wait')}</Heading>
      <p>{w('door.wait.body')}</p>
      {waiting.map(({ seatId, name, at }) => (
        <form method="post" action={`/dialogues/${dialogueId}/room/door`}>
          <Hidden hidden={hidden} />
          <p dir="auto">
            {w('door.came', { name: name || w('door.nameless'), time: clockTime(locale, at) })}
          </p>
          <Actions>
            <Button name="tells" value={seatId} variant="quiet">
              {w('door.tells')}
            </Button>
            <Button name="listens" value={seatId} variant="quiet">
              {w('door.listens')}
            </Button>
          </Actions>
        </form>
      ))}
    </div>
  )
}
