import { Actions, Button, Choice, Field, PageHead, Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { KeptFile } from '../../../../platform/web/KeptFile.tsx'
import { HiddenFields, PostForm } from '../../../../platform/web/post-form.tsx'
import { problemsOf } from '../../../../platform/web/problems.ts'
import { Portrait } from '../../Portrait.tsx'
import { Problems } from '../../Problems.tsx'
import { introductionWords, problemIn } from '../../words.ts'
import type { OwnIntroduction } from '../queries.ts'

interface PhotoProps {
  locale: Locale
  form: FormState
  own: OwnIntroduction
}

const path = '/mine/introduction/photo'

/** Giving a photo of oneself, or taking it back. */
export function PhotoPage({ locale, form, own }: PhotoProps) {
  const w = introductionWords(locale)
  const error = problemsOf(form, (key) => problemIn(w, key)).at
  return (
    <>
      <Problems w={w} form={form} />
      <PageHead title={w('photo.title')} lead={w('photo.lead')} />
      {own.photo ? (
        <Section>
          <p>{w('photo.now')}</p>
          <Portrait w={w} id={own.id} name={own.name} photo={own.photo} />
          <PostForm action={`${path}/take-back`} hidden={form.hidden}>
            <Actions>
              <Button variant="danger">{w('photo.take-back')}</Button>
            </Actions>
          </PostForm>
        </Section>
      ) : null}
      <form method="post" action={path} enctype="multipart/form-data" novalidate>
        <HiddenFields hidden={form.hidden} />
        <Field
          name="media"
          type="file"
          accept="image/*"
          label={w('photo.file')}
          hint={w('photo.file.hint')}
          error={error('media')}
        />
        <KeptFile locale={locale} form={form} name="media" needed />
        <Choice
          multiple
          name="agreed"
          legend={w('photo.agreed')}
          value={fieldOf(form.values, 'agreed')}
          error={error('agreed')}
          options={[{ value: 'yes', label: w('photo.agreed.yes') }]}
        />
        <Actions>
          <Button>{w('photo.save')}</Button>
        </Actions>
      </form>
    </>
  )
}
