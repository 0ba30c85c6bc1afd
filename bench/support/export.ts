import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { wxrHead, wxrItem, wxrTail } from '../../src/cli/import/wordpress/testing/wxr.ts'

const words =
  'wij aten samen soep en iemand vertelde hoe de deur van het huis open bleef toen het regende op de markt'.split(
    ' ',
  )

/** The same words for the same number. */
const sentence = (seed: number, length: number) =>
  Array.from({ length }, (_, at) => words[(seed * 31 + at * 7) % words.length]).join(' ')

function content(number: number): string {
  const paragraphs = Array.from({ length: 24 }, (_, at) => sentence(number + at, 60 + ((number + at) % 40)))
  const block = (text: string) => `<!-- wp:paragraph -->\n<p>${text}</p>\n<!-- /wp:paragraph -->`
  return number % 2 === 0
    ? paragraphs.join('\n\n')
    : `<!-- wp:heading --><h2>${sentence(number, 5)}</h2><!-- /wp:heading -->\n${paragraphs.map(block).join('\n\n')}
<!-- wp:list --><ul><li>${sentence(number, 4)}</li><li><a href="https://elders.example/${number}">hier</a></li></ul><!-- /wp:list -->`
}

/** Writes an export of so many megabytes; the same words for the same number. */
export async function makeExport(folder: string, size: number): Promise<{ path: string; posts: number }> {
  const path = join(folder, `${size}.xml`)
  let [length, posts] = [0, 0]
  function* pieces() {
    yield wxrHead
    while (length < size * 1_000_000) {
      posts += 1
      const tags = [`woord ${posts % 500}`, `ander ${posts % 80}`]
      const item = wxrItem({
        id: posts,
        name: `bericht-${posts}`,
        content: content(posts),
        tags,
        categories: ['Nieuws'],
      })
      length += item.length
      yield item
    }
    yield wxrTail
  }
  await pipeline(Readable.from(pieces()), createWriteStream(path))
  return { path, posts }
}
