import { PrintButton, PrintSheet, WritingLines } from '../../../design/index.ts'
import { listOf } from '../../../platform/i18n/dates.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import { langOf, StoryText, type StoryView, type WithinStory } from '../../stories/index.ts'
import { libraryWords } from '../locales/index.ts'
import { Back } from './Back.tsx'
import { Cover } from './Cover.tsx'
import { coverOf } from './cover.ts'
import { folded } from './folded.ts'

interface BookletProps {
  locale: Locale
  story: StoryView
  /** Its pictures, and the words of others in it that may be read now. */
  within: WithinStory
  /** Where it is read on a screen. */
  address: string
  movement: { name: string; contactName: string; contactPhone: string }
}

/** More than any page holds; what does not fit is not there. */
const lines = 16

/**
 * A do-sheet to take along: a cover, its parts, room to write, and on the back where it comes from; as many pages as paper folds into.
 * All of it speaks the language of the sheet, whatever the screen speaks: who gets it from a hand chose no language.
 */
export function BookletPage({ locale, story, within, address, movement }: BookletProps) {
  const w = libraryWords(story.language)
  const screen = libraryWords(locale)
  const cover = coverOf(story, within)
  const { pages, notes } = folded(cover.parts)
  const names =
    story.bylines.length > 0 ? listOf(story.language, story.bylines) : (story.circle ?? movement.name)
  return (
    <>
      <div class="kv-no-print">
        <PrintButton label={screen('booklet.print')} />
        <p class="kv-small">{screen('booklet.how')}</p>
        <p>
          <a href={`/stories/${story.slug}`}>{screen('booklet.read')}</a>
        </p>
      </div>
      <PrintSheet size="a5">
        <Cover {...{ w, story, within, cover, names, address }} movement={movement.name} />
      </PrintSheet>
      {pages.map((page) => (
        <PrintSheet size="a5">
          <div class={`kv-booklet kv-booklet__part kv-booklet__part--${page.long}`} lang={langOf(story)}>
            {page.parts.map(({ heading, document }) => (
              <section>
                {heading ? <h2 dir="auto">{heading}</h2> : null}
                <StoryText {...{ story, within, document }} headings={3} atOnce />
              </section>
            ))}
            {page.room ? <WritingLines count={lines} /> : null}
          </div>
        </PrintSheet>
      ))}
      {notes.map((name) => (
        <PrintSheet size="a5">
          <div class="kv-booklet kv-booklet__part" lang={story.language}>
            <h2>{w(`booklet.${name}`)}</h2>
            <p class="kv-small">{w(`booklet.${name}.about`)}</p>
            <WritingLines count={lines} />
          </div>
        </PrintSheet>
      ))}
      <PrintSheet size="a5">
        <Back {...{ w, story, names, address, movement }} />
      </PrintSheet>
    </>
  )
}
