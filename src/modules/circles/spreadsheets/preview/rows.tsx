import { Section } from '../../../../design/index.ts'
import { shortened } from '../../../../platform/text/shortened.ts'
import type { Wrong } from '../participants/read-row.ts'
import { type SheetWords, sheetWords } from '../words.ts'

/** So many rows stand on one page. */
const onOnePage = 50
/** So many names lie in one fold; more are told of. */
const inOneFold = 200
const longestText = 80

interface WrongProps {
  w: SheetWords
  wrong: readonly Wrong[]
  /** Which page of them, from 1. */
  at: number
  here: string
}

/** Rows that stay out: the line as it stands in the list, the text of the cell, and what to do. */
export function WrongRows({ w, wrong, at, here }: WrongProps) {
  if (wrong.length === 0) return null
  const pages = Math.ceil(wrong.length / onOnePage)
  const shown = Math.min(at, pages)
  return (
    <Section title={w('preview.wrong')} ruled id="wrong">
      <p>{w('preview.wrong.lead')}</p>
      <ol class="kv-wrong-rows">
        {wrong.slice((shown - 1) * onOnePage, shown * onOnePage).map(({ line, text, problem }) => (
          <li>
            <strong>{w('row.line', { line })}</strong>
            {text && problem !== 'row.twice' ? <q dir="auto">{shortly(text)}</q> : null}
            <span>{sentenceOf(w, problem, text)}</span>
          </li>
        ))}
      </ol>
      {pages > 1 ? (
        <nav aria-label={w('pages')} class="kv-pages">
          {shown > 1 ? <a href={`${here}?page=${shown - 1}#wrong`}>{w('pages.before')}</a> : null}
          <span>{w('pages.here', { page: shown, pages })}</span>
          {shown < pages ? <a href={`${here}?page=${shown + 1}#wrong`}>{w('pages.next')}</a> : null}
        </nav>
      ) : null}
    </Section>
  )
}

const sentenceOf = (w: SheetWords, problem: string, text: string) =>
  sheetWords.has(problem) ? w(problem, { first: text }) : w('errors.title')

/** Signs that nobody sees are shown as one that everybody sees. */
function shortly(text: string): string {
  return shortened(text.replace(/[\p{Cc}\uFFFC]/gu, '▯'), longestText)
}

/** Names that need no look, folded away. */
export function Folded({ w, title, names }: { w: SheetWords; title: string; names: readonly string[] }) {
  if (names.length === 0) return null
  const more = names.length - inOneFold
  return (
    <details class="kv-folded">
      <summary>
        {title}
        <span class="kv-folded__names">{names.slice(0, 8).join(' · ')}</span>
      </summary>
      <ul class="kv-names">
        {names.slice(0, inOneFold).map((name) => (
          <li dir="auto">{name}</li>
        ))}
      </ul>
      {more > 0 ? <p>{w('preview.more', { count: more })}</p> : null}
    </details>
  )
}
