import { Slip as Paper } from '../../../../design/index.ts'
import { type PutGroup, toPlainNotation } from '../../../../platform/documents/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { shortened } from '../../../../platform/text/shortened.ts'
import type { OwnStory } from '../../writing/queries.ts'
import { type QuotableSlip, wordsIn } from '../said.ts'
import { peopleInItWords } from '../words.ts'
import { whoAndWhere } from './who-and-where.ts'

/** So many are offered beside the text; all of them stand on a page of their own. */
const offered = 6
/** As much as tells two of them apart by ear. */
const called = 60

/** What people said that may stand in a story, to be put where it belongs; what stands there already is not offered. */
export function wordsToPut(locale: Locale, story: OwnStory, slips: readonly QuotableSlip[]): PutGroup {
  const w = peopleInItWords(locale)
  const there = wordsIn(story.document)
  const fresh = slips.filter(({ id, body }) => body !== '' && !there.includes(id))
  return {
    title: w('quote.link'),
    puts: fresh.slice(0, offered).map(({ id, body, name, from }) => ({
      line: toPlainNotation({ type: 'doc', content: [{ type: 'said', attrs: { contribution: id } }] }),
      called: shortened(body, called),
      shown: <Paper said={whoAndWhere(locale, { name, from })}>{body}</Paper>,
    })),
    more: fresh.length > offered ? { href: `/write/${story.id}/words`, label: w('quote.more') } : undefined,
  }
}
