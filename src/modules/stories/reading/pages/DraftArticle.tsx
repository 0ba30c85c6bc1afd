import type { Child, PropsWithChildren } from 'hono/jsx'
import { DocumentView } from '../../../../platform/documents/index.ts'
import { listOf } from '../../../../platform/i18n/dates.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { picturesIn } from '../../pictures/pages/pictures-in.tsx'
import type { PictureView } from '../../pictures/queries.ts'
import type { StoryKind } from '../../schema.ts'
import { Shown } from '../../shown/pages/Shown.tsx'
import { shownWith } from '../../shown/shown.ts'
import { kindOfStory, storyWords } from '../../words.ts'
import type { StoryContent } from '../../writing/content.ts'

interface DraftProps {
  locale: Locale
  draft: StoryContent & { kind: StoryKind; language: Locale }
  /** The names above it. */
  names: readonly string[]
  pictures: readonly PictureView[]
  /** Where its pictures stand, and what is shown with it. */
  at: string
  /** What stands in the place of somebody's own words. */
  said(words: { contribution: string }): Child
}

/** A story as it will be read, on a page about it: for who decides about it, and who is asked. */
export function DraftArticle(props: PropsWithChildren<DraftProps>) {
  const { locale, draft, names, pictures, at, said, children } = props
  const { kind, language, title, inShort, document } = draft
  const w = storyWords(locale)
  const shown = shownWith(kind, draft.shown)
  return (
    <article class="kv-story" lang={language}>
      <p class="kv-story__kind" lang={locale}>
        {kindOfStory(locale, kind)}
      </p>
      <h3 class="kv-story__title" dir="auto">
        {title || w('mine.untitled')}
      </h3>
      {names.length > 0 ? <p dir="auto">{w('read.by', { names: listOf(locale, names) })}</p> : null}
      {inShort ? (
        <p class="kv-lead kv-lines" dir="auto">
          {inShort}
        </p>
      ) : null}
      {shown ? (
        <Shown {...{ locale, shown, title, heard: kind === 'recording', level: 4 }} base={`${at}/shown`} />
      ) : null}
      <div class="kv-story__body">
        <DocumentView
          document={document}
          headings={4}
          picture={picturesIn(document, `${at}/pictures`, pictures)}
          said={said}
        />
      </div>
      {children}
    </article>
  )
}
