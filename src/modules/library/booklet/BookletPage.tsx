import { Circle, PrintButton, PrintSheet, Qr, WritingLines } from '../../../design/index.ts'
import { listOf, longDate } from '../../../platform/i18n/dates.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import { AboutMeOnPaper } from '../../dialogues/index.ts'
import { kindOfStory, langOf, StoryText, type StoryView, type WithinStory } from '../../stories/index.ts'
import { libraryWords } from '../locales/index.ts'
import { partsOf } from '../parts.ts'
import { fitsOnCover, folded } from './folded.ts'

interface BookletProps {
  locale: Locale
  story: StoryView
  /** Its pictures, and the words of others in it that may be read now. */
  within: WithinStory
  /** Where it is read on a screen. */
  address: string
  movement: { name: string; contactName: string; contactPhone: string }
}

/** A do-sheet to take along: a cover, its parts, room to write, and on the back where it comes from; as many pages as paper folds into. */
export function BookletPage({ locale, story, within, address, movement }: BookletProps) {
  const w = libraryWords(locale)
  const { title, inShort, kind, circle, bylines, publishedAt, correctedAt, document, slug } = story
  const all = partsOf(document)
  // What stands before the first heading says whom it is for: on the cover.
  const opening = all.find((part) => part.heading === '' && fitsOnCover(part))
  const parts = all.filter((part) => part !== opening)
  const { pages, notes } = folded(parts)
  const names = bylines.length > 0 ? listOf(locale, bylines) : (circle ?? movement.name)
  const text = { story, within, headings: 3, atOnce: true } as const
  const foreign = langOf(story) !== locale ? { lang: langOf(story) } : {}
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
          <p class="kv-booklet__by">{names}</p>
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
      {pages.map((page) => (
        <PrintSheet size="a5">
          <div class="kv-booklet__part" {...foreign}>
            {page.parts.map(({ heading, document: part }) => (
              <section>
                {heading ? <h2 dir="auto">{heading}</h2> : null}
                <StoryText {...text} document={part} />
              </section>
            ))}
            {page.lines > 0 ? <WritingLines count={page.lines} /> : null}
          </div>
        </PrintSheet>
      ))}
      {notes.map((name) => (
        <PrintSheet size="a5">
          <div class="kv-booklet__part">
            <h2>{w(`booklet.${name}`)}</h2>
            <p class="kv-small">{w(`booklet.${name}.about`)}</p>
            <WritingLines count={10} />
          </div>
        </PrintSheet>
      ))}
      <PrintSheet size="a5">
        <div class="kv-booklet__back">
          <p>{w('booklet.from', { names, date: longDate(locale, correctedAt ?? publishedAt) })}</p>
          <p>{w('booklet.where')}</p>
          <Qr text={address} label={w('booklet.scan')} />
          <p class="kv-booklet__address">{address.replace(/^https?:\/\//, '')}</p>
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
