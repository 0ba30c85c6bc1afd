import type { Locale } from '../../../platform/i18n/words.ts'
import type { Block } from './blocks.ts'

const type = "font-family: Georgia, 'Times New Roman', serif; font-size: 18px; line-height: 1.5"

/**
 * The letter as a page: no picture, nothing that is fetched, and no colour of our own, so that it reads by day and by night as who
 * reads it set their post.
 */
const LetterHtml = ({ locale, subject, blocks }: HtmlProps) => (
  <html lang={locale}>
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>{subject}</title>
    </head>
    <body style={`margin: 0; padding: 0; ${type}`}>
      <div style={`max-width: 36em; margin: 0 auto; padding: 24px 20px; ${type}`}>
        {blocks.map((block) => (
          <One block={block} />
        ))}
      </div>
    </body>
  </html>
)

interface HtmlProps {
  locale: Locale
  subject: string
  blocks: readonly Block[]
}

function One({ block }: { block: Block }) {
  switch (block.is) {
    case 'title':
      return (
        <h1 dir="auto" style="font-size: 28px; line-height: 1.25; margin: 0 0 24px">
          {block.text}
        </h1>
      )
    case 'heading':
      return (
        <h2 dir="auto" style="font-size: 22px; line-height: 1.3; margin: 36px 0 12px">
          {block.text}
        </h2>
      )
    case 'entry':
      return (
        <div dir="auto" style="margin: 0 0 20px">
          <p style="margin: 0; font-weight: bold">
            {block.href ? <a href={block.href}>{block.title}</a> : block.title}
          </p>
          {block.words ? <p style="margin: 4px 0 0">{block.words}</p> : null}
        </div>
      )
    case 'link':
      return (
        <p style="margin: 0 0 8px; font-size: 16px">
          <a href={block.href}>{block.label}</a>
        </p>
      )
    case 'small':
      return <p style="margin: 36px 0 12px; font-size: 16px">{block.text}</p>
    default:
      return (
        <p dir="auto" style="margin: 0 0 18px; white-space: pre-line">
          {block.text}
        </p>
      )
  }
}

/** As it stands in the letter. */
export const htmlLetter = (props: HtmlProps): string => `<!doctype html>${String(LetterHtml(props))}`
