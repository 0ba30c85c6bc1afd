import { Actions, Circle, LinkButton, PageHead } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { cardWords } from '../../card/locales/index.ts'
import { Done } from '../../card/pages/Done.tsx'
import { roomWords } from '../locales/index.ts'
import type { Table } from '../queries.ts'

/** Came in with the code on the wall, and waits until who leads the conversation gives them a seat. */
export function DoorPage({ locale, table }: { locale: Locale; table: Table }) {
  const w = roomWords(locale)
  const { name } = table.seat
  return (
    <>
      <PageHead
        title={<span dir="auto">{name ? w('door.title.named', { name }) : w('door.title')}</span>}
        lead={w('door.lead')}
        drawing={<Circle chairs={7} open={1} />}
      />
      <p>{w('door.body')}</p>
      <Actions>
        <LinkButton href="/room">{w('door.look')}</LinkButton>
      </Actions>
      <Done w={cardWords(locale)} />
    </>
  )
}
