import type { Child, PropsWithChildren } from 'hono/jsx'
import { DocumentView } from '../../../../platform/documents/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { langOf, type Written } from '../../lang.ts'
import { picturesIn } from '../../pictures/pages/pictures-in.tsx'
import type { PictureView } from '../../pictures/queries.ts'
import type { StoryKind } from '../../schema.ts'
import { Shown } from '../../shown/pages/Shown.tsx'
import { shownWith } from '../../shown/shown.ts'
import { kindOfStory, storyWords } from '../../words.ts'
import type { StoryContent } from '../../writing/content.ts'
import { Names } from './Byline.tsx'
import { InShort } from './InShort.tsx'

interface DraftProps {
  locale: Locale
  draft: StoryContent & { kind: StoryKind } & Written
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
  const { kind, title, inShort, document } = draft
  const w = storyWords(locale)
  const shown = shownWith(kind, draft.shown)
  return (
    <article class="kv-story kv-story--draft" lang={langOf(draft)}>
      <header class="kv-story__head">
        <p class="kv-story__kind" lang={locale}>
          {kindOfStory(locale, kind)}
        </p>
        <h3 class="kv-story__title" dir="auto">
          {title || w('mine.untitled')}
        </h3>
        <div class="kv-story__byline" lang={locale}>
          <Names locale={locale} names={names} />
        </div>
      </header>
      <InShort locale={locale} inShort={inShort} level={4} />
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
