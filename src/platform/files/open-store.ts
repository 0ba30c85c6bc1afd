import { diskStore } from './disk-store.ts'
import { type S3Settings, s3Store } from './s3-store.ts'
import type { FileStore } from './store.ts'

/** Where files stand: a folder of ours, or a bucket of somebody's. */
export type FileSettings = { kind: 'disk'; folder: string } | ({ kind: 's3' } & S3Settings)

export const openFiles = (settings: FileSettings): FileStore =>
  settings.kind === 'disk' ? diskStore(settings.folder) : s3Store(settings)
