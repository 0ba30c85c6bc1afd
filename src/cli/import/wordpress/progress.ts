import type { Io } from '../../io.ts'
import type { CliKey } from '../../locales/index.ts'

/** Says on the way how far a reading of the file is, twenty times at most. */
export function progressOf({ err, w }: Io, size: number, key: CliKey): (bytes: number) => void {
  let said = 0
  return (bytes) => {
    const percent = Math.floor((bytes / Math.max(size, 1)) * 20) * 5
    if (percent <= said || percent >= 100) return
    said = percent
    err(w(key, { percent }))
  }
}
