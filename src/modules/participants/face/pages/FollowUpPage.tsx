import { Actions, Button, Choice, Field, PageHead, Small } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { problemsOf } from '../../../../platform/web/problems.ts'
import type { Place } from '../../place.ts'
import { messageIn, Problems } from '../../problems.tsx'
import { followUps } from '../../schema.ts'
import { entryLength } from '../input.ts'
import { faceWords } from '../locales/index.ts'
import type { EntryView } from '../queries.ts'
import { Entries } from './Entries.tsx'

interface FollowUpProps {
  locale: Locale
  form: FormState
  place: Place
  /** A promise, or what there was already. */
  entry: EntryView
  today: string
}

/** What became of it so far, beside what was told before. */
export function FollowUpPage({ locale, form, place, entry, today }: FollowUpProps) {
  const w = faceWords(locale)
  const message = messageIn(faceWords, locale)
  const error = problemsOf(form, message).at
  return (
    <>
      <Problems locale={locale} form={form} message={message} />
      <PageHead title={w('follow-up.title')}>
        <p>
          <a href={`/circles/${place.slug}/face`}>{w('write.title', { name: place.name })}</a>
        </p>
      </PageHead>
      <Entries locale={locale} entries={[entry]} />
      <PostForm
        action={`/circles/${place.slug}/face/${entry.kind}/${entry.id}/follow-up`}
        hidden={form.hidden}
      >
        <Field
          name="words"
          type="textarea"
          rows={5}
          maxlength={entryLength}
          label={w('follow-up.words')}
          hint={w('follow-up.words.hint')}
          value={fieldOf(form.values, 'words')}
          error={error('words')}
        />
        <Choice
          name="outcome"
          arrange="row"
          legend={w('follow-up.outcome')}
          value={fieldOf(form.values, 'outcome')}
          error={error('outcome')}
          options={followUps.map((one) => ({ value: one, label: w(`follow-up.${one}`) }))}
        />
        <Field
          name="onDay"
          type="date"
          label={w('follow-up.day')}
          value={fieldOf(form.values, 'onDay') || today}
          error={error('onDay')}
        />
        <Small>{w('follow-up.stays')}</Small>
        <Actions>
          <Button>{w('follow-up.save')}</Button>
        </Actions>
      </PostForm>
    </>
  )
}
