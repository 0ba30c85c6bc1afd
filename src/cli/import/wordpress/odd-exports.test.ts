import { expect, test } from 'vitest'
import { tried } from './testing/tried.ts'
import { type WxrItem, wxr } from './testing/wxr.ts'

const come = (...items: readonly WxrItem[]) => tried(wxr(...items))

test('a reusable block stands in each post that names it; one that nobody could read in none', async () => {
  const block = (ref: number) => `<!-- wp:block {"ref":${ref}} /-->`
  const { stories, told } = await come(
    { id: 1, content: `<!-- wp:paragraph --><p>Kom.</p><!-- /wp:paragraph -->\n\n${block(5)}${block(6)}` },
    { id: 5, type: 'wp_block', content: '<!-- wp:paragraph --><p>Word lid.</p><!-- /wp:paragraph -->' },
    { id: 6, type: 'wp_block', status: 'draft', content: '<p>Nog niet.</p>' },
  )
  expect(stories.map(({ text }) => text)).toEqual(['Kom.\n\nWord lid.'])
  expect(told).toEqual(['left.block block'])
})

test('blocks that name blocks that name blocks stay one post', async () => {
  const ten = (ref: number) => `<!-- wp:block {"ref":${ref}} /-->`.repeat(10)
  const { stories } = await come(
    { id: 1, content: `Begin.\n\n${ten(2)}` },
    ...Array.from({ length: 9 }, (_, at) => ({
      id: at + 2,
      type: 'wp_block',
      content: `Deel.${ten(at + 3)}`,
    })),
    { id: 11, type: 'wp_block', content: 'x'.repeat(1000) },
  )
  expect(stories).toHaveLength(1)
})
