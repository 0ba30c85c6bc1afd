import { Actions, Button, Choice, PageHead, Select } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { Problems } from '../../../../platform/web/editing.tsx'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { storyKinds } from '../../schema.ts'
import { kindOfStory, problemIn, storyWords } from '../../words.ts'
import type { WritingPlace } from '../queries.ts'

interface BeginProps {
  locale: Locale
  form: FormState
  places: readonly WritingPlace[]
}

/** What somebody wants to write, and from where. */
export function BeginPage({ locale, form, places }: BeginProps) {
  const w = storyWords(locale)
  const error = (name: string) => (form.errors[name] ? problemIn(w, form.errors[name]) : undefined)
  if (places.length === 0) return <PageHead title={w('begin.title')} lead={w('begin.nowhere')} />
  return (
    <>
      <Problems locale={locale} form={form} say={(key) => problemIn(w, key)} />
      <PageHead title={w('begin.title')} lead={w('begin.lead')} />
      <PostForm action="/write/new" hidden={form.hidden}>
        <Choice
          name="kind"
          legend={w('begin.kind')}
          value={fieldOf(form.values, 'kind') || 'story'}
          error={error('kind')}
          options={storyKinds.map((kind) => ({
            value: kind,
            label: kindOfStory(locale, kind),
            hint: w(`kind.${kind}.hint`),
          }))}
        />
        <Select
          name="place"
          label={w('begin.place')}
          hint={w('begin.place.hint')}
          value={fieldOf(form.values, 'place') || (places[0]?.id ?? '')}
          error={error('place')}
          options={places.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Actions>
          <Button>{w('begin.go')}</Button>
        </Actions>
      </PostForm>
    </>
  )
}
