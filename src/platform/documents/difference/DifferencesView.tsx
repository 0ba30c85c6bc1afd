import type { Child } from 'hono/jsx'
import type { Locale } from '../../i18n/words.ts'
import type { Document, PictureNode } from '../document.ts'
import { documentWords } from '../locales/index.ts'
import { type Difference, differencesBetween, type Part } from './differences.ts'

interface DifferencesViewProps {
  locale: Locale
  before: Document
  after: Document
  /** The words of somebody that may be read here. Without them, only that they stand there. */
  said?: ((contribution: string) => string | undefined) | undefined
  /** How a picture is shown, as `DocumentView` has it. Without it, what there is to see on it. */
  picture?: ((node: PictureNode['attrs']) => Child) | undefined
}

/** Two versions of a text through each other. What went and came is said in words too, never by its look alone. */
export function DifferencesView({ locale, before, after, said, picture }: DifferencesViewProps) {
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
            <Stayed part={rest.part} picture={picture}>
              {shown({ locale, said }, rest.part)}
            </Stayed>
          ) : (
            <OneDifference
              locale={locale}
              said={said}
              picture={picture}
              difference={{ was, ...rest } as Changed}
            />
          ),
        )}
      </div>
    </>
  )
}

type Changed = Exclude<Difference, { was: 'there' | 'gone' | 'new' }> | { was: 'gone' | 'new'; part: Part }

type Showing = Pick<DifferencesViewProps, 'locale' | 'said'>
type Pictures = Pick<DifferencesViewProps, 'picture'>

/** As what it is: a heading stands out, an item has its dot, what was quoted its line. */
function Stayed({ part, picture, children }: Pictures & { part: Part; children: string }) {
  if (part.picture && picture) return <div class="kv-difference__picture">{picture(part.picture)}</div>
  const words = (
    <p class="kv-lines" dir="auto">
      {part.kind === 'heading' ? <strong>{children}</strong> : children}
    </p>
  )
  if (part.kind === 'item')
    return (
      <ul>
        <li>{words}</li>
      </ul>
    )
  if (part.kind === 'quotation' || part.kind === 'said') return <blockquote>{words}</blockquote>
  return part.kind === 'line' ? <hr /> : words
}

function OneDifference({ locale, said, picture, difference }: Showing & Pictures & { difference: Changed }) {
  const w = documentWords(locale)
  const { part, was } = difference
  const pieces =
    difference.was === 'changed'
      ? difference.pieces
      : [{ text: shown({ locale, said }, part), was: difference.was }]
  return (
    <div class={`kv-difference kv-difference--${was}`}>
      <p class="kv-difference__label">
        {w(was === 'changed' && pieces.length === 0 ? 'difference.look' : `difference.${was}`, {
          what: w(`part.${part.kind}`),
        })}
      </p>
      {part.picture && picture ? (
        <div class="kv-difference__picture">{picture({ ...part.picture, caption: '' })}</div>
      ) : null}
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
const shown = ({ locale, said }: Showing, { kind, text, contribution }: Part): string =>
  text || (contribution && said?.(contribution)) || documentWords(locale)(`part.${kind}`)
