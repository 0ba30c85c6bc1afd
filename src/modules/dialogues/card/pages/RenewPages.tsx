import { Actions, Button, LinkButton, PageHead, Section, Small } from '../../../../design/index.ts'
import { listOf } from '../../../../platform/i18n/dates.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import { cardWords } from '../locales/index.ts'
import { Hidden } from '../own-words/Hidden.tsx'
import type { CardHolder } from '../queries.ts'
import { NameAndDay } from './NameAndDay.tsx'
import { Problems } from './Problems.tsx'

interface CardsProps {
  locale: Locale
  dialogueId: string
  holders: readonly CardHolder[]
  hidden: FormState['hidden']
}

/** Who keeps a fire prints a lost card anew, without being able to read it. */
export function CardsPage({ locale, dialogueId, holders, hidden }: CardsProps) {
  const w = cardWords(locale)
  const having = holders.filter((one) => one.hasWord)
  const without = holders.filter((one) => !one.hasWord).map(({ name }) => name)
  return (
    <>
      <PageHead title={w('cards.title')} lead={w('cards.lead')} />
      {having.length === 0 ? <p>{w('cards.none')}</p> : null}
      {having.map(({ seatId, name }) => (
        <form method="post" action={`/dialogues/${dialogueId}/cards/${seatId}`}>
          <Hidden hidden={hidden} />
          <Actions>
            <Button variant="quiet" pictogram="print">
              {w('cards.print', { name })}
            </Button>
          </Actions>
        </form>
      ))}
      {without.length > 0 ? (
        <Section title={w('cards.without')} ruled>
          <p dir="auto">{w('cards.without.body', { names: listOf(locale, without) })}</p>
        </Section>
      ) : null}
      <Actions>
        <LinkButton href={`/dialogues/${dialogueId}`} variant="quiet">
          {w('cards.back')}
        </LinkButton>
      </Actions>
    </>
  )
}

/** The telephone desk: a name and a day, and nothing to look around in. */
export function DeskPage({ locale, form }: { locale: Locale; form: FormState }) {
  const w = cardWords(locale)
  return (
    <>
      <Problems locale={locale} form={form} />
      <PageHead title={w('desk.title')} lead={w('desk.lead')} />
      <form method="post" action="/desk/cards">
        <Hidden hidden={form.hidden} />
        <NameAndDay locale={locale} form={form} />
        <Actions>
          <Button pictogram="print">{w('desk.do')}</Button>
        </Actions>
      </form>
      <Small>{w('desk.careful')}</Small>
      <p>
        <a href="/desk/cards/anew">{w('anew.link')}</a>
      </p>
    </>
  )
}
