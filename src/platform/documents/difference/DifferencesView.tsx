import type { Locale } from '../../i18n/words.ts'
import type { Document } from '../document.ts'
import { documentWords } from '../locales/index.ts'
import { type Difference, differencesBetween, type Part } from './differences.ts'

interface DifferencesViewProps {
  locale: Locale
  before: Document
  after: Document
}

/** Two versions of a text through each other. What went and came is said in words too, never by its look alone. */
export function DifferencesView({ locale, before, after }: DifferencesViewProps) {
  const w = documentWords(locale)
  const differences = differencesBetween(before, after)
  const changed = differences.filter(({ was }) => was !== 'there').length
  if (changed === 0) return <p>{w('difference.none')}</p>
  return (
    <>
      <p>{w('difference.count', { count: changed })}</p>
      <div class="kv-document">
        {differences.map(({ was, ...rest }) =>
          was === 'there' ? (
            <p class="kv-lines" dir="auto">
              {shown(locale, rest.part)}
            </p>
          ) : (
            <OneDifference locale={locale} difference={{ was, ...rest } as Changed} />
          ),
        )}
      </div>
    </>
  )
}

type Changed = Exclude<Difference, { was: 'there' | 'gone' | 'new' }> | { was: 'gone' | 'new'; part: Part }

function OneDifference({ locale, difference }: { locale: Locale; difference: Changed }) {
  const w = documentWords(locale)
  const { part, was } = difference
  const pieces =
    difference.was === 'changed' ? difference.pieces : [{ text: shown(locale, part), was: difference.was }]
  return (
    <div class={`kv-difference kv-difference--${was}`}>
      <p class="kv-difference__label">
        {w(was === 'changed' && pieces.length === 0 ? 'difference.look' : `difference.${was}`, {
          what: w(`part.${part.kind}`),
        })}
      </p>
      <p class="kv-lines" dir="auto">
        {pieces.length === 0 ? part.text : null}
        {pieces.map((piece) =>
          piece.was === 'there' ? (
            piece.text
          ) : piece.was === 'gone' ? (
            <del>
              {was === 'changed' ? <span class="kv-hidden">{w('difference.word.gone')} </span> : null}
              {piece.text}
            </del>
          ) : (
            <ins>
              {was === 'changed' ? <span class="kv-hidden">{w('difference.word.new')} </span> : null}
              {piece.text}
            </ins>
          ),
        )}
      </p>
    </div>
  )
}

/** What has no words of its own is called by what it is. */
const shown = (locale: Locale, { kind, text }: Part): string => text || documentWords(locale)(`part.${kind}`)
