import { Actions, Button, Choice, PageHead } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf, fieldsOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { problemsOf } from '../../../../platform/web/problems.ts'
import { Problems } from '../../Problems.tsx'
import { audiences } from '../../schema.ts'
import type { Subject, Subjects } from '../../subjects.ts'
import { introductionWords, problemIn } from '../../words.ts'
import type { OwnIntroduction, PlacesToChoose } from '../queries.ts'

interface WhoProps {
  locale: Locale
  form: FormState
  own: OwnIntroduction
  places: PlacesToChoose
  all: Subjects
}

/** Who sees one's introduction, whether one is found, and by what. */
export function WhoPage({ locale, form, own, places, all }: WhoProps) {
  const w = introductionWords(locale)
  const typed = '_version' in form.values
  const one = (name: string, there: string) => (typed ? fieldOf(form.values, name) : there)
  const many = (name: string, there: readonly string[]) => (typed ? fieldsOf(form.values, name) : there)
  const error = problemsOf(form, (key) => problemIn(w, key)).at
  const possible = audiences.filter(
    (audience) =>
      (audience !== 'circles' || places.circles.length > 0) &&
      (audience !== 'movement' || places.movements.length > 0),
  )
  const boxes = (name: 'themes' | 'regions', there: readonly string[], options: readonly Subject[]) =>
    options.length > 0 ? (
      <Choice
        multiple
        name={name}
        legend={w(`who.${name}`)}
        mark={w('who.optional')}
        value={many(name, there)}
        options={options.map(({ id, name: label }) => ({ value: id, label }))}
      />
    ) : null
  return (
    <>
      <Problems w={w} form={form} />
      <PageHead title={w('who.title')} lead={w('who.lead')} />
      <PostForm action="/mine/introduction/who" hidden={form.hidden} version={own.version}>
        <Choice
          name="audience"
          legend={w('who.audience')}
          value={one('audience', own.audience)}
          error={error('audience')}
          options={possible.map((audience) => ({
            value: audience,
            label: w(`who.${audience}`),
            hint: w(`who.${audience}.hint`),
          }))}
        />
        {places.circles.length > 0 ? (
          <Choice
            multiple
            name="circles"
            legend={w('who.which')}
            hint={w('who.which.hint')}
            value={many('circles', own.readers)}
            error={error('circles')}
            options={places.circles.map(({ id, name }) => ({ value: id, label: name }))}
          />
        ) : null}
        <Choice
          name="findable"
          legend={w('who.findable')}
          hint={w('who.findable.hint')}
          value={one('findable', own.findable ? 'yes' : 'no')}
          options={(['yes', 'no'] as const).map((says) => ({
            value: says,
            label: w(`who.findable.${says}`),
          }))}
        />
        {boxes('themes', own.themeIds, all.themes)}
        {boxes('regions', own.regionIds, all.regions)}
        <Actions>
          <Button>{w('who.save')}</Button>
        </Actions>
      </PostForm>
    </>
  )
}
