import { Notice, Slip } from '../../../../design/index.ts'
import { fieldOf } from '../../../../platform/web/form.ts'
import { grouped } from '../../sources/entries.ts'
import type { Quote } from '../../sources/source.ts'
import { newsletterWords } from '../../words.ts'
import type { NextProps } from './NextPage.tsx'

/** A reference, and what it says now. */
export interface ItemShown {
  kind: string
  id: string
  place: number
  leftOut: boolean
  title: string
  quote?: Quote | undefined
  words: string
  by?: string | undefined
  heading: string
  /** It came when somebody just looked for more. */
  came: boolean
}

/** What stands in the letter, under the headings of the letter and as it is read there. Something moves under its own. */
export function Items({ locale, form, items, full }: Pick<NextProps, 'locale' | 'form' | 'items' | 'full'>) {
  const w = newsletterWords(locale)
  return (
    <>
      {items.length === 0 ? <p>{w('next.items.none')}</p> : null}
      {full ? (
        <Notice kind="care">
          <p>{w('next.items.full')}</p>
        </Notice>
      ) : null}
      {grouped(items).map(({ heading, items: under }) => (
        <>
          <h3 class="kv-heading">{heading}</h3>
          {under.map((item, i) => (
            <Item {...{ locale, form, item }} above={i} below={under.length - 1 - i} />
          ))}
        </>
      ))}
    </>
  )
}

interface ItemProps extends Pick<NextProps, 'locale' | 'form'> {
  item: ItemShown
  /** How many stand above and below it under its heading. */
  above: number
  below: number
}

function Item(props: ItemProps) {
  const { locale, item } = props
  const { id, title, words, quote, by, came } = item
  return (
    <div class="kv-newsletter-told" id={`at-${id}`} dir="auto">
      <h4>{title}</h4>
      {came ? <p class="kv-small">{newsletterWords(locale)('next.came')}</p> : null}
      {words ? <p>{words}</p> : null}
      {quote ? <Slip said={quote.lead}>{quote.said}</Slip> : null}
      {by ? <p class="kv-small">{by}</p> : null}
      <How {...props} />
    </div>
  )
}

/** Whether it stays out, and its place: one quiet line, so that the letter is what one sees. */
function How({ locale, form, item, above, below }: ItemProps) {
  const w = newsletterWords(locale)
  const key = `${item.kind}/${item.id}`
  const typed = 'openingNl' in form.values
  const leftOut = typed ? fieldOf(form.values, `out/${key}`) === 'yes' : item.leftOut
  // Ten of them stand on one page: who hears the button alone hears also of what.
  const named = <span class="kv-hidden">{item.title}</span>
  const move = (way: 'up' | 'down' | 'top') => (
    <button type="submit" name="move" value={`${way} ${key}`}>
      {w(`next.${way}`)} {named}
    </button>
  )
  return (
    <div class="kv-newsletter-how kv-small">
      <input type="hidden" name="item" value={key} />
      <label>
        <input type="checkbox" name={`out/${key}`} value="yes" checked={leftOut} />
        <span>
          {w('next.leave-out')} {named}
        </span>
      </label>
      {above > 0 ? move('up') : null}
      {below > 0 ? move('down') : null}
      {above > 1 ? move('top') : null}
    </div>
  )
}
