import { Actions, Button, ErrorSummary, Notice, PageHead } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import { HiddenFields } from '../../../../platform/web/post-form.tsx'
import { storyWords } from '../../words.ts'
import type { OwnStory } from '../../writing/queries.ts'
import { editingShown } from '../editing.ts'
import { shownWords } from '../locales/index.ts'
import { nothingShown, type ShownKind } from '../shown.ts'
import { FileThere } from './FileThere.tsx'
import { HowItIsUsed } from './HowItIsUsed.tsx'
import { WayInIt } from './WayInIt.tsx'
import { WhereItIs } from './WhereItIs.tsx'

interface PageProps {
  locale: Locale
  form: FormState
  story: OwnStory
  kind: ShownKind
  /** Captions that came as a file, or as they were typed; undefined: what came is no text. */
  sent: string | undefined
  /** How large a recording may be, in megabytes. */
  most: number
}

/** What is shown with a story: a file or where it is, how one finds the way in it, and what a reader may do with it. */
export function ShownPage({ locale, form, story, kind, sent, most }: PageProps) {
  const w = shownWords(locale)
  const shown = story.shown ?? nothingShown
  const editing = editingShown(w, form, shown, sent)
  const errors = Object.keys(form.errors).map((field) => ({ field, text: editing.problem(field) ?? '' }))
  return (
    <>
      {errors.length > 0 ? <ErrorSummary title={w('errors.title')} errors={errors} /> : null}
      {form.conflict ? <Notice kind="care" title={w('conflict')} /> : null}
      <PageHead title={w(`${kind}.title`)} lead={w(`${kind}.lead`)}>
        <p dir="auto" lang={story.language}>
          {story.title || storyWords(locale)('mine.untitled')}
        </p>
        <p>
          <a href={`/write/${story.id}`}>{w('back')}</a>
        </p>
      </PageHead>
      <p>
        {w(`${kind}.people`)} <a href={`/write/${story.id}/people`}>{w(`${kind}.people.link`)}</a>
      </p>
      <form method="post" enctype="multipart/form-data" novalidate>
        <HiddenFields hidden={form.hidden} />
        <input type="hidden" name="_version" value={String(story.version)} />
        {shown.file ? <FileThere locale={locale} storyId={story.id} shown={shown} /> : null}
        <WhereItIs of={editing} kind={kind} most={most} />
        <HowItIsUsed of={editing} kind={kind} />
        {kind === 'recording' ? <WayInIt of={editing} /> : null}
        <Actions>
          <Button>{w('go')}</Button>
        </Actions>
      </form>
    </>
  )
}
