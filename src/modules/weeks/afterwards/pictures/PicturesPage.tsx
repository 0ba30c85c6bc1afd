import {
  Actions,
  Button,
  Choice,
  EmptyState,
  ErrorSummary,
  Field,
  PageHead,
  Section,
} from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { KeptFile } from '../../../../platform/web/KeptFile.tsx'
import { HiddenFields } from '../../../../platform/web/post-form.tsx'
import { pictureWords } from './locales/index.ts'
import { Picture } from './Pictures.tsx'
import { problemsIn, summaryOf } from './problems.ts'
import type { WeekPicture } from './queries.ts'

interface PicturesPageProps {
  locale: Locale
  form: FormState
  /** The address of the Week. */
  at: string
  pictures: readonly WeekPicture[]
}

/** Its makers put pictures with how a Week was. */
export function PicturesPage({ locale, form, at, pictures }: PicturesPageProps) {
  const w = pictureWords(locale)
  const problem = problemsIn(w, form)
  const errors = summaryOf(form, problem)
  return (
    <>
      {errors.length > 0 ? <ErrorSummary title={w('errors.title')} errors={errors} /> : null}
      <PageHead title={w('title')} lead={w('lead')}>
        <p>
          <a href={`${at}/make/afterwards`}>{w('back')}</a>
        </p>
      </PageHead>
      <Section title={w('list')} ruled>
        {pictures.length === 0 ? <EmptyState>{w('none')}</EmptyState> : null}
        <ul class="kv-week-pictures">
          {pictures.map((picture, i) => (
            <li>
              <Picture at={at} picture={picture} />
              <a href={`${at}/make/afterwards/pictures/${picture.id}`}>{w('number', { number: i + 1 })}</a>
              <p dir="auto">{picture.words}</p>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={w('add')} ruled>
        <form method="post" enctype="multipart/form-data" novalidate>
          <HiddenFields hidden={form.hidden} />
          <Choice
            {...{ name: 'recognisable', legend: w('recognisable'), hint: w('recognisable.hint') }}
            value={fieldOf(form.values, 'recognisable')}
            error={problem('recognisable')}
            options={(['nobody', 'asked'] as const).map((value) => ({
              value,
              label: w(`recognisable.${value}`),
            }))}
          />
          <Field
            {...{ name: 'words', type: 'textarea', rows: 3, label: w('words'), hint: w('words.hint') }}
            {...{ error: problem('words'), value: fieldOf(form.values, 'words') }}
          />
          <Field
            {...{ name: 'media', type: 'file', label: w('file'), hint: w('file.hint') }}
            {...{ purpose: w('file.purpose'), error: problem('media') }}
            accept="image/jpeg,image/png,image/webp"
          />
          <KeptFile locale={locale} form={form} name="media" needed />
          <Actions>
            <Button>{w('add.button')}</Button>
          </Actions>
        </form>
      </Section>
    </>
  )
}
