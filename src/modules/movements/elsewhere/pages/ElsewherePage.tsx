import { Actions, Button, Field, PageHead } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { Problems } from '../../../../platform/web/editing.tsx'
import { type FormState, fieldsOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { most } from '../input.ts'
import type { Elsewhere } from '../queries.ts'
import { elsewhereWords } from '../words.ts'

interface ElsewhereProps {
  locale: Locale
  form: FormState
  slug: string
  name: string
  there: { links: readonly Elsewhere[]; version: number }
}

/** Hosts write where else their movement is to be found: what is there, and room for two more. */
export function ElsewherePage({ locale, form, slug, name, there }: ElsewhereProps) {
  const w = elsewhereWords(locale)
  const say = (key: string) => (elsewhereWords.has(key) ? w(key) : key)
  const typed = 'label' in form.values
  const valueAt = (field: 'label' | 'href', i: number) =>
    (typed ? fieldsOf(form.values, field)[i] : there.links[i]?.[field]) ?? ''
  const shown = typed ? fieldsOf(form.values, 'label').length : there.links.length + 2
  return (
    <>
      <Problems locale={locale} form={form} say={say} />
      <PageHead title={w('title')} lead={w('lead')}>
        <p>
          <a href={`/circles/${slug}`}>{w('back', { name })}</a>
        </p>
      </PageHead>
      <PostForm action={`/circles/${slug}/elsewhere`} hidden={form.hidden} version={there.version}>
        {Array.from({ length: Math.min(most, shown) }, (_, i) => (
          <fieldset class="kv-elsewhere">
            <legend>{w('one', { number: i + 1 })}</legend>
            {(['label', 'href'] as const).map((field) => (
              <Field
                {...{ name: field, id: `${field}-${i + 1}`, label: w(field), hint: w(`${field}.hint`) }}
                value={valueAt(field, i)}
                error={
                  form.errors[`${field}-${i + 1}`] ? say(form.errors[`${field}-${i + 1}`] ?? '') : undefined
                }
              />
            ))}
          </fieldset>
        ))}
        <p>{w('empty')}</p>
        <Actions>
          <Button>{w('save')}</Button>
        </Actions>
      </PostForm>
    </>
  )
}
