import { type Drawer, openDrawer, sweep } from './drawer.ts'
import { sealWith } from './seal.ts'
import { openShelf } from './shelf.ts'

/** Where the browser refuses to keep or cannot seal, the open page is all there is. */
export async function openDevice(key: string): Promise<Drawer> {
  const [seal, shelf] = await Promise.all([
    key ? sealWith(key).catch(() => undefined) : undefined,
    openShelf().catch(() => undefined),
  ])
  if (seal && shelf) sweep(shelf, seal.owner).catch(() => {})
  return openDrawer(seal, shelf)
}
