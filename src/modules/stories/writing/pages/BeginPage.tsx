import { Actions, Button, Choice, PageHead, Select } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { Problems } from '../../../../platform/web/editing.tsx'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { problemsOf } from '../../../../platform/web/problems.ts'
import type { ThemeView } from '../../../action-teams/index.ts'
import { type StoryKind, storyKinds } from '../../schema.ts'
import { kindOfStory, problemIn, storyWords } from '../../words.ts'
import type { WritingPlace } from '../queries.ts'
import { startingPlace } from '../starting-place.ts'

interface BeginProps {
  locale: Locale
  form: FormState
  places: readonly WritingPlace[]
  /** Where somebody came from. */
  theme: (Pick<ThemeView, 'slug' | 'name'> & { movementId: string }) | undefined
  /** What the page they came from is about. */
  kind: StoryKind | undefined
}

/** What most people come to write; the others are a fold away. */
const usual: readonly StoryKind[] = ['story', 'practice', 'failure', 'guide']
const others = storyKinds.filter((kind) => !usual.includes(kind))

/** What somebody wants to write, and from where. */
export function BeginPage({ locale, form, places, theme, kind }: BeginProps) {
  const w = storyWords(locale)
  const chosen = fieldOf(form.values, 'kind') || kind || 'story'
  const offered = (kinds: readonly StoryKind[]) =>
    kinds.map((kind) => ({ value: kind, label: kindOfStory(locale, kind), hint: w(`kind.${kind}.hint`) }))
  const error = problemsOf(form, (key) => problemIn(w, key)).at
  if (places.length === 0) return <PageHead title={w('begin.title')} lead={w('begin.nowhere')} />
  return (
    <>
      <Problems locale={locale} form={form} say={(key) => problemIn(w, key)} />
      <PageHead title={w('begin.title')} lead={w('begin.lead')} />
      <PostForm action="/write/new" hidden={form.hidden}>
        <Choice
          name="kind"
          legend={w('begin.kind')}
          value={chosen}
          error={error('kind')}
          options={offered(usual)}
        />
        <details class="kv-fold" open={others.some((kind) => kind === chosen)}>
          <summary>{w('begin.others')}</summary>
          <Choice
            name="kind"
            id="kind-other"
            legend={w('begin.others')}
            quietLegend
            value={chosen}
            options={offered(others)}
          />
        </details>
        <Select
          name="place"
          label={w('begin.place')}
          hint={w('begin.place.hint')}
          value={fieldOf(form.values, 'place') || (startingPlace(places, theme)?.id ?? '')}
          error={error('place')}
          options={places.map(({ id, name }) => ({ value: id, label: name }))}
        />
        {theme ? (
          <>
            <input type="hidden" name="from" value={theme.slug} />
            <Choice
              name="theme"
              legend={w('begin.theme')}
              multiple
              value={'from' in form.values ? fieldOf(form.values, 'theme') : theme.slug}
              options={[{ value: theme.slug, label: theme.name, hint: w('begin.theme.hint') }]}
            />
          </>
        ) : null}
        <Actions>
          <Button>{w('begin.go')}</Button>
        </Actions>
      </PostForm>
    </>
  )
}
