import { Choice, Select } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf, fieldsOf } from '../../../../platform/web/form.ts'
import type { MovementSubjects } from '../../../action-teams/index.ts'
import { storyKinds } from '../../schema.ts'
import { kindOfStory, storyWords } from '../../words.ts'
import type { OwnStory } from '../queries.ts'

interface AboutProps {
  locale: Locale
  form: FormState
  story: OwnStory
  about: readonly string[]
  subjects: MovementSubjects
}

/** What it is, in which language, and under what it stands. */
export function AboutFields({ locale, form, story, about, subjects }: AboutProps) {
  const w = storyWords(locale)
  const typed = '_version' in form.values
  const one = (name: string, there: string) => (typed ? fieldOf(form.values, name) : there)
  return (
    <>
      <Select
        name="kind"
        label={w('write.kind')}
        value={one('kind', story.kind)}
        options={storyKinds.map((kind) => ({ value: kind, label: kindOfStory(locale, kind) }))}
      />
      <Select
        name="language"
        label={w('write.language')}
        value={one('language', story.language)}
        options={[
          { value: 'nl', label: w('write.language.nl') },
          { value: 'en', label: w('write.language.en') },
        ]}
      />
      {subjects.rubrics.length > 0 ? (
        <Select
          name="rubric"
          label={w('write.rubric')}
          value={one('rubric', story.rubricId ?? '')}
          options={[
            { value: '', label: w('write.rubric.none') },
            ...subjects.rubrics.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      ) : null}
      {[
        { legend: w('write.themes'), options: subjects.themes },
        { legend: w('write.keywords'), options: subjects.keywords },
      ].map(({ legend, options }, i) =>
        options.length > 0 ? (
          <details class="kv-story__fold" open={options.some(({ id }) => about.includes(id))}>
            <summary>{legend}</summary>
            <Choice
              multiple
              name="about"
              id={`about-${i}`}
              legend={legend}
              quietLegend
              value={typed ? fieldsOf(form.values, 'about') : about}
              options={options.map(({ id, name }) => ({ value: id, label: name }))}
            />
          </details>
        ) : null,
      )}
    </>
  )
}
