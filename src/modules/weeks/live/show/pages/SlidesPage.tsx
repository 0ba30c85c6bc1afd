import {
  Actions,
  Button,
  Choice,
  EmptyState,
  ErrorSummary,
  Field,
  PageHead,
  Section,
} from '../../../../../design/index.ts'
import type { Locale } from '../../../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../../../platform/web/form.ts'
import { HiddenFields } from '../../../../../platform/web/post-form.tsx'
import { liveWords } from '../../locales/index.ts'
import { showWords } from '../locales/index.ts'
import type { Show } from '../queries.ts'
import { problemsIn, summaryOf } from './form.ts'
import { Slide } from './Slide.tsx'

interface SlidesPageProps {
  locale: Locale
  form: FormState
  /** Of the session. */
  at: string
  slides: readonly Show[]
}

/** Slides that are laid ready as pictures, and laying more ready. */
export function SlidesPage({ locale, form, at, slides }: SlidesPageProps) {
  const w = showWords(locale)
  const problem = problemsIn(locale, form)
  const errors = summaryOf(form, problem)
  return (
    <>
      {errors.length > 0 ? <ErrorSummary title={w('errors.title')} errors={errors} /> : null}
      <PageHead title={w('slides.title')} lead={w('slides.lead')}>
        <p>
          <a href={`${at}/desk`}>{liveWords(locale)('type.back')}</a>
        </p>
      </PageHead>
      <Section title={w('films.ready')} ruled>
        {slides.length === 0 ? <EmptyState>{w('films.none')}</EmptyState> : null}
        <ol class="kv-slides">
          {slides.map((slide, i) => (
            <li>
              <Slide {...{ locale, ...slide, at: `${at}/live` }} />
              <a href={`${at}/desk/slides/${slide.id}`}>{w('slide.number', { number: i + 1 })}</a>
              <p dir="auto">{slide.words || w('slide.words.missing')}</p>
            </li>
          ))}
        </ol>
      </Section>
      <Section title={w('films.add')} ruled>
        <form method="post" action={`${at}/desk/slides`} enctype="multipart/form-data" novalidate>
          <HiddenFields hidden={form.hidden} />
          <Choice
            multiple
            name="agreed"
            legend={w('slides.agreed')}
            value={fieldOf(form.values, 'agreed')}
            error={problem('agreed')}
            options={[{ value: 'yes', label: w('slides.agreed.yes') }]}
          />
          <Field
            {...{ name: 'slides', type: 'file', label: w('slides.file'), error: problem('slides') }}
            hint={w('slides.file.hint')}
            purpose={w('slides.file.purpose')}
            accept="image/png,image/jpeg,image/webp"
            multiple
          />
          <Actions>
            <Button>{w('films.add.button')}</Button>
          </Actions>
        </form>
      </Section>
    </>
  )
}
