import { Choice, Field, Section, Select } from '../../../../design/index.ts'
import { capital } from '../../../../platform/i18n/capital.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf, fieldsOf } from '../../../../platform/web/form.ts'
import type { MovementSubjects } from '../../../action-teams/index.ts'
import { languageName } from '../../in-language-of.ts'
import { storyKinds } from '../../schema.ts'
import { kindOfStory, problemIn, storyWords } from '../../words.ts'
import type { OwnStory } from '../queries.ts'

interface AboutProps {
  locale: Locale
  form: FormState
  story: OwnStory
  about: readonly string[]
  subjects: MovementSubjects
}

/** Where it may go: who reads it now, what it is, in which language, and under what it stands. */
export function AboutFields({ locale, form, story, about, subjects }: AboutProps) {
  const w = storyWords(locale)
  const typed = '_version' in form.values
  const themes = subjects.themes.filter(({ id, over }) => !over || about.includes(id))
  const rubrics = subjects.rubrics.filter(({ id, over }) => !over || id === story.rubricId)
  const one = (name: string, there: string) => (typed ? fieldOf(form.values, name) : there)
  const who = { place: story.circleName ?? story.movementName, movement: story.movementName }
  return (
    <Section title={w('write.part.where')} ruled>
      <p>
        {story.slug
          ? w('write.part.where.read', { who: w(`publish.${story.audience}`, who) })
          : w('write.part.where.nobody')}
      </p>
      <Select
        name="kind"
        label={w('write.kind')}
        value={one('kind', story.kind)}
        options={storyKinds.map((kind) => ({ value: kind, label: kindOfStory(locale, kind) }))}
      />
      <Select
        name="language"
        label={w('write.language')}
        value={one('language', story.writtenIn ? 'as-it-is' : story.language)}
        options={[
          ...(story.writtenIn
            ? [{ value: 'as-it-is', label: capital(languageName(locale, story.writtenIn)) }]
            : []),
          { value: 'nl', label: w('write.language.nl') },
          { value: 'en', label: w('write.language.en') },
        ]}
      />
      {rubrics.length > 0 ? (
        <Select
          name="rubric"
          label={w('write.rubric')}
          value={one('rubric', story.rubricId ?? '')}
          options={[
            { value: '', label: w('write.rubric.none') },
            ...rubrics.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      ) : null}
      {themes.length > 0 ? (
        <Choice
          multiple
          name="themes"
          legend={w('write.themes')}
          value={typed ? fieldsOf(form.values, 'themes') : about}
          options={themes.map(({ id, name }) => ({ value: id, label: name }))}
        />
      ) : null}
      <Field
        name="keywords"
        label={w('write.keywords')}
        hint={w('write.keywords.hint', {
          some: subjects.keywords
            .slice(0, 4)
            .map(({ name }) => name)
            .join(', '),
        })}
        value={one('keywords', story.keywords.join(', '))}
        error={form.errors.keywords ? problemIn(w, form.errors.keywords) : undefined}
      />
    </Section>
  )
}
