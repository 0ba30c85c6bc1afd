import {
  Actions,
  Button,
  Choice,
  Field,
  LinkButton,
  PageHead,
  Section,
  Small,
} from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { GentleHints } from '../../../contributions/index.ts'
import { cardWords } from '../../card/locales/index.ts'
import { Hidden } from '../../card/own-words/Hidden.tsx'
import { helpWords } from '../../help/locales/index.ts'
import { problemIn, roomWords } from '../locales/index.ts'
import type { AtTable, Table } from '../queries.ts'
import { OtherWays } from './OtherWays.tsx'
import { PassOn } from './PassOn.tsx'
import { Problems } from './Problems.tsx'

interface WriteProps {
  locale: Locale
  form: FormState
}

const titles = ['write.title.1', 'write.title.2', 'write.title.3'] as const

/** One sentence, alone on the page. */
export function WritePage({ locale, form, table, place }: WriteProps & { table: Table; place: 1 | 2 | 3 }) {
  const w = roomWords(locale)
  return (
    <>
      <Problems locale={locale} form={form} />
      <PageHead title={w(titles[place - 1] ?? 'write.title.1')} lead={w('write.lead')} />
      <form method="post" action="/room/words/new" class="kv-write" data-keep="each">
        <Hidden hidden={form.hidden} />
        <Field
          name="words"
          type="textarea"
          rows={5}
          label={w('write.label')}
          hint={w('write.hint')}
          purpose={w('write.next')}
          value={fieldOf(form.values, 'words')}
          {...(form.errors.words && { error: problemIn(locale, form.errors.words) })}
        />
        <GentleHints locale={locale} />
        <Actions>
          <Button>{w('write.do')}</Button>
          <LinkButton href="/room" variant="quiet">
            {w('write.back')}
          </LinkButton>
        </Actions>
      </form>
      <OtherWays w={w} />
      {place === 1 ? <PassOn w={w} table={table} /> : null}
    </>
  )
}

/** Whose words will be written down: everybody at the table under a name. */
export function WriteForPage({
  locale,
  form,
  others,
  mayAdd,
}: WriteProps & { others: readonly AtTable[]; mayAdd: boolean }) {
  const w = roomWords(locale)
  return (
    <>
      <Problems locale={locale} form={form} />
      <PageHead title={w('for.title')} lead={w('for.lead')} />
      {others.length === 0 ? <p>{w('for.nobody')}</p> : null}
      <ul class="kv-names">
        {others.map(({ seatId, name }) => (
          <li>
            <LinkButton href={`/room/write-for/${seatId}`} variant="quiet">
              <span dir="auto">{name}</span>
            </LinkButton>
          </li>
        ))}
      </ul>
      <Section title={w('for.somebody')} ruled>
        {mayAdd ? (
          <form method="post" action="/room/write-for">
            <Hidden hidden={form.hidden} />
            <Field
              name="name"
              label={w('for.somebody.label')}
              autocomplete="off"
              value={fieldOf(form.values, 'name')}
              {...(form.errors.name && { error: problemIn(locale, form.errors.name) })}
            />
            <Actions>
              <Button variant="quiet">{w('for.somebody.do')}</Button>
            </Actions>
          </form>
        ) : (
          <p>{w('for.somebody.ask')}</p>
        )}
      </Section>
      <Actions>
        <LinkButton href="/room" variant="quiet">
          {w('for.back')}
        </LinkButton>
      </Actions>
    </>
  )
}

interface WriteDownProps extends WriteProps {
  somebody: AtTable
  /** Whether this device helps them now; else it begins with the first sentence. */
  helping: boolean
  /** Whether this device may be the one on which they choose the word of a card. */
  card: boolean
}

/** What the other says, in the other's words. */
export function WriteDownPage({ locale, form, somebody, helping, card }: WriteDownProps) {
  const w = roomWords(locale)
  const h = helpWords(locale)
  const { name, seatId } = somebody
  const way = fieldOf(form.values, 'way') || 'typed-by-other'
  return (
    <>
      <Problems locale={locale} form={form} />
      <PageHead title={w('down.title', { name })} lead={w('down.lead', { name })} />
      <form method="post" action={`/room/write-for/${seatId}`} class="kv-write" data-keep="each">
        <Hidden hidden={form.hidden} />
        <Field
          name="words"
          type="textarea"
          rows={5}
          label={w('down.label', { name })}
          value={fieldOf(form.values, 'words')}
          {...(form.errors.words && { error: problemIn(locale, form.errors.words) })}
        />
        <GentleHints locale={locale} />
        <Choice
          name="way"
          legend={w('down.way')}
          arrange="row"
          value={way}
          options={[
            { value: 'typed-by-other', label: w('down.way.heard'), pictogram: 'speak' },
            { value: 'paper', label: w('down.way.paper'), pictogram: 'write' },
          ]}
          {...(form.errors.way && { error: problemIn(locale, form.errors.way) })}
        />
        {helping ? null : (
          <>
            <input type="hidden" name="begin" value="yes" />
            <p dir="auto">{h('begin.note', { name })}</p>
          </>
        )}
        <Actions>
          <Button>{helping ? w('down.do') : h('begin.do')}</Button>
          <LinkButton href="/room/write-for" variant="quiet">
            {w('down.back')}
          </LinkButton>
        </Actions>
      </form>
      <Small>{w('for.lead')}</Small>
      <OtherWays w={w} base={`/room/write-for/${seatId}`} />
      {card ? (
        <p>
          <a href={`/room/card-for/${seatId}`}>{cardWords(locale)('first-card.beside', { name })}</a>
        </p>
      ) : null}
    </>
  )
}
