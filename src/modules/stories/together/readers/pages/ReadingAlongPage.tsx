import { Actions, Button, Field, PageHead, Section } from '../../../../../design/index.ts'
import type { Locale } from '../../../../../platform/i18n/words.ts'
import { Problems } from '../../../../../platform/web/editing.tsx'
import { type FormState, fieldOf } from '../../../../../platform/web/form.ts'
import { PostForm } from '../../../../../platform/web/post-form.tsx'
import type { Slip } from '../../../../contributions/index.ts'
import { Said } from '../../../people-in-it/pages/Said.tsx'
import type { PictureView } from '../../../pictures/queries.ts'
import { DraftArticle } from '../../../reading/pages/DraftArticle.tsx'
import { problemIn, togetherWords } from '../../words.ts'
import type { ReadAlong } from '../queries.ts'

interface ReadingProps {
  locale: Locale
  form: FormState
  draft: ReadAlong
  pictures: readonly PictureView[]
  /** The words in it that whoever looks may read, by id. */
  slips: ReadonlyMap<string, Slip>
  /** What whoever looks is called here. */
  called: string
}

/** A draft as it will be read, for one who reads along; and saying something about it to who writes it. */
export function ReadingAlongPage(props: ReadingProps) {
  const { locale, form, draft } = props
  const w = togetherWords(locale)
  const at = `/reading-along/${draft.id}`
  const typed = 'name' in form.values
  return (
    <>
      <Problems locale={locale} form={form} say={(key) => problemIn(w, key)} />
      <PageHead title={w('reading.title')} lead={w(draft.closed ? 'reading.closed' : 'reading.lead')} />
      {draft.closed ? <p>{w('reading.closed.then')}</p> : <Text {...props} />}
      {draft.closed ? (
        <Section ruled>
          <details class="kv-fold" open={typed}>
            <summary>{w('say.title')}</summary>
            <Say {...props} />
          </details>
        </Section>
      ) : (
        <Section title={w('say.title')} ruled>
          <Say {...props} />
        </Section>
      )}
      <Section title={w('leave.title')} ruled>
        <p>{w('stop.about')}</p>
        <PostForm action={`${at}/stop`} hidden={form.hidden}>
          <Actions>
            <Button variant="danger">{w('stop.go')}</Button>
          </Actions>
        </PostForm>
      </Section>
    </>
  )
}

/** Saying something to who writes it. */
function Say({ locale, form, draft, called }: ReadingProps) {
  const w = togetherWords(locale)
  const typed = 'name' in form.values
  const problem = (name: string) =>
    form.errors[name] === undefined ? undefined : problemIn(w, form.errors[name])
  return (
    <>
      <p>{w('say.lead')}</p>
      <PostForm action={`/reading-along/${draft.id}`} hidden={form.hidden}>
        <Field
          name="words"
          type="textarea"
          rows={6}
          label={w('say.words')}
          hint={w('say.words.hint')}
          value={fieldOf(form.values, 'words')}
          error={problem('words')}
        />
        <Field
          name="name"
          label={w('say.name')}
          hint={w('say.name.hint')}
          value={typed ? fieldOf(form.values, 'name') : called}
          error={problem('name')}
          autocomplete="name"
        />
        <Actions>
          <Button>{w('say.go')}</Button>
        </Actions>
      </PostForm>
    </>
  )
}

function Text({ locale, draft, pictures, slips }: ReadingProps) {
  const w = togetherWords(locale)
  return (
    <Section title={w('reading.text')} ruled>
      <DraftArticle
        {...{ locale, draft, names: draft.bylines, pictures, at: `/reading-along/${draft.id}` }}
        said={({ contribution }) => {
          const slip = slips.get(contribution)
          // Whether a name stands below them is between its speaker and who writes it.
          return slip ? (
            <Said slip={{ ...slip, name: null }} />
          ) : (
            <p class="kv-small">{w('reading.words.others')}</p>
          )
        }}
      />
    </Section>
  )
}
