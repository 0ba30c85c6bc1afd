import { randomUUID } from 'node:crypto'
import { stories } from '../../../../seeds/stories/index.ts'
import { fromPlainText, toPlainText } from '../../../platform/documents/index.ts'
import type { Searchable } from '../sources/source.ts'

const shelves: Readonly<Record<string, string>> = {
  moment: 'story',
  report: 'story',
  method: 'guide',
  tool: 'guide',
  template: 'guide',
  teaching: 'guide',
  presentation: 'recording',
}

const asFound = ({
  slug,
  kind,
  title,
  inShort,
  body,
  language,
  keywords,
  byline,
}: (typeof stories)[number]): Searchable => ({
  id: randomUUID(),
  language,
  translated: false,
  shelf: shelves[kind] ?? kind,
  path: `/${slug}`,
  title,
  inShort,
  body: toPlainText(fromPlainText(body)),
  keywords: [...keywords, byline].join(' '),
  themeIds: [],
  day: null,
  readers: ['e'],
})

/** What everybody may read of the example. */
export const exampleTexts = (): Searchable[] =>
  stories.filter(({ audience, daysAgo }) => audience === 'everyone' && daysAgo).map(asFound)
