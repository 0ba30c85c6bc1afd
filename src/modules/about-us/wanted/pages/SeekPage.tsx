import { Actions, Button, ErrorSummary, Field, Notice, PageHead, Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { siteWords } from '../../../../platform/web/locales/index.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { problemsOf } from '../../../../platform/web/problems.ts'
import type { Supported } from '../../support/place.ts'
import { problemIn, wantedWords } from '../locales/index.ts'
import type { WantedView } from '../queries.ts'

interface SeekProps {
  locale: Locale
  form: FormState
  place: Supported
  /** Undefined: a new one. */
  one: WantedView | undefined
}

/** A host says whom their circle looks for, changes that, or takes it away. */
export function SeekPage({ locale, form, place, one }: SeekProps) {
  const w = wantedWords(locale)
  const { at: problem, all: errors } = problemsOf(form, (key) => problemIn(w, key))
  const at = `/circles/${place.slug}/support/wanted/${one?.id ?? 'new'}`
  const field = (name: 'role' | 'about') => ({
    name,
    value: 'role' in form.values ? fieldOf(form.values, name) : (one?.[name] ?? ''),
    error: problem(name),
  })
  return (
    <>
      {errors.length > 0 ? <ErrorSummary title={w('errors.title')} errors={errors} /> : null}
      <PageHead title={w(one ? 'seek.title.change' : 'seek.title')} lead={w('seek.lead')}>
        <p>
          <a href={`/circles/${place.slug}/support`}>{place.name}</a>
        </p>
      </PageHead>
      {form.conflict && one ? (
        <Notice kind="care" title={siteWords(locale)('errors.conflict')}>
          <p>{siteWords(locale)('errors.theirs')}</p>
          <p dir="auto">{one.role}</p>
          <p dir="auto">{one.about}</p>
        </Notice>
      ) : null}
      <PostForm action={at} hidden={form.hidden} version={one?.version ?? 0}>
        <Field {...field('role')} maxlength={120} label={w('seek.role')} hint={w('seek.role.hint')} />
        <Field {...field('about')} type="textarea" label={w('seek.about')} hint={w('seek.about.hint')} />
        <Actions>
          <Button>{w('seek.save')}</Button>
        </Actions>
      </PostForm>
      {one ? (
        <Section ruled>
          <p>{w('seek.end.body')}</p>
          <PostForm action={`${at}/end`} hidden={form.hidden}>
            <Actions>
              <Button variant="danger">{w('seek.end')}</Button>
            </Actions>
          </PostForm>
        </Section>
      ) : null}
    </>
  )
}
