import fc from 'fast-check'
import { type Block, DEEPEST_LIST, type Document, type ItemBlock, type Text } from '../document.ts'

// Documents as they may come: every node that may be, and words that are full of what means something in the plain notation.

const words = fc.oneof(
  fc.stringMatching(/^[a-z ]{1,12}$/),
  fc
    .array(
      fc.constantFrom(
        '*',
        '**',
        '[',
        ']',
        '(',
        ')',
        '\\',
        '`',
        '|',
        '](',
        '[[',
        '#',
        '- ',
        '>',
        '1. ',
        ' ',
        'é',
        'a',
        '---',
        '•',
      ),
      { minLength: 1, maxLength: 8 },
    )
    .map((parts) => parts.join('')),
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 8 })
    .map((text) => text.replace(/[\p{Cc}\u2028\u2029]/gu, 'x')),
)

const href = fc.constantFrom(
  'https://voorbeeld.example/',
  'https://voorbeeld.example/a_(b)?c=*d*&e',
  'mailto:iemand@voorbeeld.example',
  'tel:+31850000000',
  '/circles/kamp',
)

const text: fc.Arbitrary<Text> = fc
  .record({ text: words, bold: fc.boolean(), italic: fc.boolean(), href: fc.option(href) })
  .map(({ text, bold, italic, href }) => {
    const marks = [
      ...(bold ? [{ type: 'bold' as const }] : []),
      ...(italic ? [{ type: 'italic' as const }] : []),
      ...(href ? [{ type: 'link' as const, attrs: { href } }] : []),
    ]
    return marks.length ? { type: 'text', text, marks } : { type: 'text', text }
  })

const line = fc.array(text, { maxLength: 5 })
const paragraph = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: text },
      { weight: 1, arbitrary: fc.constant({ type: 'hardBreak' as const }) },
    ),
    {
      maxLength: 6,
    },
  )
  .map((content) => ({ type: 'paragraph' as const, content }))

const list = (deeper: number): fc.Arbitrary<ItemBlock> =>
  fc.record({
    type: fc.constantFrom('bulletList' as const, 'orderedList' as const),
    content: fc.array(
      fc
        .tuple(
          paragraph,
          fc.array(deeper > 0 ? fc.oneof(paragraph, list(deeper - 1)) : paragraph, { maxLength: 3 }),
        )
        .map(([first, rest]) => ({ type: 'listItem' as const, content: [first, ...rest] })),
      { minLength: 1, maxLength: 3 },
    ),
  })

const block: fc.Arbitrary<Block> = fc.oneof(
  paragraph,
  fc.record({
    type: fc.constant('heading' as const),
    attrs: fc.record({ level: fc.constantFrom(2 as const, 3 as const) }),
    content: line,
  }),
  list(DEEPEST_LIST - 1),
  fc.record({
    type: fc.constant('blockquote' as const),
    content: fc.array(paragraph, { minLength: 1, maxLength: 3 }),
  }),
  fc.constant({ type: 'horizontalRule' as const }),
  fc.record({
    type: fc.constant('picture' as const),
    attrs: fc.record({ picture: fc.uuid(), alt: words, caption: words }),
  }),
  fc.record({ type: fc.constant('said' as const), attrs: fc.record({ contribution: fc.uuid() }) }),
)

export const documents: fc.Arbitrary<Document> = fc.record({
  type: fc.constant('doc' as const),
  content: fc.array(block, { maxLength: 6 }),
})
