import { type Token, Tokenizer, TokenizerMode } from 'parse5'
import { closedBy, EMPTY } from './elements.ts'
import { RAW } from './raw.ts'

export interface HtmlElement {
  name: string
  attrs: Readonly<Record<string, string>>
  children: (HtmlElement | string)[]
}

/** Deeper, elements stand beside each other: no text needs it, and no stack may overflow. */
const DEEPEST = 120

/**
 * What stands in HTML, however broken or hostile: read by the tokenizer of the standard, put in a tree of our own that is never deep.
 * The parser that comes with it looks through all open elements at each tag, which takes minutes where a hundred thousand are open.
 */
export function readHtml(html: string): HtmlElement {
  const root: HtmlElement = { name: '#root', attrs: {}, children: [] }
  const open = [root]
  const here = () => open.at(-1) as HtmlElement
  const words = ({ chars }: Token.CharacterToken) => {
    const { children } = here()
    const last = children.length - 1
    if (typeof children[last] === 'string') children[last] += chars
    else children.push(chars)
  }
  const nothing = () => undefined
  const tokenizer = new Tokenizer(
    {},
    {
      onStartTag({ tagName, attrs, selfClosing }) {
        const upTo = closedBy(tagName, open)
        if (upTo > 0) open.length = upTo
        const element: HtmlElement = {
          name: tagName,
          attrs: Object.fromEntries(attrs.map(({ name, value }) => [name, value])),
          children: [],
        }
        here().children.push(element)
        const empty = EMPTY.has(tagName) || (selfClosing && tagName.includes(':'))
        if (!empty && open.length < DEEPEST) open.push(element)
        tokenizer.state = RAW[tagName] ?? TokenizerMode.DATA
      },
      onEndTag({ tagName }) {
        if (tagName === 'br') here().children.push({ name: 'br', attrs: {}, children: [] })
        const at = open.findLastIndex(({ name }) => name === tagName)
        if (at > 0) open.length = at
      },
      onCharacter: words,
      onWhitespaceCharacter: words,
      onNullCharacter: nothing,
      onComment: nothing,
      onDoctype: nothing,
      onEof: nothing,
    },
  )
  tokenizer.write(html, true)
  return root
}
