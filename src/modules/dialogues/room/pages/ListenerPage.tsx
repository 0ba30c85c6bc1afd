import { Circle, PageHead } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { cardWords } from '../../card/locales/index.ts'
import { Done } from '../../card/pages/Done.tsx'
import { Listening } from '../../fire/pages/Listening.tsx'
import { roomWords } from '../locales/index.ts'
import type { Table } from '../queries.ts'

/** Behind the circle: nothing to write, and what listening means. */
export function ListenerPage({ locale, table }: { locale: Locale; table: Table }) {
  const w = roomWords(locale)
  const { name } = table.seat
  return (
    <>
      <PageHead
        title={<span dir="auto">{name ? w('table.title.named', { name }) : w('table.title')}</span>}
        lead={w('listener.lead')}
        drawing={<Circle chairs={7} open={0} />}
      />
      <Listening locale={locale} />
      <Done w={cardWords(locale)} />
    </>
  )
}
