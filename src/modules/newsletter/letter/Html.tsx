import { raw } from 'hono/html'
import type { PropsWithChildren } from 'hono/jsx'
import type { Locale } from '../../../platform/i18n/words.ts'
import type { MovementColours } from '../../movements/index.ts'
import type { Quote } from '../sources/source.ts'
import type { Block } from './blocks.ts'
import { embersOf, type Looks, looksOf, nightOf } from './looks.ts'

/**
 * The letter as a page: in the colours of its movement, by day and by night, with a line that glows above it. Nothing is fetched. Tables
 * hold it, since a post that knows no width of a block knows that of a table.
 */
const LetterHtml = ({ locale, subject, blocks, colours }: HtmlProps) => {
  const looks = looksOf(colours)
  return (
    <html lang={locale}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>{subject}</title>
        <style>{raw(nightOf(colours))}</style>
      </head>
      <body style={looks.body}>
        <Glance blocks={blocks} />
        <Sheet paper={colours.light.paper}>
          <Embers colours={colours} />
          <div class="paper" style={looks.sheet}>
            {blocks.map((block) => (
              <One block={block} looks={looks} />
            ))}
          </div>
        </Sheet>
      </body>
    </html>
  )
}

interface HtmlProps {
  locale: Locale
  subject: string
  blocks: readonly Block[]
  colours: MovementColours
}

/** As many letters as stand beside the subject in a list of mail. */
const mostAtAGlance = 140

/** What a list of mail shows beside the subject: what is in it, and not the name of who sent it once more. Nobody sees or hears it here. */
const Glance = ({ blocks }: Pick<HtmlProps, 'blocks'>) => {
  const titles = blocks.flatMap((block) => (block.is === 'entry' ? [block.title] : []))
  if (titles.length === 0) return null
  const said = titles.join(' · ')
  return (
    <div hidden style="display: none; max-height: 0; overflow: hidden; mso-hide: all">
      {said.length > mostAtAGlance ? `${[...said].slice(0, mostAtAGlance - 1).join('')}…` : said}
    </div>
  )
}

const table = {
  role: 'presentation',
  width: '100%',
  cellpadding: '0',
  cellspacing: '0',
  border: 0,
} as const

/** As wide as its text reads well. Outlook on Windows knows no greatest width: it reads the table in its own remarks. */
const Sheet = ({ paper, children }: PropsWithChildren<{ paper: string }>) => (
  <table {...table} class="paper" bgcolor={paper}>
    <tr>
      <td align="center">
        {raw('<!--[if mso]><table role="presentation" width="640" align="center"><tr><td><![endif]-->')}
        <div style="max-width: 640px; margin: 0 auto; text-align: start">{children}</div>
        {raw('<!--[if mso]></td></tr></table><![endif]-->')}
      </td>
    </tr>
  </table>
)

const Embers = ({ colours }: Pick<HtmlProps, 'colours'>) => (
  <table {...table}>
    <tr>
      {embersOf(colours).map(({ colour, part }) => (
        <td width={`${part}%`} height="8" bgcolor={colour} style="font-size: 1px; line-height: 8px"></td>
      ))}
    </tr>
  </table>
)

/** Somebody's own words, on a slip of paper. */
const SlipOfPaper = ({ quote, looks }: { quote: Quote; looks: Looks }) => (
  <table {...table} style="margin: 10px 0 0">
    <tr>
      <td class="slip" style={looks.slip}>
        <p class="quiet" style={looks.lead}>
          {quote.lead}
        </p>
        <p class="said" dir="auto" style={looks.said}>
          “{quote.said}”
        </p>
      </td>
    </tr>
  </table>
)

function Entry({ block, looks }: { block: Extract<Block, { is: 'entry' }>; looks: Looks }) {
  const { title, quote, words, by, href, lang, titleLang } = block
  return (
    <div dir="auto" style={looks.entry}>
      <h3 lang={titleLang ?? lang} style={looks.entryTitle}>
        {href ? (
          <a class="ember" href={href} style={looks.link}>
            {title}
          </a>
        ) : (
          title
        )}
      </h3>
      {words ? (
        <p lang={lang} style={looks.words}>
          {words}
        </p>
      ) : null}
      {quote ? <SlipOfPaper quote={quote} looks={looks} /> : null}
      {by ? (
        <p class="quiet" style={looks.by}>
          {by}
        </p>
      ) : null}
    </div>
  )
}

function One({ block, looks }: { block: Block; looks: Looks }) {
  switch (block.is) {
    case 'from':
      return (
        <p class="from" dir="auto" lang={block.lang} style={looks.from}>
          {block.text}
        </p>
      )
    case 'title':
      return (
        <h1 class="title" dir="auto" lang={block.lang} style={looks.title}>
          {block.text}
        </h1>
      )
    case 'heading':
      return (
        <h2 class="heading" dir="auto" style={looks.heading}>
          {block.text}
        </h2>
      )
    case 'entry':
      return <Entry block={block} looks={looks} />
    case 'link':
      return (
        <p style={looks.foot}>
          <a class="ember" href={block.href} style={looks.link}>
            {block.label}
          </a>
        </p>
      )
    case 'small':
      return (
        <p class="small quiet" style={looks.small}>
          {block.text}
        </p>
      )
    default:
      return (
        <p dir="auto" lang={block.lang} style={looks.paragraph}>
          {block.text}
        </p>
      )
  }
}

/** As it stands in the letter. */
export const htmlLetter = (props: HtmlProps): string => `<!doctype html>${String(LetterHtml(props))}`
