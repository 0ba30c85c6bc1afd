import type { Child } from 'hono/jsx'
import { Actions, Button, PageHead } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type Editing, Problems } from '../../../../platform/web/editing.tsx'
import type { FormState } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import type { GatheringView, OccurrenceView } from '../../gathering/view.ts'
import { prepareWords } from '../locales/index.ts'
import { nextPart, type Page } from '../parts.ts'

export interface PartProps {
  locale: Locale
  form: FormState
  gathering: GatheringView
  occurrences: readonly OccurrenceView[]
}

interface PartPageProps extends PartProps {
  part: Page
  lead?: Child
  /** What stands there now, by field. */
  current: Editing['current']
  fields(of: Editing): Child
  /** Below the form. */
  after?: Child
}

/** The sentence for the key that a field's schema gave. */
export const say = (locale: Locale) => (key: string) =>
  prepareWords.has(key) ? prepareWords(locale)(key) : key

/** One part of making a gathering: one thing a page. */
export function PartPage({ locale, form, gathering, part, lead, current, fields, after }: PartPageProps) {
  const w = prepareWords(locale)
  const of = { locale, form, current, say: say(locale) }
  const goesOn = gathering.status === 'draft' && part !== 'afterwards' && nextPart(part) !== undefined
  return (
    <>
      <Problems {...of} />
      <PageHead title={w(`part.${part}`)} lead={lead}>
        <p class="kv-small" dir="auto">
          {gathering.title}
        </p>
      </PageHead>
      <PostForm hidden={form.hidden} version={gathering.version}>
        {fields(of)}
        <Actions>
          <Button>{goesOn ? w('save.go') : w('save')}</Button>
        </Actions>
      </PostForm>
      {after}
      <p>
        <a href={`/gatherings/${gathering.id}/prepare`}>{w('to-overview')}</a>
      </p>
    </>
  )
}
