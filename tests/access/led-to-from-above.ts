import { crawl } from './crawl.ts'
import { expectations } from './expectations.ts'
import { walkers } from './model.ts'
import { doors } from './not-led-to.ts'
import type { World } from './world.ts'

/**
 * Whether a page is led to from one above it: below the circle, the fire or the story in which one of its addresses opens for
 * somebody. For what nobody happened to be led to, where of each route only some addresses were opened.
 */
export async function isLedToFromAbove(
  world: World,
  path: string,
  routeAt: (address: string) => string | undefined,
): Promise<boolean> {
  for (const walker of walkers) {
    const open = (expectations[`GET ${path}`] ?? []).filter(({ who }) => who(walker) === 'open')
    const byPlace = Map.groupBy(open, ({ address }) => address.split('/').slice(0, 3).join('/'))
    for (const [place, list] of byPlace) {
      const above = list.map(({ address }) => address.slice(0, address.lastIndexOf('/')))
      const follows = (to: string) => to.startsWith(`${place}/`) || to.startsWith(`${place}?`)
      const { leads } = await crawl(await world.walk(walker), [place, ...above], { follows })
      if ([...leads.values()].flat().some((to) => routeAt(to) === path)) return true
    }
  }
  // Or from anywhere, as somebody for whom it opens.
  for (const walker of walkers) {
    if (!(expectations[`GET ${path}`] ?? []).some(({ who }) => who(walker) === 'open')) continue
    const { leads } = await crawl(await world.walk(walker), doors)
    if ([...leads.values()].flat().some((to) => routeAt(to) === path)) return true
  }
  return false
}
