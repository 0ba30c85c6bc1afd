import { Actions, Button, Choice, Field, PageHead } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { siteWords } from '../../../../platform/web/locales/index.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import type { Place } from '../../place.ts'
import { messageIn, Problems } from '../../problems.tsx'
import { type EntryKind, outcomes } from '../../schema.ts'
import { entryLength } from '../input.ts'
import { declared, type EntryField } from '../kinds.ts'
import { faceWords } from '../locales/index.ts'
import type { EntryView } from '../queries.ts'
import { Entries } from './Entries.tsx'

interface EntryPageProps {
  locale: Locale
  form: FormState
  place: Place
  kind: EntryKind
  /** What is changed; undefined for a new one. */
  entry: EntryView | undefined
  today: string
}

/** One thing a place says of itself: what is there, or what was typed. */
export function EntryPage({ locale, form, place, kind, entry, today }: EntryPageProps) {
  const w = faceWords(locale)
  const action = `/circles/${place.slug}/face/${kind}/${entry?.id ?? 'new'}`
  const typed = '_version' in form.values
  const there = entry ? asTyped(entry) : { saidOn: today }
  const value = (field: EntryField) => (typed ? fieldOf(form.values, field) : (there[field] ?? ''))
  const asked = { locale, kind, form, value }
  return (
    <>
      <Problems locale={locale} form={form} message={messageIn(faceWords, locale)} />
      <PageHead title={w(`entry.${kind}.title`)} lead={w(`entry.${kind}.lead`)}>
        <p>
          <a href={`/circles/${place.slug}/face`}>{w('write.title', { name: place.name })}</a>
        </p>
      </PageHead>
      {form.conflict && entry ? <Entries locale={locale} entries={[entry]} /> : null}
      <PostForm action={action} hidden={form.hidden} version={entry?.version ?? 0}>
        {declared[kind].fields.map((field) => (
          <Asked {...asked} field={field} />
        ))}
        <Actions>
          <Button>{w('entry.save')}</Button>
        </Actions>
      </PostForm>
      {entry ? (
        <PostForm action={`${action}/away`} hidden={form.hidden}>
          <Actions>
            <Button variant="danger">{w('entry.away')}</Button>
          </Actions>
        </PostForm>
      ) : null}
    </>
  )
}

const asTyped = (entry: EntryView): Partial<Record<EntryField, string>> => ({
  year: String(entry.year ?? ''),
  untilYear: String(entry.untilYear ?? ''),
  words: entry.words,
  outcome: entry.outcome ?? '',
  toWhom: entry.toWhom,
  byDay: entry.byDay ?? '',
  saidOn: entry.saidOn,
  shared: entry.shared ? 'everyone' : 'own',
})

interface AskedProps {
  locale: Locale
  kind: EntryKind
  field: EntryField
  form: FormState
  value(field: EntryField): string
}

function Asked({ locale, kind, field, form, value }: AskedProps) {
  const w = faceWords(locale)
  const error = form.errors[field] ? messageIn(faceWords, locale)(form.errors[field]) : undefined
  const mark = siteWords(locale)('optional')
  const shared = { name: field, value: value(field), error }
  switch (field) {
    case 'words':
      return (
        <Field
          {...shared}
          type="textarea"
          rows={6}
          maxlength={entryLength}
          label={w(`field.words.${kind}`)}
          mark={kind === 'period' ? mark : undefined}
        />
      )
    case 'year':
      return (
        <Field
          {...shared}
          inputmode="numeric"
          width="short"
          maxlength={4}
          mark={kind === 'promise' ? mark : undefined}
          label={w(`field.year.${kind === 'tried' || kind === 'promise' ? kind : 'period'}`)}
          hint={kind === 'promise' ? w('field.year.promise.hint') : undefined}
        />
      )
    case 'untilYear':
      return (
        <Field
          {...shared}
          inputmode="numeric"
          width="short"
          maxlength={4}
          mark={mark}
          label={w('field.untilYear')}
          hint={kind === 'promise' ? undefined : w('field.untilYear.hint')}
        />
      )
    case 'toWhom':
      return (
        <Field
          {...shared}
          maxlength={120}
          mark={mark}
          label={w('field.toWhom')}
          hint={w('field.toWhom.hint')}
        />
      )
    case 'byDay':
    case 'saidOn':
      return (
        <Field
          {...shared}
          type="date"
          mark={field === 'byDay' ? mark : undefined}
          label={w(`field.${field}`)}
        />
      )
    case 'outcome':
      return (
        <Choice
          {...shared}
          legend={w('field.outcome')}
          arrange="row"
          options={outcomes.map((one) => ({ value: one, label: w(`outcome.${one}`) }))}
        />
      )
    case 'shared':
      return (
        <Choice
          {...shared}
          legend={w('field.shared')}
          arrange="row"
          options={[
            { value: 'own', label: w('field.shared.own') },
            { value: 'everyone', label: w('field.shared.everyone') },
          ]}
        />
      )
  }
}
