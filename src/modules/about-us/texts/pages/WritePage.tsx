import { Actions, Button, ErrorSummary, Field, Notice, PageHead, Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { Back } from '../../Back.tsx'
import { Paragraphs } from '../../Paragraphs.tsx'
import type { MovementPlace } from '../../place.ts'
import type { DocumentKind } from '../../schema.ts'
import { aboutUsWords, problemIn } from '../../words.ts'
import type { DocumentView } from '../queries.ts'

interface WriteProps {
  locale: Locale
  form: FormState
  movement: MovementPlace
  /** In the address: the text's id, or the kind of a new one. */
  what: string
  kind: DocumentKind
  /** What stands there now. */
  there: Pick<DocumentView, 'id' | 'number' | 'title' | 'body'> | undefined
}

/** A host writes a text or its next version, then with what changed and why. */
export function WritePage({ locale, form, movement, what, kind, there }: WriteProps) {
  const w = aboutUsWords(locale)
  const typed = '_version' in form.values
  const field = (name: string, now = '') => ({
    name,
    value: typed ? fieldOf(form.values, name) : now,
    error: form.errors[name] ? problemIn(w, form.errors[name]) : undefined,
  })
  const errors = Object.entries(form.errors).map(([name, key]) => ({ field: name, text: problemIn(w, key) }))
  const at = `/circles/${movement.slug}/about`
  return (
    <>
      {errors.length > 0 ? <ErrorSummary title={w('errors.title')} errors={errors} /> : null}
      <PageHead title={w(`kind.${kind}`)} lead={w('write.lead')}>
        <Back w={w} movement={movement} />
      </PageHead>
      {form.conflict ? (
        <Notice kind="care">
          <p>{w('write.conflict')}</p>
          <Paragraphs text={there?.body.nl ?? ''} />
        </Notice>
      ) : null}
      <Section title={w(there ? 'write.title.next' : 'write.title.first')}>
        <PostForm action={`${at}/write/${what}`} hidden={form.hidden} version={there?.number ?? 0}>
          <Field {...field('titleNl', there?.title.nl)} label={w('write.name')} hint={w('write.name.hint')} />
          <Field
            {...field('bodyNl', there?.body.nl)}
            type="textarea"
            rows={12}
            label={w('write.body')}
            hint={w('write.body.hint')}
            required
          />
          <Field
            {...field('titleEn', there?.title.en)}
            label={w('write.name.en')}
            hint={w('write.name.hint')}
          />
          <Field
            {...field('bodyEn', there?.body.en)}
            type="textarea"
            rows={8}
            label={w('write.body.en')}
            hint={w('write.body.en.hint')}
          />
          {there ? (
            <>
              <Field
                {...field('changedNl')}
                type="textarea"
                rows={2}
                label={w('write.changed')}
                hint={w('write.changed.hint')}
                required
              />
              <Field
                {...field('whyNl')}
                type="textarea"
                rows={2}
                label={w('write.why')}
                hint={w('write.why.hint')}
                required
              />
            </>
          ) : null}
          <Actions>
            <Button>{w('write.publish')}</Button>
          </Actions>
        </PostForm>
      </Section>
      {there && kind === 'principle' ? (
        <Section ruled>
          <p>{w('write.end.hint')}</p>
          <PostForm action={`${at}/end/${there.id}`} hidden={form.hidden}>
            <Actions>
              <Button variant="danger">{w('write.end')}</Button>
            </Actions>
          </PostForm>
        </Section>
      ) : null}
    </>
  )
}
