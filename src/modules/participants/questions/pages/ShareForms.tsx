import { Choice, Field, Slip, Small } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { entryLength } from '../../face/input.ts'
import type { EntryView } from '../../face/queries.ts'
import type { Place } from '../../place.ts'
import { nameLength } from '../input.ts'
import { questionWords } from '../locales/index.ts'
import type { OwnPlace } from '../queries.ts'
import { problemAt, QuestionForm } from './fields.tsx'

interface ShareProps {
  locale: Locale
  form: FormState
  place: Place
  said: EntryView
}

/** A place shares a question of its own: one sentence, in which others can recognise themselves. */
export function SharePage({ locale, form, place, said }: ShareProps) {
  const w = questionWords(locale)
  return (
    <QuestionForm
      {...{ locale, form, title: w('share.title'), lead: w('share.lead'), save: w('share.save') }}
      back={{ href: `/circles/${place.slug}#question`, label: place.name }}
      action={`/circles/${place.slug}/questions/${said.id}/share`}
      before={<Slip said={place.name}>{said.words}</Slip>}
    >
      <NameField locale={locale} form={form} label={w('share.name')} hint={w('share.name.hint')} />
    </QuestionForm>
  )
}

interface NameFieldProps {
  locale: Locale
  form: FormState
  label: string
  hint?: string
  /** As it stands there now. */
  now?: string
}

export function NameField({ locale, form, label, hint, now = '' }: NameFieldProps) {
  const value = 'name' in form.values ? fieldOf(form.values, 'name') : now
  return (
    <Field
      {...{ name: 'name', label, value, maxlength: nameLength, ...(hint && { hint }) }}
      error={problemAt(locale, form)('name')}
    />
  )
}

interface AlsoProps extends ShareProps {
  /** The actor's other places. */
  places: readonly OwnPlace[]
  /** The other place shares it already. */
  shared: boolean
}

/** Another place says that this is its question too, with what stands on its page or in words of now. */
export function AlsoPage({ locale, form, place, said, places, shared }: AlsoProps) {
  const w = questionWords(locale)
  const options = places.flatMap(({ slug, name, loose }) => [
    ...loose.map(({ id, words }) => ({ value: `entry:${id}`, label: name, hint: words })),
    { value: `new:${slug}`, label: w('also.own.new', { place: name }) },
  ])
  const chosen = 'own' in form.values ? fieldOf(form.values, 'own') : only(options)
  return (
    <QuestionForm
      {...{ locale, form, title: w('also.title'), lead: w('also.lead', { name: place.name }) }}
      back={{ href: `/circles/${place.slug}#question`, label: place.name }}
      action={`/circles/${place.slug}/questions/${said.id}/also`}
      save={w('also.save')}
      before={<Slip said={place.name}>{said.words}</Slip>}
    >
      <Choice
        name="own"
        legend={w('also.own')}
        options={options}
        value={chosen || undefined}
        error={problemAt(locale, form)('own')}
      />
      <Field
        name="words"
        type="textarea"
        rows={4}
        maxlength={entryLength}
        label={w('also.words')}
        hint={w('also.words.hint')}
        value={fieldOf(form.values, 'words')}
        error={problemAt(locale, form)('words')}
      />
      {shared ? null : (
        <>
          <Small>{w('also.ask', { name: place.name })}</Small>
          <NameField locale={locale} form={form} label={w('share.name')} hint={w('share.name.hint')} />
        </>
      )}
    </QuestionForm>
  )
}

/** Where there is one way alone, it is the one. */
const only = (options: readonly { value: string }[]) =>
  options.length === 1 ? (options[0]?.value ?? '') : ''
