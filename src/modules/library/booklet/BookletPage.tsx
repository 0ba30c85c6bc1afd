import { Circle, PrintButton, PrintSheet, Qr, WritingLines } from '../../../design/index.ts'
import { listOf, longDate } from '../../../platform/i18n/dates.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import { AboutMeOnPaper } from '../../dialogues/index.ts'
import { kindOfStory, StoryText, type StoryView, type WithinStory } from '../../stories/index.ts'
import { libraryWords } from '../locales/index.ts'
import { partsOf } from '../parts.ts'

interface BookletProps {
  locale: Locale
  story: StoryView
  /** Its pictures, and the words of others in it that may be read now. */
  within: WithinStory
  /** Where it is read on a screen. */
  address: string
  movement: { name: string; contactName: string; contactPhone: string }
}

/** A do-sheet to take along: a cover, a page for each part, a page to write on, and where it comes from. */
export function BookletPage({ locale, story, within, address, movement }: BookletProps) {
  const w = libraryWords(locale)
  const { title, inShort, kind, circle, bylines, publishedAt, correctedAt, language, document, slug } = story
  const all = partsOf(document)
  // What stands before the first heading says whom it is for: on the cover.
  const opening = all.find(({ heading }) => heading === '')
  const parts = all.filter(({ heading }) => heading !== '')
  const names = bylines.length > 0 ? listOf(locale, bylines) : (circle ?? movement.name)
  const text = { story, within, headings: 3, atOnce: true } as const
  const foreign = language !== locale ? { lang: language } : {}
  return (
    <>
      <div class="kv-no-print">
        <p>
          <PrintButton label={w('booklet.print')} /> <a href={`/stories/${slug}`}>{w('booklet.read')}</a>
        </p>
        <p class="kv-small">{w('booklet.how')}</p>
      </div>
      <PrintSheet size="a5">
        <div class="kv-booklet__cover">
          <p class="kv-shelf__kind">{kindOfStory(locale, kind)}</p>
          <h1 dir="auto" {...foreign}>
            {title}
          </h1>
          {inShort ? (
            <p class="kv-booklet__short" dir="auto" {...foreign}>
              {inShort}
            </p>
          ) : null}
          <Circle chairs={6} open={1} />
          {opening ? (
            <div {...foreign}>
              <StoryText {...text} document={opening.document} />
            </div>
          ) : null}
          <p class="kv-small">{movement.name}</p>
        </div>
      </PrintSheet>
      {parts.map(({ heading, document: part }) => (
        <PrintSheet size="a5">
          <div class="kv-booklet__part" {...foreign}>
            <h2 dir="auto">{heading}</h2>
            <StoryText {...text} document={part} />
          </div>
        </PrintSheet>
      ))}
      <PrintSheet size="a5">
        <h2>{w('booklet.notes')}</h2>
        <p class="kv-small">{w('booklet.notes.about')}</p>
        <WritingLines count={11} />
      </PrintSheet>
      <PrintSheet size="a5">
        <div class="kv-booklet__back">
          <p>{w('booklet.from', { names, date: longDate(locale, correctedAt ?? publishedAt) })}</p>
          <p>{w('booklet.where')}</p>
          <Qr text={address} label={w('booklet.scan')} />
          <p class="kv-booklet__address">{address}</p>
          {movement.contactPhone ? (
            <p>{w('booklet.call', { name: movement.contactName, phone: movement.contactPhone })}</p>
          ) : null}
          <p class="kv-small">{w('booklet.copied')}</p>
          <AboutMeOnPaper locale={locale} origin={address} href={`/stories/${slug}/about-me`} />
        </div>
      </PrintSheet>
    </>
  )
}
