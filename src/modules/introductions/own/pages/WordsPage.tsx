import { Actions, Button, Field, PageHead } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { Problems } from '../../Problems.tsx'
import { introductionWords, problemIn } from '../../words.ts'
import type { OwnIntroduction } from '../queries.ts'

interface WordsProps {
  locale: Locale
  form: FormState
  own: OwnIntroduction | undefined
  /** What somebody is called here already, to begin with. */
  called: string
}

/** What somebody tells about themselves: four questions, each of which may stay open. */
export function WordsPage({ locale, form, own, called }: WordsProps) {
  const w = introductionWords(locale)
  const typed = '_version' in form.values
  const there = own ?? { name: called, hereBecause: '', hats: '', experience: '', version: 0 }
  const field = (name: 'name' | 'hereBecause' | 'hats' | 'experience') => ({
    name,
    value: typed ? fieldOf(form.values, name) : there[name],
    error: form.errors[name] ? problemIn(w, form.errors[name]) : undefined,
  })
  const now = own ? [own.name, own.hereBecause, own.hats, own.experience] : []
  return (
    <>
      <Problems w={w} form={form} now={now} />
      <PageHead title={w('words.title')} lead={w('words.lead')} />
      <PostForm action="/mine/introduction/words" hidden={form.hidden} version={there.version}>
        <Field {...field('name')} label={w('words.name')} hint={w('words.name.hint')} autocomplete="name" />
        <Field
          {...field('hereBecause')}
          type="textarea"
          rows={5}
          label={w('words.here')}
          hint={w('words.here.hint')}
        />
        <Field
          {...field('hats')}
          type="textarea"
          rows={2}
          label={w('words.hats')}
          hint={w('words.hats.hint')}
        />
        <Field
          {...field('experience')}
          type="textarea"
          rows={4}
          label={w('words.experience')}
          hint={w('words.experience.hint')}
        />
        <Actions>
          <Button>{w('words.save')}</Button>
        </Actions>
      </PostForm>
    </>
  )
}
