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
    case 'from':
      return (
        <p
          dir="auto"
          lang={block.lang}
          style="margin: 0 0 28px; padding: 0 0 12px; border-bottom: 3px double; font-size: 16px"
        >
          {block.text}
        </p>
      )
    case 'title':
      return (
        <h1
          dir="auto"
          lang={block.lang}
          style="font-size: 32px; line-height: 1.2; font-weight: normal; margin: 0 0 24px"
        >
          {block.text}
        </h1>
      )
    case 'heading':
      return (
        <h2
          dir="auto"
          style="font-size: 24px; line-height: 1.3; font-weight: normal; margin: 40px 0 20px; padding: 20px 0 0; border-top: 1px solid"
        >
          {block.text}
        </h2>
      )
    case 'entry':
      return (
        <div dir="auto" style="margin: 0 0 28px">
          <h3 lang={block.titleLang ?? block.lang} style="font-size: 19px; line-height: 1.35; margin: 0">
            {block.href ? (
              <a href={block.href} style="color: inherit; text-underline-offset: 3px">
                {block.title}
              </a>
            ) : (
              block.title
            )}
          </h3>
          {block.words ? (
            <p lang={block.lang} style="margin: 4px 0 0">
              {block.words}
            </p>
          ) : null}
          {block.by ? <p style="margin: 4px 0 0; font-size: 16px">{block.by}</p> : null}
        </div>
      )
    case 'link':
      return (
        <p style="margin: 0 0 8px; font-size: 16px">
          <a href={block.href} style="color: inherit">
            {block.label}
          </a>
        </p>
      )
    case 'small':
      return (
        <p style="margin: 40px 0 12px; padding: 16px 0 0; border-top: 1px solid; font-size: 16px">
          {block.text}
        </p>
      )
    default:
      return (
        <p dir="auto" lang={block.lang} style="margin: 0 0 18px; white-space: pre-line">
          {block.text}
        </p>
      )
  }
}

/** As it stands in the letter. */
export const htmlLetter = (props: HtmlProps): string => `<!doctype html>${String(LetterHtml(props))}`
