import { Actions, Button, ErrorSummary, Field, PageHead, Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { HiddenFields, PostForm } from '../../../../platform/web/post-form.tsx'
import { problemsOf } from '../../../../platform/web/problems.ts'
import type { Place } from '../../policy.ts'
import { type Role, roles, type Scheme, type Theme } from '../model/roles.ts'
import { type ColoursWords, coloursWords } from '../words.ts'

interface ChooseProps {
  locale: Locale
  form: FormState
  place: Place
  /** What stands in the fields: what is being tried, else what was kept. */
  theme: Theme
  /** Something was kept before. */
  kept: boolean
}

/** Hosts choose colours, or a file with them. Sending shows them; it keeps nothing. */
export function ChoosePage({ locale, form, place, theme, kept }: ChooseProps) {
  const w = coloursWords(locale)
  const say = (key: string) => (coloursWords.has(key) ? w(key) : key)
  const { all: errors } = problemsOf(form, say)
  const at = `/circles/${place.slug}/colours`
  return (
    <>
      {errors.length > 0 ? <ErrorSummary title={w('errors.title')} errors={errors} /> : null}
      <PageHead title={w('title')} lead={w('lead')}>
        <p>
          <a href={`/circles/${place.slug}`}>{w('back', { name: place.name })}</a>
        </p>
      </PageHead>
      <p>{w('rule')}</p>
      <p>{w(kept ? 'now' : 'now.none')}</p>
      <form method="post" action={at} enctype="multipart/form-data" novalidate>
        <HiddenFields hidden={form.hidden} />
        <Section title={w('file.title')} ruled>
          <Field
            name="file"
            type="file"
            accept=".json,.css,application/json,text/css"
            label={w('file')}
            hint={w('file.hint')}
            error={form.errors.file ? say(form.errors.file) : undefined}
          />
        </Section>
        {(['light', 'dark'] as const).map((scheme) => (
          <Section title={w(`${scheme}.title`)} ruled>
            <p>{w(`${scheme}.lead`)}</p>
            {roles.map((role) => (
              <RoleField w={w} say={say} form={form} scheme={scheme} role={role} theme={theme} />
            ))}
          </Section>
        ))}
        <Actions>
          <Button>{w('try')}</Button>
        </Actions>
      </form>
      {kept ? (
        <Section ruled>
          <PostForm action={`${at}/remove`} hidden={form.hidden}>
            <Actions>
              <Button variant="danger">{w('remove')}</Button>
            </Actions>
          </PostForm>
        </Section>
      ) : null}
    </>
  )
}

interface RoleProps extends Pick<ChooseProps, 'form' | 'theme'> {
  w: ColoursWords
  say(key: string): string
  scheme: Scheme
  role: Role
}

function RoleField({ w, say, form, scheme, role, theme }: RoleProps) {
  const name = `${scheme}.${role}`
  const typed = Object.keys(form.values).length > 0
  return (
    <Field
      name={name}
      id={name}
      label={w(`role.${role}`)}
      value={typed ? fieldOf(form.values, name) : theme[scheme][role]}
      width="short"
      spellcheck={false}
      autocapitalize="off"
      error={form.errors[name] ? say(form.errors[name]) : undefined}
    />
  )
}
