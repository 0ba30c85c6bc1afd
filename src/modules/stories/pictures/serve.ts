import type { House } from '../../../platform/commands/command.ts'
import { Absent } from '../../../platform/errors/errors.ts'
import { type InPieces, inPieces } from '../../../platform/web/answer.ts'
import { openMedia } from '../../contributions/index.ts'
import type { FoundFile } from './queries.ts'
import type { PictureFormat } from './schema.ts'

const types: Record<PictureFormat, string> = { avif: 'image/avif', webp: 'image/webp', jpg: 'image/jpeg' }

interface Served {
  format: PictureFormat
  found: FoundFile
  /** Everybody may see it: who kept it asks each time whether that is still so. */
  shared?: { etag: string } | undefined
}

/** One size of a picture. Its file is opened once it is sent, so that no transaction waits for a disk. */
export function servePicture(house: House, { format, found, shared }: Served): InPieces {
  if (!found.wrapped) throw new Absent()
  return inPieces({
    size: found.bytes,
    contentType: types[format],
    headers: {
      'cache-control': shared ? 'public, no-cache' : 'no-store',
      'content-disposition': 'inline',
      // Whoever follows a feed in their browser sees it there too.
      ...(shared && { 'cross-origin-resource-policy': 'cross-origin' }),
    },
    ...(shared && { etag: `"${shared.etag}"` }),
    async *read(start, end) {
      const body = await openMedia(house, { ...found, contentType: types[format] })
      if (!body) throw new Absent()
      yield body.subarray(start, end + 1)
    },
  })
}
