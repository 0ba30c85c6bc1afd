import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from './data-folder.ts'

/** Which Kampvuur this is. */
export function ourVersion(): string {
  const { version } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as {
    version: string
  }
  return version
}
