import { Actions, Button, Choice, Heading } from '../../../../design/index.ts'
import { listOf } from '../../../../platform/i18n/dates.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import { Hidden } from '../../card/own-words/Hidden.tsx'
import { roomWords } from '../locales/index.ts'
import type { Expected } from '../queries.ts'

interface WhoWasThereProps {
  locale: Locale
  dialogueId: string
  expected: readonly Expected[]
  hidden: FormState['hidden']
}

/** For who keeps the fire: who was there without a telephone. Who came in at the table stands there already. */
export function WhoWasThere({ locale, dialogueId, expected, hidden }: WhoWasThereProps) {
  const w = roomWords(locale)
  const atTable = expected.filter(({ there }) => there === 'table').map(({ name }) => name)
  const others = expected.filter(({ there }) => there !== 'table')
  const seen = others.filter(({ there }) => there === 'seen').map(({ seatId }) => seatId)
  if (expected.length === 0) return null
  return (
    <div class="kv-no-print kv-room-part">
      <Heading level={2}>{w('there')}</Heading>
      {atTable.length > 0 ? <p dir="auto">{w('there.table', { names: listOf(locale, atTable) })}</p> : null}
      {others.length > 0 ? (
        <form method="post" action={`/dialogues/${dialogueId}/room/there`}>
          <Hidden hidden={hidden} />
          {seen.map((id) => (
            <input type="hidden" name="was" value={id} />
          ))}
          <Choice
            name="there"
            multiple
            legend={w('there.legend')}
            hint={w('there.hint')}
            options={others.map(({ seatId, name }) => ({ value: seatId, label: name }))}
            value={seen}
          />
          <Actions>
            <Button variant="quiet">{w('there.do')}</Button>
          </Actions>
        </form>
      ) : null}
    </div>
  )
}
