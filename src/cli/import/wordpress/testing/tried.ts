import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { toPlainNotation } from '../../../../platform/documents/index.ts'
import type { Left } from '../map/left.ts'
import { passOver, type Ready } from '../pass.ts'
import { openExport } from '../read/export-file.ts'
import { surveyOf } from '../survey.ts'

export interface Tried {
  stories: (Ready & { text: string })[]
  /** What was told, without the titles of the posts. */
  told: string[]
  mistaken: string | undefined
}

/** What would come of an export, without a house: every picture and file is there, and stands as its address. */
export async function tried(xml: string | Buffer, types?: ReadonlySet<string>): Promise<Tried> {
  const folder = await mkdtemp(join(tmpdir(), 'kampvuur-tried-'))
  try {
    const path = join(folder, 'export.xml')
    await writeFile(path, xml)
    const file = await openExport(path)
    const survey = await surveyOf(file, undefined, undefined, types)
    const stories: Tried['stories'] = []
    const told: string[] = []
    await passOver(file, {
      survey,
      gather: async (wanted) =>
        wanted.map((picture) => ({
          ...picture,
          stood: '',
          fingerprint: '',
          read: async () => ({ kind: 'absent' as const }),
        })),
      gatherFiles: async (wanted) =>
        wanted.map((file) => ({ ...file, stood: '', fingerprint: '', bring: async () => undefined })),
      destination: {
        take: async (ready) => {
          stories.push({ ...ready, text: textOf(ready) })
          return 'made'
        },
        takeBack: async () => 'gone-here',
        standing: async () => undefined,
      },
      report: {
        told: 0,
        keys: new Set(),
        tell: async (_line: number, _title: string, { key, name }: Left) =>
          void told.push(`${key.replace('wordpress.', '')} ${name ?? ''}`.trim()),
        end: async () => path,
        drop: async () => undefined,
      },
    })
    return { stories, told, mistaken: file.mistaken }
  } finally {
    await rm(folder, { recursive: true })
  }
}

const textOf = ({ document, pictures }: Ready): string =>
  document.content
    .map((block) => {
      if (block.type !== 'picture') return toPlainNotation({ type: 'doc', content: [block] })
      const src = pictures.find(({ id }) => id === block.attrs.picture)?.src
      return `(${[src?.replace(/^.*\//, ''), block.attrs.caption].filter(Boolean).join(': ')})`
    })
    .join('\n\n')
