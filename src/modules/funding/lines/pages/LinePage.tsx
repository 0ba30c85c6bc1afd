import {
  Actions,
  Button,
  Choice,
  ErrorSummary,
  Field,
  LinkButton,
  Notice,
  PageHead,
  SummaryList,
} from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { folders, kinds, receivedByMovement } from '../../kinds.ts'
import { fundingWords, wordsOfKind } from '../../locales/index.ts'
import type { LineView } from '../../queries.ts'
import type { LineKind } from '../../schema.ts'
import type { Place } from '../place.ts'

interface LinePageProps {
  locale: Locale
  kind: LineKind
  place: Place
  /** Absent for a new one. */
  line: LineView | undefined
  /** As it stands now, field by field. */
  now: Readonly<Record<string, string>> | undefined
  form: FormState
}

/** One form for every kind of line: it asks what the kind asks, and nothing is obligatory unless plain logic needs it. */
export function LinePage({ locale, kind, place, line, now, form }: LinePageProps) {
  const w = fundingWords(locale)
  const own = wordsOfKind(locale, kind)
  const { titled, period, planned, actual, asks, states, mayBePublic } = kinds[kind]
  const typed = Object.keys(form.values).length > 0
  const value = (name: string) => (typed ? fieldOf(form.values, name) : (now?.[name] ?? ''))
  const problem = (name: string) => {
    const key = form.errors[name]
    return key === undefined ? undefined : fundingWords.has(key) ? w(key) : w('errors.title')
  }
  const errors = Object.keys(form.errors).map((field) => ({ field, text: problem(field) ?? '' }))
  const field = (name: string, label: string | undefined) => ({
    name,
    label: label ?? '',
    value: value(name),
    hint: own(`${name.replace('words.', '')}.hint`),
    error: problem(name),
  })
  const base = `/circles/${place.slug}/money/${folders[kind]}`
  const moments = period === 'year' ? (['from'] as const) : (['from', 'until'] as const)
  return (
    <>
      {errors.length > 0 ? <ErrorSummary title={w('errors.title')} errors={errors} /> : null}
      <PageHead title={own(line ? 'change' : 'new', { name: place.name })} lead={own('about')} />
      {form.conflict && now ? <Now locale={locale} kind={kind} now={now} /> : null}
      <PostForm
        action={line ? `${base}/${line.id}` : `${base}/new`}
        hidden={form.hidden}
        version={line ? line.version : 1}
      >
        {titled ? <Field {...field('title', own('name'))} maxlength={160} required /> : null}
        {period
          ? moments.map((name) => (
              <Field
                {...field(name, own(name))}
                {...(period === 'days' ? { type: 'date' } : { inputmode: 'numeric', width: 'short' })}
              />
            ))
          : null}
        {planned ? <Field {...field('planned', own('planned'))} width="short" /> : null}
        {actual && (!receivedByMovement(kind) || place.ofMovement) ? (
          <Field {...field('actual', own('actual'))} width="short" />
        ) : null}
        {asks.map((ask) => (
          <Field {...field(`words.${ask}`, own(ask))} type="textarea" mark={w('field.optional')} />
        ))}
        {states.length > 0 ? (
          <Choice
            name="state"
            legend={w('field.state')}
            value={value('state') || undefined}
            error={problem('state')}
            options={states.map((state) => ({ value: state, label: own(`state.${state}`) ?? state }))}
          />
        ) : null}
        {mayBePublic ? (
          <Choice
            name="isPublic"
            legend={w('field.public')}
            value={value('isPublic') === 'yes' ? 'yes' : 'no'}
            options={[
              { value: 'no', label: w('field.public.no') },
              { value: 'yes', label: w('field.public.yes') },
            ]}
          />
        ) : null}
        <Actions>
          <Button>{w('save')}</Button>
          {line && (kind !== 'idea' || place.ofMovement) ? (
            <LinkButton href={`${base}/${line.id}/remove`} variant="quiet">
              {w('remove.link')}
            </LinkButton>
          ) : null}
        </Actions>
      </PostForm>
    </>
  )
}

/** What somebody else made of it meanwhile, beside what was typed. */
function Now({
  locale,
  kind,
  now,
}: {
  locale: Locale
  kind: LineKind
  now: Readonly<Record<string, string>>
}) {
  const w = fundingWords(locale)
  const own = wordsOfKind(locale, kind)
  const rows = Object.entries(now).flatMap(([name, detail]) => {
    const term = own(name === 'title' ? 'name' : name.replace('words.', ''))
    return term && detail ? [{ term, detail: <span dir="auto">{detail}</span> }] : []
  })
  return (
    <Notice kind="care" title={w('errors.now')}>
      <p>{w('errors.conflict')}</p>
      <SummaryList rows={rows} />
    </Notice>
  )
}
