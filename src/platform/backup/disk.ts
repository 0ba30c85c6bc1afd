import { open } from 'node:fs/promises'

/** What was written in a folder is still there after the power went. */
export async function onDisk(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
